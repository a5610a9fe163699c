using Briefing.Drafts;
using Briefing.Model;
using Briefing.Relate.Seeds;

namespace Briefing.Relate.Evidence;

/// <summary>The text of a briefing, to quote from.</summary>
/// <param name="Briefing">The briefing.</param>
/// <param name="Text">Its text.</param>
/// <param name="Draft">Its front matter.</param>
internal sealed record QuotedText(Headline Briefing, SeedText Text, BriefingDraft Draft)
{
    private readonly Lazy<QuotedPage> page = new(() => QuotedPage.Of(Text, Draft));

    /// <summary>How it may be used.</summary>
    public RightsMode Mode => Draft.Rights.Value.Mode;

    /// <summary>Whether the page has the text, so that a quotation can lead to its paragraph.</summary>
    public bool IsPublished => Mode is RightsMode.Full;

    /// <summary>Where its rights are written, to be told beside a quotation that they forbid.</summary>
    public Related RightsPlace => new(Draft.Rights.Place, "Its rights are given here.");

    /// <summary>The page that a quotation is looked for in.</summary>
    public QuotedPage Page => page.Value;
}
