using Briefing.Model;
using Briefing.Render.Pages;

namespace Briefing.Render.Embeds;

/// <summary>What a site offers to other sites, thing by thing.</summary>
internal sealed class Offers(Site site)
{
    private Masthead Masthead => site.Masthead;

    private Routes Routes => Masthead.Routes;

    /// <summary>The timeline; null where it has no events.</summary>
    public Offer? Timeline => site.Timeline.Count > 0 ? Whole(PageTitles.Timeline, OfferKind.Timeline, "timeline", Routes.Timeline) : null;

    /// <summary>The glossary; null where it has no terms.</summary>
    public Offer? Glossary => site.Glossary.Count > 0 ? Whole(PageTitles.Glossary, OfferKind.Glossary, "glossary", Routes.Glossary) : null;

    public Offer Of(Headline briefing) => Whole(briefing.Title, OfferKind.Article, $"briefings/{briefing.Slug}", briefing.Route);

    public Offer Of(Term term) => Whole(term.Name, OfferKind.Term, $"terms/{term.Slug}", term.Route);

    public Offer Of(Question question) => Whole(question.Text, OfferKind.Comparison, $"compare/{question.Slug}", question.Route);

    public Offer Of(Event happening) => Part(happening.Title, OfferKind.Event, $"events/{happening.Slug}", happening.Anchor.ToString());

    public Offer Of(Period period) => Part(period.Name, OfferKind.Timeline, $"timeline/periods/{period.Slug}", period.Anchor.ToString());

    public Offer Of(TermKind kind) =>
        Part(TermKinds.Many(kind), OfferKind.Glossary, $"glossary/{TermKinds.NameOf(kind)}", Routes.Glossary.Path);

    /// <summary>The events that a briefing tells of; null where it tells of none.</summary>
    public Offer? EventsOf(Headline briefing) => site.EventsOf(briefing).Any()
        ? Part($"{briefing.Title}: timeline", OfferKind.Events, ViewOfEvents(briefing), briefing.Route.Path)
        : null;

    /// <summary>Where the events of a briefing are shown, if there are any.</summary>
    public Route.Embed ViewOfEvents(Headline briefing) => Routes.Embed($"timeline/briefings/{briefing.Slug}");

    /// <summary>The events that an actor took part in; null where there are none.</summary>
    public Offer? EventsOf(Term actor) => site.EventsOf(actor).Any()
        ? Part($"{actor.Name}: timeline", OfferKind.Events, $"timeline/actors/{actor.Slug}", actor.Route.Path)
        : null;

    private Offer Whole(string title, OfferKind kind, string name, Route page) => new(Masthead, title, kind, Routes.Embed(name), page, page.Path);

    private Offer Part(string title, OfferKind kind, string name, string whole) => Part(title, kind, Routes.Embed(name), whole);

    private Offer Part(string title, OfferKind kind, Route.Embed view, string whole) => new(Masthead, title, kind, view, null, whole);
}
