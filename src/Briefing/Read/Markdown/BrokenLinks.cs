namespace Briefing.Read.Markdown;

/// <summary>Notices what was surely meant as a link, but is words with brackets to Markdown, mostly for a space in its address.</summary>
internal static class BrokenLinks
{
    private const string Remedy =
        "Write the name or the address without spaces (in an address %20 stands for one) and a round bracket after it; "
        + "where these are only words, put a backslash before the ].";

    public static void Notice(MarkdownText text, List<Diagnostic> notices)
    {
        foreach (var link in MeantLinks.In(text.Text).Where(link => text.HasWordsAt(link.Groups["end"].Index)))
        {
            var place = text.At(link.Index, link.Length);
            notices.Add(new Diagnostic(Rules.BadLink, place, $"“{link.Value}” is no link, and would be published as it stands here.", Remedy));
        }
    }
}
