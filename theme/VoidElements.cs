using System.Text;

namespace Briefing.Theme;

/// <summary>The elements of HTML that can't have content.</summary>
internal static class VoidElements
{
    /// <summary>Whether an element is one of them.</summary>
    public static bool Have(ReadOnlySpan<char> name) =>
        name is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "source" or "track" or "wbr";

    /// <summary>HTML with the tags of such elements closed, as XML has them.</summary>
    public static string Closed(string html)
    {
        var closed = new StringBuilder(html.Length);
        var from = 0;
        for (var end = html.IndexOf('>', StringComparison.Ordinal); end >= 0; end = html.IndexOf('>', from))
        {
            var tag = html.AsSpan(from, end - from);
            closed.Append(tag).Append(Have(NameOf(tag)) ? " />" : ">");
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
