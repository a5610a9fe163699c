using System.Diagnostics;
using Briefing.Drafts;
using Briefing.Model;
using Briefing.Relate.Timeline;

namespace Briefing.Relate;

/// <summary>Everything that can be named, by its name. What claims a name that is taken is noticed, and the first keeps it.</summary>
internal sealed class Names
{
    private static readonly string[] Navigable = ["home", "briefings", "timeline", "glossary", "compare", "sources"];

    private static readonly string[] OwnPages =
        ["briefings", "timeline", "glossary", "compare", "sources", "course", "embed", "exports", "assets", "search", "index"];

    private readonly Dictionary<Slug, Term> terms = [];
    private readonly Dictionary<Slug, Headline> briefings = [];
    private readonly Dictionary<Slug, Question> questions = [];
    private readonly Dictionary<Slug, Route> pages = [];
    private readonly Dictionary<Slug, Anchor> events = [];
    private Footing? footing;

    public Names(Sources sources, Chronology chronology, Recollection? before, List<Diagnostic> notices)
    {
        var routes = Routes = chronology.Routes;
        Claim(terms, sources.Terms, draft => draft.Slug, draft => TermOf(draft, routes, before), NameKind.Term, notices);
        Spellings = [.. sources.Terms.DistinctBy(draft => draft.Slug.Value).SelectMany(draft => SpellingsOf(draft).Prepend(SpellingOf(draft, draft.Name)))];
        Claim(briefings, sources.Briefings, draft => draft.Slug, draft => HeadlineOf(draft, routes), NameKind.Briefing, notices);
        Claim(questions, sources.Comparisons, draft => draft.Slug, draft => new Question(draft.Slug.Value, draft.Question, routes.Comparison(draft.Slug.Value)), NameKind.Comparison, notices);
        Claim(pages, sources.Pages, draft => draft.Slug, draft => routes.Standing(draft.Slug.Value), NameKind.Page, notices);
        Claim(events, sources.Events, draft => draft.Slug, chronology.AnchorOf, NameKind.Event, notices);
        NoticeTaken(NameKind.Page, "", sources.Pages.Select(draft => draft.Slug).Where(slug => OwnPages.Contains(slug.Value.ToString())), notices);
        NoticeTaken(NameKind.Briefing, "briefings/", sources.Briefings.Select(draft => draft.Slug).Where(slug => Route.IsOfAListPage(slug.Value)), notices);
    }

    public Routes Routes { get; }

    /// <summary>The same names; what is asked for from now on is noted.</summary>
    public Names On(Footing asking)
    {
        var names = (Names)MemberwiseClone();
        names.footing = asking;
        return names;
    }

    /// <summary>What stands for a name of some kind.</summary>
    public object? Thing(NameKind kind, Slug name) => kind switch
    {
        NameKind.Term => terms.GetValueOrDefault(name),
        NameKind.Briefing => briefings.GetValueOrDefault(name),
        NameKind.Comparison => questions.GetValueOrDefault(name),
        NameKind.Page => pages.GetValueOrDefault(name),
        NameKind.Event => events.GetValueOrDefault(name),
        _ => throw new UnreachableException($"Nothing is named as {kind}."),
    };

    /// <summary>The forms in which texts mention the terms.</summary>
    public IReadOnlyList<Spelling> Spellings { get; }

    public Term? Term(Written<Slug> name, List<Diagnostic> notices) => Find(terms, name, NameKind.Term, notices);

    public Headline? Briefing(Written<Slug> name, List<Diagnostic> notices) => Find(briefings, name, NameKind.Briefing, notices);

    public Question? Question(Written<Slug> name, List<Diagnostic> notices) => Find(questions, name, NameKind.Comparison, notices);

    /// <summary>The thing that a draft claimed its slug for; where another had it first, that one.</summary>
    public Term Of(TermDraft draft) => Noted(terms[draft.Slug.Value], NameKind.Term, draft.Slug.Value);

    /// <inheritdoc cref="Of(TermDraft)" />
    public Headline Of(BriefingDraft draft) => Noted(briefings[draft.Slug.Value], NameKind.Briefing, draft.Slug.Value);

    /// <inheritdoc cref="Of(TermDraft)" />
    public Question Of(ComparisonDraft draft) => Noted(questions[draft.Slug.Value], NameKind.Comparison, draft.Slug.Value);

    /// <inheritdoc cref="Of(TermDraft)" />
    public Anchor Of(EventDraft draft) => Noted(events[draft.Slug.Value], NameKind.Event, draft.Slug.Value);

    /// <summary>The forms of a term beside its name.</summary>
    public IEnumerable<Spelling> SpellingsOf(TermDraft draft) => draft.Spellings.Select(spelling => SpellingOf(draft, spelling.Text, spelling.Language));

    /// <summary>The page that a link or the navigation names.</summary>
    public Destination? Destination(WrittenLink.Named link, List<Diagnostic> notices) => link.Kind.Value switch
    {
        "term" => Find(terms, link.Name, NameKind.Term, notices) is { } term ? new Destination.Mention(term) : null,
        "briefing" => To(Find(briefings, link.Name, NameKind.Briefing, notices)?.Route),
        "compare" => To(Find(questions, link.Name, NameKind.Comparison, notices)?.Route),
        "page" => To(Find(pages, link.Name, NameKind.Page, notices)),
        "event" => Find(events, link.Name, NameKind.Event, notices) is { } anchor ? new Destination.Place(anchor) : null,
        var own => To(OwnPage(own) ?? throw new UnreachableException($"No page of every site is called “{own}”.")),
    };

    /// <summary>The navigation's pages, by the words that an author uses for them.</summary>
    public Route? Page(Written<string> name, List<Diagnostic> notices) =>
        OwnPage(name.Value) ?? Find(pages, name, NameKind.Page, notices, Navigable);

    private static Destination? To(Route? route) => route is null ? null : new Destination.Page(route);

    private static Term TermOf(TermDraft draft, Routes routes, Recollection? before)
    {
        var term = new Term(draft.Slug.Value, draft.Name.Value, draft.Kind, routes.Entry(draft.Slug.Value));
        return before?.Same(term) ?? term;
    }

    private Spelling SpellingOf(TermDraft draft, Written<string> text, Language? language = null) =>
        new(text.Value, draft.MatchCase, terms[draft.Slug.Value], language);

    private static Headline HeadlineOf(BriefingDraft draft, Routes routes) =>
        new(draft.Slug.Value, draft.Title, draft.Standfirst, draft.Dates, draft.TagNames, routes.Article(draft.Slug.Value));

    private static string NounOf(NameKind kind) => kind.ToString().ToLowerInvariant();

    private static void NoticeTaken(NameKind kind, string folder, IEnumerable<Written<Slug>> slugs, List<Diagnostic> notices) =>
        notices.AddRange(slugs.Select(slug => new Diagnostic(
            Rules.DuplicateSlug, slug.Place, $"The address /{folder}{slug.Value}/ belongs to a page that the site makes by itself.",
            $"Rename the {NounOf(kind)}, or give it a slug: of its own.")));

    private static void Claim<TDraft, TThing>(
        Dictionary<Slug, TThing> taken, IReadOnlyList<TDraft> drafts, Func<TDraft, Written<Slug>> slugOf, Func<TDraft, TThing> make, NameKind kind, List<Diagnostic> notices)
    {
        var first = new Dictionary<Slug, Place>();
        foreach (var draft in drafts)
        {
            var slug = slugOf(draft);
            if (taken.TryAdd(slug.Value, make(draft)))
            {
                first.Add(slug.Value, slug.Place);
            }
            else if (slug.Value != Slug.None)
            {
                notices.Add(new Diagnostic(
                    Rules.DuplicateSlug, slug.Place, $"There is another {NounOf(kind)} called “{slug.Value}”.", Rules.DuplicateSlug.Remedy,
                    [new Related(first[slug.Value], "It has the name first.")]));
            }
        }
    }

    private T? Find<T>(
        Dictionary<Slug, T> things, Written<string> name, NameKind kind, List<Diagnostic> notices, params IEnumerable<string> alsoKnown)
        where T : class
    {
        if (Slug.TryParse(name.Value) is { } slug && things.TryGetValue(slug, out var thing))
        {
            return Noted(thing, kind, slug);
        }

        notices.Add(new Diagnostic(
            Rules.UnknownReference, name.Place, $"There is no {NounOf(kind)} called “{name.Value}”.",
            NearMiss.Hint(name.Value, things.Keys.Select(key => key.ToString()).Concat(alsoKnown)) + Rules.UnknownReference.Remedy));
        return null;
    }

    private T? Find<T>(Dictionary<Slug, T> things, Written<Slug> name, NameKind kind, List<Diagnostic> notices)
        where T : class =>
        name.Value == Slug.None ? null : Find(things, new Written<string>(name.Value.ToString(), name.Place), kind, notices);

    private T Noted<T>(T thing, NameKind kind, Slug name)
        where T : class
    {
        footing?.Named(kind, name, thing);
        return thing;
    }

    private Route? OwnPage(string name) => name switch
    {
        "home" => Routes.Home,
        "briefings" => Routes.Briefings,
        "timeline" => Routes.Timeline,
        "glossary" => Routes.Glossary,
        "compare" or "comparisons" => Routes.Comparisons,
        "sources" => Routes.Sources,
        _ => null,
    };
}
