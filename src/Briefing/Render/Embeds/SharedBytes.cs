namespace Briefing.Render.Embeds;

/// <summary>
/// Bytes that several files in a row are made of. They are made once for all of these as long as nobody needs their memory, and once
/// more where somebody did.
/// </summary>
internal sealed class SharedBytes(Func<ReadOnlyMemory<byte>> make)
{
    private readonly WeakReference<object> made = new(0);

    public ReadOnlyMemory<byte> Get()
    {
        if (made.TryGetTarget(out var kept) && kept is ReadOnlyMemory<byte> bytes)
        {
            return bytes;
        }

        bytes = make();
        made.SetTarget(bytes);
        return bytes;
    }
}
