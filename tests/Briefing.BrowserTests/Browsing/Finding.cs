namespace Briefing.BrowserTests.Browsing;

/// <summary>Something that a visit found wrong.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Page">The path of the page.</param>
/// <param name="Look">How it was looked at.</param>
/// <param name="Sentence">What was found.</param>
internal sealed record Finding(FindingKind Kind, string Page, Look Look, string Sentence)
{
    /// <inheritdoc />
    public override string ToString() => $"{Page} ({Look}): {Sentence}";
}

/// <summary>What a visit looks for.</summary>
internal enum FindingKind
{
    /// <summary>The page wrote to the console or threw.</summary>
    Console,

    /// <summary>Something that the page asked for did not come.</summary>
    FailedResponse,

    /// <summary>The page asked another host for something.</summary>
    OtherHost,

    /// <summary>The page is wider than the window.</summary>
    Overflow,

    /// <summary>axe-core found a barrier.</summary>
    Barrier,
}
