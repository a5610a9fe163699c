using System.Buffers;
using System.Text;
using Briefing.Model;

namespace Briefing.Read.Seeds;

/// <summary>A line of a seed, without its end.</summary>
internal readonly record struct SeedLine(ReadOnlyMemory<char> Text, int Start, int Number)
{
    public bool IsBlank
    {
        get
        {
            foreach (var c in Text.Span)
            {
                if (!char.IsWhiteSpace(c) && !Unseen.IsInvisible(c))
                {
                    return false;
                }
            }

            return true;
        }
    }
}

/// <summary>The lines of a seed, whatever ends them, and the white space in them.</summary>
internal static class SeedLines
{
    // What a clean paragraph can't contain: white space other than a space, invisible characters, and marks that could be composed.
    private static readonly SearchValues<char> Unclean =
        CharacterSets.Where(c => c != ' ' && (char.IsWhiteSpace(c) || Unseen.IsInvisible(c) || Letters.IsMark(c)));

    /// <summary>The lines, parted at LF, CR LF or CR.</summary>
    public static IEnumerable<SeedLine> Of(string text)
    {
        var number = 1;
        for (var start = 0; start <= text.Length; number++)
        {
            var end = Lines.EndOf(text, start);
            yield return new SeedLine(text.AsMemory(start, end - start), start, number);
            start = end + (text.AsSpan(end) is ['\r', '\n', ..] ? 2 : 1);
        }
    }

    /// <summary>
    /// The text with every run of white space made one space, invisible characters dropped, marks composed with their letters and
    /// nothing at either end. A text that is so already is not copied.
    /// </summary>
    public static ReadOnlyMemory<char> Clean(ReadOnlyMemory<char> text)
    {
        var trimmed = text.Trim();
        if (!trimmed.Span.ContainsAny(Unclean) && !trimmed.Span.Contains("  ", StringComparison.Ordinal))
        {
            return trimmed;
        }

        var clean = new StringBuilder(trimmed.Length);
        foreach (var c in trimmed.Span)
        {
            if (char.IsWhiteSpace(c))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (!Unseen.IsInvisible(c))
            {
                clean.Append(c);
            }
        }

        return Letters.Composed(clean.ToString().TrimEnd()).AsMemory();
    }
}
