using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace Briefing.Model;

/// <summary>
/// A paragraph that is kept as UTF-8, half the room of its characters where letters are Latin, and becomes characters while somebody reads it.
/// Half of what a large site keeps is the text of its seeds. Safe to read from several threads.
/// </summary>
internal sealed class PackedParagraph : MemoryManager<char>
{
    // Who reads a paragraph mostly reads it again, or those around it: each thread keeps what it read last.
    private const int Kept = 64;

    // Of what is longer, somebody mostly reads more than one sentence.
    private const int MostReadOnce = 4_096;

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

    /// <summary>
    /// The characters of a text, packed or not, that are read once. Their paragraph is not kept as characters for that: a page that quotes
    /// a sentence each of hundreds of paragraphs would leave as many behind.
    /// </summary>
    public static Reading ReadOnce(ReadOnlyMemory<char> text)
    {
        if (!MemoryMarshal.TryGetMemoryManager<char, PackedParagraph>(text, out var paragraph, out var start, out var length)
            || paragraph.length > MostReadOnce)
        {
            return new Reading(text.Span);
        }

        var characters = ArrayPool<char>.Shared.Rent(paragraph.length);
        Encoding.UTF8.GetChars(paragraph.utf8.Span, characters);
        return new Reading(characters, start, length);
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
