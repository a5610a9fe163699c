using Briefing.Drafts;
using Briefing.Model;
using Briefing.Relate.Evidence;
using Briefing.Relate.Terms;

namespace Briefing.Relate;

/// <summary>What relating a text needs: names, terms and quotations to find, and which claims must carry evidence.</summary>
internal sealed record Context(
    Names Names, TermFinder Finder, QuotationFinder Quotations, IReadOnlySet<Requirement> Requirements, Recollection? Recollection)
{
    /// <summary>Where to note what is asked for, if that is to be known later.</summary>
    public Footing? Footing { get; private init; }

    /// <summary>The same, with what is asked for noted.</summary>
    public Context NotedOn(Footing? footing) => footing is null
        ? this
        : this with { Names = Names.NotedOn(footing), Quotations = Quotations.NotedOn(footing), Footing = footing };

    /// <summary>The mentions of terms in a text.</summary>
    public Mention[] MentionsIn(ReadOnlyMemory<char> text)
    {
        Footing?.Searched(text);
        return Finder.Find(text.Span);
    }

    /// <summary>Relates the texts of a page.</summary>
    public ProseLinker PageLinker(List<Diagnostic> notices, Term? own = null) => new(this, own, notices);

    /// <summary>Notices a claim that has no evidence, where the site requires it.</summary>
    public void Require(IReadOnlyList<EvidenceDraft> evidence, Place place, string claim, List<Diagnostic> notices)
    {
        if (Requirements.Contains(Requirement.Evidence) && evidence.Count == 0)
        {
            notices.Add(Bare(claim, place));
        }
    }

    /// <inheritdoc cref="Require(IReadOnlyList{EvidenceDraft}, Place, string, List{Diagnostic})" />
    public void Require(EventDraft draft, List<Diagnostic> notices)
    {
        var isRequired = Requirements.Contains(Requirement.EvidenceOfEvents)
            || (draft.Briefings.Count > 0 && Requirements.Contains(Requirement.Evidence));
        if (isRequired && draft.Evidence.Count == 0)
        {
            notices.Add(Bare("The event", draft.Slug.Place));
        }
    }

    /// <inheritdoc cref="Require(IReadOnlyList{EvidenceDraft}, Place, string, List{Diagnostic})" />
    public void Require(TermDraft draft, List<Diagnostic> notices)
    {
        if (Requirements.Contains(Requirement.EvidenceOfTerms) && draft.Evidence.Count == 0)
        {
            notices.Add(Bare("The term", draft.Name.Place));
        }
    }

    private static Diagnostic Bare(string claim, Place place) => new(Rules.MissingEvidence, place, $"{claim} carries no evidence.");
}
