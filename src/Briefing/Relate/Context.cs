using Briefing.Drafts;
using Briefing.Model;
using Briefing.Relate.Evidence;
using Briefing.Relate.Terms;

namespace Briefing.Relate;

/// <summary>What relating a text needs: names, terms and quotations to find, and whether claims must carry evidence.</summary>
internal sealed record Context(Names Names, TermFinder Finder, QuotationFinder Quotations, bool RequiresEvidence, Recollection? Recollection)
{
    /// <summary>Where to note what is asked for, if that is to be known later.</summary>
    public Footing? Footing { get; private init; }

    /// <summary>The same, with what is asked for noted.</summary>
    public Context On(Footing? footing) => footing is null ? this : this with { Names = Names.On(footing), Quotations = Quotations.On(footing), Footing = footing };

    /// <summary>Relates the texts of a page.</summary>
    public ProseLinker Page(List<Diagnostic> notices, Term? own = null) => new(this, own, notices);

    /// <summary>Notices a claim that has no evidence, where the site requires it.</summary>
    public void Require(IReadOnlyList<EvidenceDraft> evidence, Place place, string claim, List<Diagnostic> notices)
    {
        if (RequiresEvidence && evidence.Count == 0)
        {
            notices.Add(new Diagnostic(Rules.MissingEvidence, place, $"{claim} carries no evidence."));
        }
    }
}
