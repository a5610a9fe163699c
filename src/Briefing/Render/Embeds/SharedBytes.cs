namespace Briefing.Render.Embeds;

/// <summary>Bytes that several files in a row are made of: made once for all of these, and let go when each has asked for them.</summary>
internal sealed class SharedBytes(Func<ReadOnlyMemory<byte>> make, int files)
{
    private readonly Lock turn = new();
    private ReadOnlyMemory<byte> kept;
    private int asked;

    public ReadOnlyMemory<byte> Get()
    {
        lock (turn)
        {
            var bytes = kept.IsEmpty ? make() : kept;
            kept = ++asked % files == 0 ? default : bytes;
            return bytes;
        }
    }
}
