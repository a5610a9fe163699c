using System.Buffers;
using System.Text;
using Briefing.Model;

namespace Briefing.Relate.Seeds;

/// <summary>
/// Makes texts comparable that differ only in how their quotation marks, apostrophes, dashes, white space or composed letters were
/// typed. A character becomes one character, so that offsets hold.
/// </summary>
internal static class Wordings
{
    /// <summary>Text whose white space is already single and whose letters are composed, as that of seeds is.</summary>
    public static string Level(ReadOnlySpan<char> text) => string.Create(text.Length, text, (level, source) => Level(source, level));

    /// <summary>Words that an author copied or typed, without the invisible characters that seeds are read without.</summary>
    public static string LevelWritten(string text) => Letters.IsPlainLine(text) ? text : Level(Letters.OnOneLine(Unseen.Dropped(text)));

    /// <summary>Every passage of a text that has these words, in order.</summary>
    public static List<Passage> Find(string words, IReadOnlyList<ReadOnlyMemory<char>> paragraphs)
    {
        var found = FindLetters(words, paragraphs);
        found.RemoveAll(passage => !WholeWords.Are(paragraphs[passage.Paragraph].Span, passage));
        return found;
    }

    /// <summary>The same, of passages that a paragraph begins with.</summary>
    public static List<Passage> FindBeginnings(string words, IReadOnlyList<ReadOnlyMemory<char>> paragraphs)
    {
        var found = new List<Passage>();
        var level = LevelWritten(words);
        for (var i = 0; i < paragraphs.Count && level.Length > 0; i++)
        {
            var beginning = new Passage(i, 0, level.Length);
            if (BeginsWith(paragraphs[i].Span, level) && WholeWords.Are(paragraphs[i].Span, beginning))
            {
                found.Add(beginning);
            }
        }

        return found;
    }

    /// <summary>Every passage that has these letters, inside of words too.</summary>
    public static List<Passage> FindLetters(string words, IReadOnlyList<ReadOnlyMemory<char>> paragraphs)
    {
        var found = new List<Passage>();
        var level = LevelWritten(words);
        for (var i = 0; i < paragraphs.Count && level.Length > 0; i++)
        {
            Find(level, paragraphs[i].Span, i, found);
        }

        return found;
    }

    /// <summary>A character as all its typographic variants are compared.</summary>
    public static char Level(char c) => c switch
    {
        < '\u0080' => c,
        '‘' or '’' or '‚' or '‛' or 'ʼ' or '′' or '´' => '\'',
        '“' or '”' or '„' or '‟' or '″' or '«' or '»' => '"',
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' => '-',
        '\u00A0' or '\u202F' or '\u2009' => ' ',
        _ => c,
    };

    private static bool BeginsWith(ReadOnlySpan<char> paragraph, string level)
    {
        var agree = 0;
        while (agree < level.Length && agree < paragraph.Length && Level(paragraph[agree]) == level[agree])
        {
            agree++;
        }

        return agree == level.Length;
    }

    // Most texts are searched many times and few characters have variants: what is ASCII is searched where it lies.
    private static void Find(string level, ReadOnlySpan<char> paragraph, int index, List<Passage> found)
    {
        if (Ascii.IsValid(paragraph))
        {
            FindLevel(level, paragraph, index, found);
            return;
        }

        var rented = ArrayPool<char>.Shared.Rent(paragraph.Length);
        Level(paragraph, rented);
        FindLevel(level, rented.AsSpan(0, paragraph.Length), index, found);
        ArrayPool<char>.Shared.Return(rented);
    }

    private static void Level(ReadOnlySpan<char> text, Span<char> level)
    {
        for (var i = 0; i < text.Length; i++)
        {
            level[i] = Level(text[i]);
        }
    }

    private static void FindLevel(string level, ReadOnlySpan<char> paragraph, int index, List<Passage> found)
    {
        for (var from = 0; paragraph[from..].IndexOf(level, StringComparison.Ordinal) is var at and >= 0; from += at + 1)
        {
            found.Add(new Passage(index, from + at, level.Length));
        }
    }
}
