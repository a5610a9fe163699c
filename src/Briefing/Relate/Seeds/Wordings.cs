using Briefing.Model;

namespace Briefing.Relate.Seeds;

/// <summary>
/// Makes texts comparable that differ only in how their quotation marks, apostrophes, dashes, white space or composed letters were
/// typed. A character becomes one character, so that offsets hold.
/// </summary>
internal static class Wordings
{
    /// <summary>Text whose white space is already single and whose letters are composed, as that of seeds is.</summary>
    public static string Level(ReadOnlySpan<char> text) => string.Create(text.Length, text, (level, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            level[i] = Level(source[i]);
        }
    });

    /// <summary>Words that an author copied or typed.</summary>
    public static string LevelWritten(string text) =>
        Level(Letters.Composed(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));

    /// <summary>Every passage of a text that has these words, in order.</summary>
    public static IEnumerable<Passage> Find(string words, IReadOnlyList<ReadOnlyMemory<char>> paragraphs)
    {
        var level = LevelWritten(words);
        for (var i = 0; i < paragraphs.Count && level.Length > 0; i++)
        {
            var paragraph = Level(paragraphs[i].Span);
            for (var at = paragraph.IndexOf(level, StringComparison.Ordinal); at >= 0;)
            {
                yield return new Passage(i, at, level.Length);
                at = paragraph.IndexOf(level, at + 1, StringComparison.Ordinal);
            }
        }
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
}
