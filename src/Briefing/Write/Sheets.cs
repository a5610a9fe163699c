using System.Buffers;

namespace Briefing.Write;

/// <summary>
/// Room for the bytes of a file in the making, in sheets of one size. A long file takes several: none of it is copied as it grows, and no
/// array is so large that to make it sets off a collection of everything.
/// </summary>
internal sealed class Sheets : IBufferWriter<byte>
{
    /// <summary>What few files are longer than, in bytes.</summary>
    private const int Length = 512 * 1024;

    private readonly List<ReadOnlyMemory<byte>> full = [];
    private byte[] sheet = new byte[Length];
    private int written;

    /// <summary>What was written, until the sheets are cleared.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Written => [.. full, sheet.AsMemory(0, written)];

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        full.Clear();
        written = 0;
    }

    /// <inheritdoc />
    public void Advance(int count) => written += count;

    /// <inheritdoc />
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (sheet.Length - written < Math.Max(1, sizeHint))
        {
            full.Add(sheet.AsMemory(0, written));
            sheet = new byte[Math.Max(Length, sizeHint)];
            written = 0;
        }

        return sheet.AsMemory(written);
    }

    /// <inheritdoc />
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
