using Briefing.Model;

namespace Briefing.Render;

/// <summary>The pages that every site has, whatever its authors write: where what they write stands together, and how to take it along.</summary>
internal sealed class OwnPages(Site site)
{
    private readonly Masthead masthead = site.Masthead;

    public OwnPage Briefings => new(masthead.Routes.Briefings, PageTitles.Briefings, $"All briefings of {masthead.Title}.");

    public OwnPage Timeline => new(
        masthead.Routes.Timeline, PageTitles.Timeline, $"When it happened: the events of {masthead.Title}, in order.");

    public OwnPage Glossary => new(masthead.Routes.Glossary, PageTitles.Glossary, $"The terms of {masthead.Title}, A to Z and by kind.");

    public OwnPage Comparisons => new(
        masthead.Routes.Comparisons, PageTitles.Comparisons, $"Questions put to each source of {masthead.Title}, and what each answers.")
    {
        OtherNames = ["comparisons"],
    };

    public OwnPage Sources => new(
        masthead.Routes.Sources, PageTitles.Sources, $"What {masthead.Title} is drawn from, and how each document may be used.");

    public OwnPage Course => new(
        masthead.Routes.Course, PageTitles.Course,
        masthead.FramedBy is []
            ? $"How to use {masthead.Title} in a course: with links to its pages, and with files to take along."
            : $"How to show {masthead.Title} in Moodle, Canvas, WordPress or Google Sites.");

    /// <summary>Those of them that hold something, in the order of the site's navigation.</summary>
    public IReadOnlyList<OwnPage> Filled =>
    [
        .. Listing(site.Articles, Briefings),
        .. Listing(site.Timeline, Timeline),
        .. Listing(site.Glossary, Glossary),
        .. Listing(site.Comparisons, Comparisons),
        .. Listing(site.Articles, Sources),
        Course,
    ];

    private static OwnPage[] Listing<T>(IReadOnlyList<T> things, OwnPage list) => things.Count > 0 ? [list] : [];
}

/// <summary>A page that every site has.</summary>
/// <param name="Route">Where it stands.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Description">What it holds, in a sentence.</param>
internal sealed record OwnPage(Route Route, string Title, string Description)
{
    /// <summary>What else a reader may call it.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];
}
