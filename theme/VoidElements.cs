using System.Text;

namespace Briefing.Theme;

/// <summary>The elements of HTML that can't have content.</summary>
internal static class VoidElements
{
    private static readonly HashSet<string> Names =
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NamesAsSpans = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether an element is one of them.</summary>
    public static bool Have(string name) => Names.Contains(name);

    /// <summary>HTML with the tags of such elements closed, as XML has them.</summary>
    public static string Closed(string html)
    {
        var closed = new StringBuilder(html.Length);
        var from = 0;
        for (var end = html.IndexOf('>', StringComparison.Ordinal); end >= 0; end = html.IndexOf('>', from))
        {
            var tag = html.AsSpan(from, end - from);
            closed.Append(tag).Append(NamesAsSpans.Contains(NameOf(tag)) ? " />" : ">");
            from = end + 1;
        }

        return closed.Append(html, from, html.Length - from).ToString();
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        var name = tag[(tag.LastIndexOf('<') + 1)..];
        return name.IndexOf(' ') is var end and >= 0 ? name[..end] : name;
    }
}
