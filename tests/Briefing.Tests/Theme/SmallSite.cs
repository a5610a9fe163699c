using Briefing.Model;
using Briefing.Model.Edtf;
using Briefing.Model.Wording;
using Briefing.Render.Pages;

namespace Briefing.Tests.Theme;

/// <summary>A site with one of everything, in which every text that an author could write is the same one.</summary>
internal sealed class SmallSite
{
    private readonly string text;
    private readonly Routes routes = new("/");
    private readonly Headline headline;
    private readonly Term term;

    public SmallSite(string text)
    {
        this.text = text;
        var slug = Slug.TryParse("suppliers")!;
        var dates = new Dates(Day("2026-11-21"), Day("2026-11-24"), null, [new Change(Day("2026-11-24"), text)]);
        headline = new Headline(slug, text, text, dates, [text], routes.Article(slug));
        var name = Slug.TryParse("hedging")!;
        term = new Term(name, text, TermKind.Concept, routes.Entry(name));
    }

    /// <summary>A page of every kind.</summary>
    public IReadOnlyList<Page> Pages =>
    [
        new Page.Home(Frame(routes.Home), [headline], 2, [Period], [Entry], 2, [Question]),
        new Page.BriefingList(Frame(routes.Briefings), [headline], new Pager(1, 2, null, routes.BriefingList(2))),
        Briefing,
        new Page.Timeline(Frame(routes.Timeline), [Period]),
        TimelinePart,
        new Page.Glossary(Frame(routes.Glossary), [new Letter("H", "letter-h", [Entry])], [new KindOfTerm(TermKind.Concept, [Entry])]),
        new Page.Term(Frame(term.Route), Entry, new UsesOnPage((Use[])[Use], new Pager(1, 2, null, routes.Entry(term.Slug, 2))), [Event]),
        new Page.TermPart(Frame(routes.Entry(term.Slug, 2)), term, new UsesOnPage((Use[])[Use], new Pager(2, 2, term.Route, null))),
        new Page.ComparisonList(Frame(routes.Comparisons), [Comparison]),
        new Page.Comparison(Frame(Question.Route), Comparison),
        new Page.SourceList(Frame(routes.Sources), [new CitedSource(Article, [Quotation])], new Pager(1, 1, null, null))
        {
            HasQuotations = true,
        },
        new Page.Search(
            Frame(routes.Search),
            [new LetterLink("W", routes.Search.At("letter:w"))],
            [new ListedLetter("W", "letter:w", [new ListedName(text, headline.Route)])],
            new Pager(1, 2, null, routes.SearchPage(2))),
        new Page.Standing(Frame(Standing.Route), Standing),
        Course,
        new Page.NotFound(Frame(routes.NotFound), [new ListedName(text, routes.Glossary)]),
    ];

    public Page.Briefing Briefing =>
        new Page.Briefing(
            Frame(headline.Route) with { Offers = [.. Embeds.Select(embed => embed.Offer)] },
            Article, [Event], [Question], headline, headline, [Text])
        {
            Definitions = [new Definition(term, text)],
        };

    /// <summary>Every kind of embed.</summary>
    public IReadOnlyList<Page.Embed> Embeds =>
    [
        Embed(OfferKind.Article, new EmbedView.Digest(Article), headline.Route),
        Embed(OfferKind.Timeline, new EmbedView.Timeline([Period]), routes.Timeline),
        Embed(OfferKind.Events, new EmbedView.Events([Event]), headline.Route),
        Embed(OfferKind.Event, new EmbedView.OneEvent(Event), null),
        Embed(OfferKind.Glossary, new EmbedView.Glossary([Entry]), routes.Glossary),
        Embed(OfferKind.Term, new EmbedView.OneTerm(Entry), term.Route),
        Embed(OfferKind.Comparison, new EmbedView.OneComparison(Comparison), Question.Route),
    ];

    /// <summary>The page that explains how to put the site into a course.</summary>
    public Page.Course Course =>
        new Page.Course(Frame(routes.Course), [.. Embeds.Select(embed => embed.Offer)], AsAWhole: true)
        {
            HasBriefings = true,
            HasTerms = true,
            HasComparisons = true,
            HasEvents = true,
            HasDays = true,
        };

    private Page.Embed Embed(OfferKind kind, EmbedView view, Route? page)
    {
        var route = routes.Embed(kind.ToString().ToLowerInvariant());
        var offer = new Offer(Frame(route).Masthead, text, kind, route, page, page?.Path ?? Event.Anchor.ToString());
        return new Page.Embed(Frame(route), view, offer, new SourceLine(text, routes.Sources.Path));
    }

    private Page TimelinePart
    {
        get
        {
            var route = routes.Period(Slug.TryParse("war")!, 2);
            var period = Period with { Events = [Event with { Anchor = route.At("the-visit") }], Anchor = route.At("period:war") };
            return new Page.TimelinePart(Frame(route), period, period.Events, new Pager(2, 3, route, route), period, period);
        }
    }

    private Entry Entry => new(term, [Vietnamese, new Spelling(text, MatchCase: false, term)], MatchCase: false, Prose, [term], [Quotation]);

    private Use Use => new(Vietnamese, text, headline.Route.At("p1"), Words, 0, Words.Length);

    private Spelling Vietnamese => new(text, MatchCase: false, term, Language.TryParse("vi"));

    private Period Period => new(Slug.TryParse("the-years")!, text, Day("1950"), Day("1985"), routes.Timeline.At("war"), [Event]);

    private Event Event => new(
        Slug.TryParse("the-visit")!, Day("2024-06-13/2024-06-15"), text, text,
        Prose, [term], [headline], [Quotation], routes.Timeline.At("the-visit"));

    private Question Question => new(Slug.TryParse("why")!, text, routes.Comparison(Slug.TryParse("why")!));

    private Comparison Comparison => new(Question, [new Answer(headline, Source, Prose, [Quotation])], Verdict.Differ, Prose);

    private Source Source =>
        new([new Author.Organisation(text)], text, text, Day("2024-06"), SiteUrl.TryParse("https://example.org/"), null, text, null);

    private Quotation Quotation => new(
        text, headline, headline.Route.At("p1"), 1, "", "", new Passage(0, 0, text.Length), null, new TextFragment("the", text, null, null));

    private Standing Standing => new(Slug.TryParse("about")!, text, Sentence, Prose, routes.Standing(Slug.TryParse("about")!));

    private ReadOnlyMemory<char> Words => text.AsMemory();

    private IReadOnlyList<Inline<Destination>> Sentence =>
    [
        new Inline<Destination>.Words(Words),
        new Inline<Destination>.Link(new Destination.Mention(term), [new Inline<Destination>.Words(Words)]),
    ];

    private IReadOnlyList<Inline<Destination>> Line =>
    [
        new Inline<Destination>.Words(Words),
        new Inline<Destination>.Words(Words, Language.TryParse("fr")),
        new Inline<Destination>.Emphasis([new Inline<Destination>.Words(Words)]),
        new Inline<Destination>.Code(text),
        new Inline<Destination>.Link(new Destination.Mention(term), [new Inline<Destination>.Words(Words)]),
        new Inline<Destination>.FootnoteMark(1),
    ];

    private Prose<Destination> Prose => new(
        [
            new Block<Destination>.Paragraph(Line),
            new Block<Destination>.Heading(2, Slug.TryParse("a-heading")!, Line),
            new Block<Destination>.List(1, [[new Block<Destination>.Paragraph(Line)]]),
            new Block<Destination>.Quote([new Block<Destination>.Paragraph(Line)]),
            new Block<Destination>.Table([Line], [[Line]]),
            new Block<Destination>.Preformatted(text),
        ],
        [[new Block<Destination>.Paragraph([new Inline<Destination>.Words(Words)])]]);

    private Article Article => new(
        headline,
        Source,
        new Rights(RightsMode.Full, Licence.Known[0], text, text),
        [new KeyPoint(Prose, [Quotation]), new KeyPoint(Prose, [Quotation])],
        [new Section(Heading, [Paragraph(1), Paragraph(2)])],
        [new EvidenceTable(text, [text], [new EvidenceRow(text, [new EvidenceCell([new Inline<Destination>.Words(Words)], [Quotation])])])],
        Prose,
        [headline],
        [term],
        1200)
    {
        Standfirst = Sentence,
    };

    private SectionHeading Heading => new(text, headline.Route.At("commentary"));

    private CitedSection Text => new(Heading, [new CitedParagraph(Paragraph(1), [Claim.Of(Event)]), new CitedParagraph(Paragraph(2), [])]);

    private NumberedParagraph Paragraph(int number) => new(
        number,
        headline.Route.At(ParagraphId.Of(number)),
        Words,
        [],
        [new SideNote(number, Words.Length, Prose)]);

    private Frame Frame(Route route) => new(
        new Masthead(
            text,
            text,
            Language.TryParse("en")!,
            [new Author.Organisation(text)],
            Licence.Known[0],
            Card: null,
            new CanonicalAddress(SiteUrl.TryParse("https://example.org/")!, "/"),
            SiteUrl.TryParse("https://example.org/")!,
            Indexed: false,
            [new NavigationItem(text, routes.Briefings)],
            [new NavigationItem(text, Standing.Route)],
            routes),
        route,
        text,
        text,
        DateWording.For("en-GB"));

    private static When Day(string edtf) => When.TryParse(edtf, out var when) ? when : throw new FormatException(edtf);
}
