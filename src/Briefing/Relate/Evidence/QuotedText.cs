using Briefing.Drafts;
using Briefing.Model;
using Briefing.Relate.Seeds;

namespace Briefing.Relate.Evidence;

/// <summary>The text of a briefing, to quote from.</summary>
internal sealed class QuotedText(Headline briefing, SeedText text, BriefingDraft draft)
{
    /// <summary>The briefing.</summary>
    public Headline Briefing => briefing;

    /// <summary>Its text.</summary>
    public SeedText Text => text;

    /// <summary>Its front matter.</summary>
    public BriefingDraft Draft => draft;

    /// <summary>How it may be used.</summary>
    public RightsMode Mode => Draft.Rights.Value.Mode;

    /// <summary>Whether the page has the text, so that a quotation can lead to its paragraph.</summary>
    public bool IsPublished => Mode is RightsMode.Full;

    /// <summary>The page that a quotation is looked for in.</summary>
    public QuotedPage Page => field ??= QuotedPage.Of(Text, Draft);

    /// <summary>Why its rights do not allow to quote a passage of it; null where they do.</summary>
    /// <param name="found">The passage.</param>
    /// <param name="quoted">Where it is quoted.</param>
    /// <param name="longest">How many words a quotation may have in the mode digest.</param>
    public Diagnostic? Refusal(Passage found, Place quoted, int longest)
    {
        var related = new Related(Draft.Rights.Place, "Its rights are given here.");
        return Mode switch
        {
            RightsMode.Link => new Diagnostic(
                Rules.QuotationForbidden, quoted, $"The quotation is from {Text.Seed.Name}, whose rights allow nothing but a link.",
                Rules.QuotationForbidden.Remedy, [related]),
            RightsMode.Digest when WordsOf(found) is var words && words > longest => new Diagnostic(
                Rules.QuotationTooLong, quoted, $"The quotation has {words} words of {Text.Seed.Name}; in the mode digest it may have {longest}.",
                Rules.QuotationTooLong.Remedy, [related]),
            _ => null,
        };
    }

    private int WordsOf(Passage found) => WordCount.Of(Text.Paragraphs[found.Paragraph].Slice(found.Start, found.Length));
}
