using Briefing.Drafts;
using Briefing.Model;

namespace Briefing.Read.Markdown;

/// <summary>Reads what a link leads to.</summary>
internal static class LinkReader
{
    private static readonly string[] KindsOfThings = ["term", "briefing", "compare", "page", "event"];
    private static readonly string[] OwnPages = ["home", "briefings", "timeline", "glossary", "comparisons", "sources"];

    // What a thing is called in addresses or in running text, and the kind that a link to it names.
    private static readonly Dictionary<string, string> OtherWords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["briefings"] = "briefing",
        ["comparison"] = "compare",
        ["comparisons"] = "compare",
        ["glossary"] = "term",
        ["timeline"] = "event",
    };

    /// <summary>The kinds of things, and the pages that every site has, that a link can name.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. KindsOfThings, .. OwnPages];

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
                Rules.BadLink, place, $"The link leads to “{target}”, but {own}: is a page by itself.",
                $"Write {own}: with nothing after the colon{OrThing(own, target[(own.Length + 1)..])}."));
            return null;
        }

        var hint = target.Split(':', 2) is [var written, var rest] && Nearest(written, rest) is { } near ? $"Did you mean “{near}:{rest}”? " : "";
        notices.Add(new Diagnostic(
            Rules.BadLink, place, $"The link leads to “{target}”, which is nothing that a text can link to.",
            hint + Rules.BadLink.Remedy));
        return null;
    }

    // Only a thing has a name of its own.
    private static string? Nearest(string written, string name) =>
        name.Length == 0 ? NearMiss.Suggest(written, Kinds) : OtherWords.GetValueOrDefault(written) ?? NearMiss.Suggest(written, KindsOfThings);

    private static string OrThing(string own, string name) => OtherWords.TryGetValue(own, out var kind) ? $", or {kind}:{name}" : "";
}
