using Briefing.Model;
using Briefing.Model.Edtf;

namespace Briefing.Drafts;

/// <summary>What <c>input/site.yml</c> says.</summary>
public sealed record SiteDraft(
    string Title,
    string Standfirst,
    Language Language,
    SiteUrl Address,
    IReadOnlyList<Author> Authors,
    Licence? Licence,
    IReadOnlyList<Written<string>>? Navigation,
    IReadOnlyList<EraDraft> Eras,
    IReadOnlyList<Written<Slug>> StartWith,
    IReadOnlyList<Written<Slug>> Questions,
    IReadOnlyList<Written<Requirement>> Requirements,
    QuotationLimits Quotations)
{
    /// <summary>The sites that may show this one in a frame; null where all may.</summary>
    public IReadOnlyList<FrameHost>? FramedBy { get; init; }
}

/// <summary>A period of the timeline.</summary>
public sealed record EraDraft(Written<string> Name, Written<When> From, Written<When> Until);

/// <summary>What a site may demand of itself beyond what every site must do.</summary>
public enum Requirement
{
    /// <summary>Every key point, cell of a table, answer and event that a briefing tells of carries a quotation.</summary>
    Evidence,

    /// <summary>Every event does, whether a briefing tells of it or not.</summary>
    EvidenceOfEvents,

    /// <summary>Every term does.</summary>
    EvidenceOfTerms,
}
