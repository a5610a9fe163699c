using System.Buffers;
using Briefing.Model;
using Briefing.Render.Citations;
using Briefing.Render.Drawing;
using Briefing.Render.StructuredData;

namespace Briefing.Render.Pages;

/// <summary>What a theme is given to render: one page with all that it shows, chosen and sorted.</summary>
/// <param name="Frame">What every page shows around its own text.</param>
public abstract record Page(Frame Frame)
{
    /// <summary>
    /// Adds what it is about, as JSON-LD in UTF-8 that can stand in a data block of HTML as it is; null where there is nothing to say.
    /// </summary>
    public Action<IBufferWriter<byte>>? StructuredData => PageThings.Of(this) is { } things ? bytes => JsonLd.Write(bytes, things) : null;

    /// <summary>What other sites show of it.</summary>
    public Card Card => new(Frame);

    /// <summary>What it tells of the terms that it leads to, A to Z; nothing of those whose entries stand on it.</summary>
    public IReadOnlyList<Definition> Definitions { get; init; } = [];

    /// <summary>The first page.</summary>
    public sealed record Home(
        Frame Frame,
        IReadOnlyList<Headline> Newest,
        int BriefingCount,
        IReadOnlyList<Period> Periods,
        IReadOnlyList<Entry> StartWith,
        int TermCount,
        IReadOnlyList<Question> Questions) : Page(Frame)
    {
        /// <summary>The timeline in miniature; null where it has no events.</summary>
        public TimelineDrawing? Drawing => TimelineDrawing.Of(Periods, Frame.DateWording);
    }

    /// <summary>A page of the list of all briefings.</summary>
    public sealed record BriefingList(Frame Frame, IReadOnlyList<Headline> Briefings, Pager Pager) : Page(Frame);

    /// <summary>A briefing.</summary>
    /// <param name="Frame">What every page shows.</param>
    /// <param name="Article">The briefing.</param>
    /// <param name="Events">The part of the timeline that it touches.</param>
    /// <param name="Questions">The comparisons that it answers in.</param>
    /// <param name="Newer">The next newer briefing.</param>
    /// <param name="Older">The next older briefing.</param>
    /// <param name="Text">The seed's text, with what cites it.</param>
    public sealed record Briefing(
        Frame Frame,
        Article Article,
        IReadOnlyList<Event> Events,
        IReadOnlyList<Question> Questions,
        Headline? Newer,
        Headline? Older,
        IReadOnlyList<CitedSection> Text) : Page(Frame)
    {
        /// <summary>How to cite it.</summary>
        public IReadOnlyList<StyledCitation> Citations => StyledCitation.Of(Citation.Of(Article.Headline, Frame.Masthead));

        /// <summary>The same, for reference managers.</summary>
        public IReadOnlyList<CitationRecord> CitationRecords => CitationRecord.Of(Citation.Of(Article.Headline, Frame.Masthead));

        /// <summary>Where the links of its own texts lead, for paper.</summary>
        public IReadOnlyList<string> LinkNotes => PrintedLinks.Of(Article, Frame.Masthead.Canonical);
    }

    /// <summary>The timeline: all of it, or the way to the pages that its periods have.</summary>
    public sealed record Timeline(Frame Frame, IReadOnlyList<Period> Periods) : Page(Frame)
    {
        /// <summary>Whether the events stand on this page, and not on pages of their periods.</summary>
        public bool IsWhole => Periods.All(period => period.Anchor.Page == Frame.Route);

        /// <summary>Whether a calendar can have any of the events.</summary>
        public bool HasDays => Periods.Any(period => period.HasDays);

        /// <summary>The timeline as a picture; null where it has no events.</summary>
        public TimelineDrawing? Drawing => TimelineDrawing.Of(Periods, Frame.DateWording);

        /// <summary>What the events can be narrowed to.</summary>
        public TimelineFilter Filter => IsWhole ? TimelineFilter.Of([.. Periods.SelectMany(period => period.Events)]) : TimelineFilter.None;
    }

    /// <summary>A page of a period of a timeline that is too long for one page.</summary>
    /// <param name="Frame">What every page shows.</param>
    /// <param name="Period">The period.</param>
    /// <param name="Events">Those of its events that stand on this page.</param>
    /// <param name="Pager">Which of the period's pages this is.</param>
    /// <param name="Earlier">The period before.</param>
    /// <param name="Later">The period after.</param>
    public sealed record TimelinePart(Frame Frame, Period Period, IReadOnlyList<Event> Events, Pager Pager, Period? Earlier, Period? Later)
        : Page(Frame)
    {
        /// <summary>The events of this page as a picture.</summary>
        public TimelineDrawing? Drawing => TimelineDrawing.Of([Period with { Events = Events }], Frame.DateWording);

        /// <summary>What the events can be narrowed to.</summary>
        public TimelineFilter Filter => TimelineFilter.Of(Events);
    }

    /// <summary>The glossary.</summary>
    /// <param name="Frame">What every page shows.</param>
    /// <param name="Letters">The entries by their first letter, A to Z.</param>
    /// <param name="Kinds">The terms by their kind.</param>
    public sealed record Glossary(Frame Frame, IReadOnlyList<Letter> Letters, IReadOnlyList<KindOfTerm> Kinds) : Page(Frame)
    {
        /// <summary>The terms of which no kind is told, where others have one.</summary>
        public IReadOnlyList<Model.Term> OtherTerms =>
            Kinds.Count > 0 ? [.. Letters.SelectMany(letter => letter.Entries).Select(entry => entry.Term).Where(term => term.Kind is null)] : [];
    }

    /// <summary>A term.</summary>
    /// <param name="Frame">What every page shows.</param>
    /// <param name="Entry">The term with its definition.</param>
    /// <param name="Uses">The passages that mention it, or the first of them.</param>
    /// <param name="Events">The events that it is an actor of.</param>
    public sealed record Term(Frame Frame, Entry Entry, UsesOnPage Uses, IReadOnlyList<Event> Events) : Page(Frame);

    /// <summary>A further page of a term that is mentioned in more passages than one page can hold.</summary>
    /// <param name="Frame">What every page shows.</param>
    /// <param name="Subject">The term.</param>
    /// <param name="Uses">Those of the passages that stand on this page.</param>
    public sealed record TermPart(Frame Frame, Model.Term Subject, UsesOnPage Uses) : Page(Frame);

    /// <summary>All comparisons.</summary>
    public sealed record ComparisonList(Frame Frame, IReadOnlyList<Model.Comparison> Comparisons) : Page(Frame)
    {
        /// <summary>The comparisons as tables.</summary>
        public IReadOnlyList<Matrix> Matrices { get; } = Matrix.Of(Comparisons);
    }

    /// <summary>A comparison.</summary>
    public sealed record Comparison(Frame Frame, Model.Comparison Subject) : Page(Frame);

    /// <summary>The sources.</summary>
    public sealed record SourceList(Frame Frame, IReadOnlyList<CitedSource> Sources, Pager Pager) : Page(Frame)
    {
        /// <summary>Whether anything is quoted from any document of the site.</summary>
        public required bool HasQuotations { get; init; }
    }

    /// <summary>The search, and everything A to Z for who would rather look.</summary>
    /// <param name="Frame">What every page shows.</param>
    /// <param name="Jump">The letters, and the page and place where each begins.</param>
    /// <param name="Letters">The names that stand on this page.</param>
    /// <param name="Pager">Which page of the list this is.</param>
    public sealed record Search(Frame Frame, IReadOnlyList<LetterLink> Jump, IReadOnlyList<ListedLetter> Letters, Pager Pager) : Page(Frame);

    /// <summary>A page that an author wrote for the site itself.</summary>
    public sealed record Standing(Frame Frame, Model.Standing Text) : Page(Frame);

    /// <summary>What a host shows for an address that leads nowhere.</summary>
    /// <param name="Frame">What every page shows.</param>
    /// <param name="Lists">The lists to go on from, those that have anything.</param>
    public sealed record NotFound(Frame Frame, IReadOnlyList<ListedName> Lists) : Page(Frame);

    /// <summary>The form of a page that is made for a frame on another site.</summary>
    /// <param name="Frame">What every page shows.</param>
    /// <param name="View">What it shows.</param>
    /// <param name="Offer">What it is offered as, and where the whole page is.</param>
    /// <param name="Source">What it is drawn from.</param>
    public sealed record Embed(Frame Frame, EmbedView View, Offer Offer, SourceLine Source) : Page(Frame);

    /// <summary>How to put the site into a course.</summary>
    /// <param name="Frame">What every page shows.</param>
    /// <param name="Examples">Things to begin with, as they are offered.</param>
    /// <param name="AsAWhole">Whether the site is there in one file too.</param>
    public sealed record Course(Frame Frame, IReadOnlyList<Offer> Examples, bool AsAWhole) : Page(Frame)
    {
        /// <summary>Whether there are briefings to take along.</summary>
        public required bool HasBriefings { get; init; }

        /// <summary>Whether there are terms to take along.</summary>
        public required bool HasTerms { get; init; }

        /// <summary>Whether there are comparisons to take along.</summary>
        public required bool HasComparisons { get; init; }

        /// <summary>Whether there are events to take along.</summary>
        public required bool HasEvents { get; init; }

        /// <summary>Whether a calendar can have any of them.</summary>
        public required bool HasDays { get; init; }
    }

    /// <summary>The one switch over the family.</summary>
    public T Match<T>(
        Func<Home, T> home,
        Func<BriefingList, T> briefings,
        Func<Briefing, T> briefing,
        Func<Timeline, T> timeline,
        Func<TimelinePart, T> part,
        Func<Glossary, T> glossary,
        Func<Term, T> term,
        Func<TermPart, T> termPart,
        Func<ComparisonList, T> comparisons,
        Func<Comparison, T> comparison,
        Func<SourceList, T> sources,
        Func<Search, T> search,
        Func<Standing, T> standing,
        Func<NotFound, T> notFound,
        Func<Embed, T> embed,
        Func<Course, T> course) => this switch
        {
            Home page => home(page),
            BriefingList page => briefings(page),
            Briefing page => briefing(page),
            Timeline page => timeline(page),
            TimelinePart page => part(page),
            Glossary page => glossary(page),
            Term page => term(page),
            TermPart page => termPart(page),
            ComparisonList page => comparisons(page),
            Comparison page => comparison(page),
            SourceList page => sources(page),
            Search page => search(page),
            Standing page => standing(page),
            NotFound page => notFound(page),
            Embed page => embed(page),
            Course page => course(page),
            _ => throw new InvalidOperationException("The family is closed."),
        };
}
