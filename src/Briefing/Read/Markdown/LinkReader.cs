using Briefing.Drafts;
using Briefing.Model;

namespace Briefing.Read.Markdown;

/// <summary>Reads what a link leads to.</summary>
internal static class LinkReader
{
    private static readonly string[] KindsOfThings = ["term", "briefing", "compare", "page", "event"];
    private static readonly string[] OwnPages = ["home", "briefings", "timeline", "glossary", "comparisons", "sources"];
    private static readonly string[] Kinds = [.. KindsOfThings, .. OwnPages];

    /// <summary>Reads a link's target; null where a text can't link to it, which is then noticed.</summary>
    public static WrittenLink? Read(string target, Place place, List<Diagnostic> notices)
    {
        if (target.StartsWith('#'))
        {
            return new WrittenLink.Within(new Written<string>(target[1..], place));
        }

        if (SiteUrl.TryParse(target) is { } address)
        {
            return new WrittenLink.Elsewhere(address);
        }

        if (target.Split(':', 2) is [var kind, var name] && (name.Length > 0 ? KindsOfThings : Kinds).Contains(kind))
        {
            return new WrittenLink.Named(new Written<string>(kind, place), new Written<string>(name, place));
        }

        if (OwnPages.FirstOrDefault(page => target.StartsWith(page + ":", StringComparison.Ordinal)) is { } own)
        {
            notices.Add(new Diagnostic(
                Rules.BadLink, place, $"The link leads to “{target}”, but {own}: is a page by itself.", $"Write {own}: with nothing after the colon."));
            return null;
        }

        var remedy = target.Split(':', 2) is [var written, var rest] && NearMiss.Suggest(written, Kinds) is { } near
            ? $"Did you mean “{near}:{rest}”? {Rules.BadLink.Remedy}"
            : Rules.BadLink.Remedy;
        notices.Add(new Diagnostic(Rules.BadLink, place, $"The link leads to “{target}”, which is nothing that a text can link to.", remedy));
        return null;
    }
}
