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
    public static Noticed<Site> Relate(Sources sources, Deployment deployment) => Relate(sources, deployment, memory: null);

    /// <summary>Relates again: what would be made the same as the last time is kept, and the site is the same as if nothing had been.</summary>
    public static Noticed<Site> Relate(Sources sources, Deployment deployment, RelateMemory? memory)
    {
        var notices = new List<Diagnostic>();
        var routes = new Routes(deployment.HereOr(sources.Site.Address).BasePath);
        Eras.Notice(sources.Site.Eras, notices);
        var chronology = new Chronology(sources, routes);
        var names = new Names(sources, chronology, memory?.Last, notices);
        SpellingCheck.Notice(sources.Terms, notices);
        TagCheck.Notice(sources.Briefings, notices);
        UndatedBriefings.Notice(sources.Briefings, notices);
        UnfinishedDrafts.Notice(sources.Briefings, notices);
        RightsCheck.Notice(sources.Briefings, notices);

        var texts = new BriefingTexts(sources, names, memory?.Last, notices);
        var ground = new CommonGround(
            names, texts, sources.Site.Quotations.Length,
            sources.Site.Requirements.Select(requirement => requirement.Value).ToHashSet());
        var recollection = memory is null ? null : new Recollection(memory.Last, ground);
        var context = new Context(
            names,
            new TermFinder(names.Spellings),
            new QuotationFinder(texts.BySeed, texts.Undecided, ground.LongestQuotation),
            ground.Requirements,
            recollection);
        var articles = Relate(sources.Briefings, context, ArticleOf, notices)
            .OrderByDescending(article => article.Headline.Dates.Published)
            .ThenBy(article => article.Headline.Slug)
            .ToList();
        var events = Relate(chronology.Drafts, context, EventRelater.Relate, notices);
        var order = new QuestionOrder(sources.Site.Questions, names, notices);
        var comparisons = Relate(sources.Comparisons, context, ComparisonRelater.Relate, notices)
            .OrderBy(comparison => order.PlaceOf(comparison.Question))
            .ToList();
        var glossary = Relate(sources.Terms, context with { Recollection = null }, EntryRelater.Relate, notices)
            .OrderBy(entry => entry.Term.Name, Alphabet.Order)
            .ToList();
        var pages = Relate(sources.Pages, context, PageRelater.Relate, notices);

        Repetition.NoticeTwice(sources.Site.StartWith, notices);
        Repetition.NoticeTwice(sources.Site.Navigation ?? [], notices);
        var masthead = MastheadRelater.Relate(sources, deployment, Navigation.Of(sources, pages, names, notices), routes);
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
        memory?.Last = recollection?.Close();
        return new Noticed<Site>(site, CloserRemedies.For([.. ManyMistakes.ToldOfEachFile(notices)]));

        Article ArticleOf(BriefingDraft draft, Context noted, List<Diagnostic> mine) =>
            ArticleRelater.Relate(draft, texts.Of(draft, noted), noted, mine);
    }

    // Of drafts with the same slug, the first keeps it and the others are left out; that they are there has been noticed.
    private static List<TThing> Relate<TDraft, TThing>(
        IEnumerable<TDraft> drafts, Context context, Func<TDraft, Context, List<Diagnostic>, TThing> relate, List<Diagnostic> notices)
        where TDraft : class, INamed
        where TThing : class
    {
        TDraft[] kept = [.. drafts.DistinctBy(draft => draft.Slug.Value)];
        var related = new Noticed<Made>[kept.Length];
        Parallel.For(0, kept.Length, i => related[i] = context.Recollection?.Recall(kept[i]) is { } known
            ? new Noticed<Made>(known, [])
            : Related(kept[i], context, relate));
        for (var i = 0; i < kept.Length; i++)
        {
            notices.AddRange(related[i].Diagnostics);
            if (related[i].Diagnostics.Count == 0)
            {
                context.Recollection?.Keep(kept[i], related[i].Value);
            }
        }

        return [.. related.Select(each => (TThing)each.Value.Thing)];
    }

    // What is noticed may be worded by everything there is, so it is noticed anew each time.
    private static Noticed<Made> Related<TDraft, TThing>(
        TDraft draft, Context context, Func<TDraft, Context, List<Diagnostic>, TThing> relate)
        where TThing : class
    {
        var mine = new List<Diagnostic>();
        var footing = context.Recollection is null ? null : new Footing();
        return new Noticed<Made>(new Made(relate(draft, context.NotedOn(footing), mine), footing), mine);
    }
}
