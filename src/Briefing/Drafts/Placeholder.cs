namespace Briefing.Drafts;

/// <summary>What stands in a new briefing until somebody writes what belongs there.</summary>
internal static class Placeholder
{
    /// <summary>For the standfirst.</summary>
    public const string Standfirst = "A draft: the sentence that says what this briefing is about is not written yet.";

    /// <summary>For the commentary.</summary>
    public const string Commentary = "This page is a draft. What the source says, in the words of this site, is not written yet.";
}
