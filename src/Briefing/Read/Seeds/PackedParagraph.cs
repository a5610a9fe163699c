using System.Buffers;
using System.Text;

namespace Briefing.Read.Seeds;

/// <summary>
/// A paragraph that is kept as UTF-8, half the room of its characters where letters are Latin, and becomes characters while somebody reads it.
/// Half of what a large site keeps is the text of its seeds. Safe to read from several threads.
/// </summary>
internal sealed class PackedParagraph : MemoryManager<char>
{
    // Who reads a paragraph mostly reads it again, or those around it: each thread keeps what it read last.
    private const int Kept = 64;

    [ThreadStatic]
    private static (PackedParagraph? Paragraph, char[] Characters)[]? read;

    private readonly ReadOnlyMemory<byte> utf8;
    private readonly int length;
    private readonly int number;

    private PackedParagraph(ReadOnlyMemory<byte> utf8, int length, int number) => (this.utf8, this.length, this.number) = (utf8, length, number);

    /// <summary>The paragraphs of a text, with the same characters.</summary>
    public static IEnumerable<ReadOnlyMemory<char>> Of(IReadOnlyList<ReadOnlyMemory<char>> paragraphs)
    {
        var text = new byte[paragraphs.Sum(paragraph => Encoding.UTF8.GetByteCount(paragraph.Span))];
        var start = 0;
        for (var number = 0; number < paragraphs.Count; number++)
        {
            var bytes = Encoding.UTF8.GetBytes(paragraphs[number].Span, text.AsSpan(start));
            yield return new PackedParagraph(text.AsMemory(start, bytes), paragraphs[number].Length, number).Memory;
            start += bytes;
        }
    }

    /// <inheritdoc />
    public override Memory<char> Memory => CreateMemory(length);

    /// <inheritdoc />
    public override Span<char> GetSpan()
    {
        ref var last = ref (read ??= new (PackedParagraph?, char[])[Kept])[number % Kept];
        if (last.Paragraph != this)
        {
            last = (this, Characters());
        }

        return last.Characters;
    }

    /// <inheritdoc />
    public override MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException("Its characters stand nowhere for long.");

    /// <inheritdoc />
    public override void Unpin()
    {
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
    }

    private char[] Characters()
    {
        var characters = new char[length];
        Encoding.UTF8.GetChars(utf8.Span, characters);
        return characters;
    }
}
