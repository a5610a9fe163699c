using Briefing.Model;

namespace Briefing.Theme;

/// <summary>What the theme calls the members of the model's small families.</summary>
internal static class Labels
{
    /// <summary>A term of this kind.</summary>
    public static string One(TermKind kind) => kind switch
    {
        TermKind.Concept => "Concept",
        TermKind.Policy => "Policy",
        TermKind.Treaty => "Treaty",
        TermKind.Institution => "Institution",
        TermKind.Company => "Company",
        TermKind.Country => "Country",
        TermKind.Person => "Person",
        TermKind.Place => "Place",
        TermKind.Water => "Water",
        TermKind.Weapon => "Weapon",
        TermKind.Event => "Event",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Every one of what is there: “Every briefing, term and event”; null where nothing is.</summary>
    public static string? Every(params (string Name, bool IsThere)[] things)
    {
        string[] names = [.. things.Where(thing => thing.IsThere).Select(thing => thing.Name)];
        return names switch
        {
            [] => null,
            [var only] => $"Every {only}",
            [.. var first, var last] => $"Every {string.Join(", ", first)} and {last}",
        };
    }

    /// <summary>How answers stand to each other, in words.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Agree => "They agree",
        Verdict.Differ => "They differ",
        Verdict.Complement => "They complement each other",
        Verdict.OneOnly => "Only one speaks to it",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    /// <summary>The same, as a sign.</summary>
    public static string Sign(Verdict verdict) => verdict switch
    {
        Verdict.Agree => "=",
        Verdict.Differ => "≠",
        Verdict.Complement => "+",
        Verdict.OneOnly => "1",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    /// <summary>A statement that cites a text, by its name and what makes it.</summary>
    public static string Of(Claim claim) => claim.Kind switch
    {
        ClaimKind.KeyPoint => claim.Name,
        ClaimKind.Table => $"Table: {claim.Name}",
        ClaimKind.Event => $"Timeline: {claim.Name}",
        ClaimKind.Term => $"Glossary: {claim.Name}",
        ClaimKind.Comparison => $"Comparison: {claim.Name}",
        _ => throw new ArgumentOutOfRangeException(nameof(claim)),
    };

    /// <summary>Why a text with such rights does not stand here.</summary>
    public static string Withheld(RightsMode mode) => mode switch
    {
        RightsMode.Link => "The rights to this document allow no more than a link to it: nothing of its text is published here.",
        RightsMode.Digest =>
            "This page tells in its own words what the document says, and quotes it only to show on what that rests. "
            + "The rights to the text do not allow it to be published here.",
        RightsMode.Quote =>
            "This page tells in its own words what the document says, and quotes passages from it. "
            + "The rights to the text do not allow the whole of it to be published here.",
        RightsMode.Full => "The text stands on this page.",
        _ => throw new ArgumentOutOfRangeException(nameof(mode)),
    };

    /// <summary>What a reader finds here of the text of a briefing's document.</summary>
    public static string UseOf(Article article) => article.Rights.Mode switch
    {
        RightsMode.Link => "Linked, not republished",
        RightsMode.Digest => "Digest in our own words, with short quotations at most; the text itself is not republished",
        RightsMode.Quote => "Digest in our own words, with quotations; the text itself is not republished",
        RightsMode.Full when article.IsCut => "The text is published, with parts of the document left out",
        RightsMode.Full => "The text is published in full",
        _ => throw new ArgumentOutOfRangeException(nameof(article)),
    };
}
