using Briefing.Drafts;
using Briefing.Model;
using Briefing.Relate.Evidence;
using Briefing.Relate.Terms;
using Briefing.Relate.Timeline;

namespace Briefing.Relate;

/// <summary>Turns names into things: every reference is found or noticed, every term linked, every quotation placed.</summary>
public static class Relater
{
    /// <summary>Relates what people wrote into a site that will stand where a deployment says.</summary>
    public static Noticed<Site> Relate(Sources sources, Deployment deployment)
    {
        var notices = new List<Diagnostic>();
        var canonical = deployment.Canonical ?? sources.Site.Address;
        var routes = new Routes((deployment.Here ?? canonical).BasePath);
        Eras.Notice(sources.Site.Eras, notices);
        var chronology = new Chronology(sources, routes);
        var names = new Names(sources, chronology, routes, notices);
        SpellingCheck.Notice(sources.Terms, notices);
        RightsCheck.Notice(sources.Briefings, notices);

        var texts = new BriefingTexts(sources, names, notices);
        var context = new Context(names, new TermFinder(names.Terms), new QuotationFinder(texts.BySeed, sources.Site.Quotations.Length), RequiresEvidence(sources.Site));
        var articles = Relate(sources.Briefings, draft => draft.Slug, (draft, mine) => ArticleRelater.Relate(draft, texts.Of(draft), context, mine), notices)
            .OrderByDescending(article => article.Headline.Dates.Published)
            .ThenBy(article => article.Headline.Slug)
            .ToList();
        var events = Relate(chronology.Drafts, draft => draft.Slug, (draft, mine) => EventRelater.Relate(draft, context, mine), notices);
        var comparisons = Relate(sources.Comparisons, draft => draft.Slug, (draft, mine) => ComparisonRelater.Relate(draft, texts, context, mine), notices);
        var uses = new Uses(context.Finder, articles, events, comparisons);
        var glossary = Relate(sources.Terms, draft => draft.Slug, (draft, mine) => EntryRelater.Relate(draft, uses, context, mine), notices)
            .OrderBy(entry => entry.Term.Name, Alphabet.Order)
            .ToList();
        var pages = Relate(sources.Pages, draft => draft.Slug, (draft, mine) => PageRelater.Relate(draft, context, mine), notices);

        Repetition.NoticeTwice(sources.Site.StartWith, notices);
        Repetition.NoticeTwice(sources.Site.Navigation, notices);
        var masthead = MastheadRelater.Relate(sources.Site, sources.Card, deployment, pages, names, notices);
        var site = new Site(
            masthead,
            articles,
            glossary,
            [.. sources.Site.StartWith.Select(name => names.Term(name, notices)).OfType<Term>()],
            chronology.PeriodsOf(events),
            comparisons,
            pages,
            Redirects.Of(sources, names, notices),
            texts.Withheld);
        QuotedShare.Notice(site.Claims, texts.BySeed, sources.Site.Quotations, notices);
        return new Noticed<Site>(site, notices);
    }

    private static bool RequiresEvidence(SiteDraft site) => site.Requirements.Any(requirement => requirement.Value is Requirement.Evidence);

    // Of drafts with the same slug, the first keeps it and the others are left out; that they are there has been noticed.
    private static List<TThing> Relate<TDraft, TThing>(
        IEnumerable<TDraft> drafts, Func<TDraft, Written<Slug>> slugOf, Func<TDraft, List<Diagnostic>, TThing> relate, List<Diagnostic> notices)
    {
        var related = drafts
            .DistinctBy(draft => slugOf(draft).Value)
            .AsParallel()
            .AsOrdered()
            .Select(draft =>
            {
                var mine = new List<Diagnostic>();
                return (thing: relate(draft, mine), mine);
            })
            .ToList();
        notices.AddRange(related.SelectMany(pair => pair.mine));
        return related.ConvertAll(pair => pair.thing);
    }
}

/// <summary>What relating a text needs: names, terms and quotations to find, and whether claims must carry evidence.</summary>
internal sealed record Context(Names Names, TermFinder Finder, QuotationFinder Quotations, bool RequiresEvidence)
{
    /// <summary>Relates the texts of a page.</summary>
    public ProseLinker Page(List<Diagnostic> notices, Term? own = null) => new(Names, Finder, own, notices);

    /// <summary>Notices a claim that has no evidence, where the site requires it.</summary>
    public void Require(IReadOnlyList<EvidenceDraft> evidence, Place place, string claim, List<Diagnostic> notices)
    {
        if (RequiresEvidence && evidence.Count == 0)
        {
            notices.Add(new Diagnostic(Rules.MissingEvidence, place, $"{claim} carries no evidence."));
        }
    }
}
