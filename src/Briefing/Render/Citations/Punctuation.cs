using System.Text;

namespace Briefing.Render.Citations;

/// <summary>Where American typography puts quotation marks and the stops next to them.</summary>
internal static class Punctuation
{
    /// <summary>A text as a sentence: with a stop, unless it has one of its own.</summary>
    public static string Ended(string text) => text.Length == 0 || HasStop(text) ? text : text + ".";

    /// <summary>A title in quotation marks, its own made single, and a period inside them unless it ends with a stop.</summary>
    public static string QuotedSentence(string title) => Quoted(title, HasStop(title) ? "" : ".");

    /// <summary>A title in quotation marks, its own made single, and a comma inside them.</summary>
    public static string QuotedClause(string title) => Quoted(title, ",");

    /// <summary>Parts in a row, with something between them; one that is not known is left out.</summary>
    public static string Joined(string between, params ReadOnlySpan<string?> parts)
    {
        var (row, next) = (new StringBuilder(), "");
        foreach (var part in parts)
        {
            if (part is not null)
            {
                row.Append(next).Append(part);
                next = between;
            }
        }

        return row.ToString();
    }

    private static bool HasStop(string text) => text.AsSpan().TrimEnd("”’\")]") is [.., '.' or '?' or '!' or '…'];

    private static string Quoted(string title, string stop)
    {
        var inner = WithSingleMarks(title);
        return title is [.., '”' or '"'] ? $"“{inner[..^1]}{stop}’”" : $"“{inner}{stop}”";
    }

    private static string WithSingleMarks(string title)
    {
        var single = new StringBuilder(title.Length);
        var isOpen = false;
        foreach (var c in title)
        {
            single.Append(c switch
            {
                '“' => '‘',
                '”' => '’',
                '"' => isOpen ? '’' : '‘',
                _ => c,
            });
            isOpen ^= c == '"';
        }

        return single.ToString();
    }
}
