using System.Diagnostics;
using Briefing.Drafts;
using Briefing.Model;
using Briefing.Relate.Timeline;

namespace Briefing.Relate;

/// <summary>Everything that can be named, by its name.</summary>
internal sealed class Names
{
    private readonly NamedThings<Term> terms = new(NameKind.Term);
    private readonly NamedThings<Headline> briefings = new(NameKind.Briefing);
    private readonly NamedThings<Question> questions = new(NameKind.Comparison);
    private readonly NamedThings<Route> pages = new(NameKind.Page);
    private readonly NamedThings<Destination.Place> events = new(NameKind.Event);
    private Footing? footing;

    public Names(Sources sources, Chronology chronology, Recollection? before, List<Diagnostic> notices)
    {
        var routes = Routes = chronology.Routes;
        terms.Claim(sources.Terms, draft => TermOf(draft, routes, before), notices);
        Spellings =
        [
            .. sources.Terms
                .DistinctBy(draft => draft.Slug.Value)
                .SelectMany(draft => SpellingsOf(draft).Prepend(SpellingOf(draft, draft.Name))),
        ];
        briefings.Claim(sources.Briefings, draft => HeadlineOf(draft, routes), notices);
        questions.Claim(sources.Comparisons, draft => new Question(draft.Slug.Value, draft.Question, routes.Comparison(draft.Slug.Value)), notices);
        pages.Claim(sources.Pages, draft => routes.Standing(draft.Slug.Value), notices);
        events.Claim(sources.Events, draft => new Destination.Place(chronology.AnchorOf(draft)), notices);
        SitePages.NoticeTaken(sources, notices);
    }

    /// <summary>The routes of the site.</summary>
    public Routes Routes { get; }

    /// <summary>The forms in which texts mention the terms.</summary>
    public IReadOnlyList<Spelling> Spellings { get; }

    /// <summary>The same names; what is asked for from now on is noted.</summary>
    public Names NotedOn(Footing asking)
    {
        var names = (Names)MemberwiseClone();
        names.footing = asking;
        return names;
    }

    /// <summary>What stands for a name of some kind.</summary>
    public object? Thing(NameKind kind, Slug name) => kind switch
    {
        NameKind.Term => terms.Get(name),
        NameKind.Briefing => briefings.Get(name),
        NameKind.Comparison => questions.Get(name),
        NameKind.Page => pages.Get(name),
        NameKind.Event => events.Get(name),
        _ => throw new UnreachableException($"Nothing is named as {kind}."),
    };

    /// <summary>The term of a name; null where there is none, which is then noticed.</summary>
    public Term? Term(Written<Slug> name, List<Diagnostic> notices) => terms.Find(name, footing, notices);

    /// <summary>The briefing of a name; null where there is none, which is then noticed.</summary>
    public Headline? Briefing(Written<Slug> name, List<Diagnostic> notices) => briefings.Find(name, footing, notices);

    /// <summary>The question of a comparison's name; null where there is none, which is then noticed.</summary>
    public Question? Question(Written<Slug> name, List<Diagnostic> notices) => questions.Find(name, footing, notices);

    /// <summary>The thing that a draft claimed its slug for; where another had it first, that one.</summary>
    public Term Of(TermDraft draft) => terms.Of(draft.Slug.Value, footing);

    /// <inheritdoc cref="Of(TermDraft)" />
    public Headline Of(BriefingDraft draft) => briefings.Of(draft.Slug.Value, footing);

    /// <inheritdoc cref="Of(TermDraft)" />
    public Question Of(ComparisonDraft draft) => questions.Of(draft.Slug.Value, footing);

    /// <inheritdoc cref="Of(TermDraft)" />
    public Anchor Of(EventDraft draft) => events.Of(draft.Slug.Value, footing).Anchor;

    /// <summary>The forms of a term beside its name.</summary>
    public IEnumerable<Spelling> SpellingsOf(TermDraft draft) =>
        draft.Spellings.Select(spelling => SpellingOf(draft, spelling.Text, spelling.Language));

    /// <summary>What a link by name leads to; null where nothing has the name, which is then noticed.</summary>
    public Destination? Destination(WrittenLink.Named link, List<Diagnostic> notices) => link.Kind.Value switch
    {
        "term" => terms.Find(link.Name, footing, notices) is { } term ? new Destination.Mention(term) : null,
        "briefing" => To(briefings.Find(link.Name, footing, notices)?.Route),
        "compare" => To(questions.Find(link.Name, footing, notices)?.Route),
        "page" => To(pages.Find(link.Name, footing, notices)),
        "event" => events.Find(link.Name, footing, notices),
        var own => To(SitePages.Named(own, Routes) ?? throw new UnreachableException($"No page of every site is called “{own}”.")),
    };

    /// <summary>The page that the navigation names; null where there is none, which is then noticed.</summary>
    public Route? Page(Written<string> name, List<Diagnostic> notices) =>
        SitePages.Named(name.Value, Routes) ?? pages.Find(name, footing, notices, SitePages.Navigable);

    private static Destination? To(Route? route) => route is null ? null : new Destination.Page(route);

    private static Term TermOf(TermDraft draft, Routes routes, Recollection? before)
    {
        var term = new Term(draft.Slug.Value, draft.Name.Value, draft.Kind, routes.Entry(draft.Slug.Value));
        return before?.Same(term) ?? term;
    }

    private static Headline HeadlineOf(BriefingDraft draft, Routes routes) =>
        new(draft.Slug.Value, draft.Title, draft.Standfirst, draft.Dates, draft.TagNames, routes.Article(draft.Slug.Value));

    private Spelling SpellingOf(TermDraft draft, Written<string> text, Language? language = null) =>
        new(text.Value, draft.MatchCase, terms.Of(draft.Slug.Value, footing: null), language);
}
