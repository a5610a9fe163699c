using Briefing.Model;
using Briefing.Render.Pages;

namespace Briefing.Render;

/// <summary>
/// Every name that leads to a page of its own, A to Z: briefings, terms, questions and pages, and the lists of these.
/// </summary>
internal sealed class NameList
{
    private const int NamesOnPage = 300;

    private readonly Routes routes;
    private readonly List<IReadOnlyList<ListedLetter>> pages;
    private readonly IReadOnlyList<LetterLink> jump;

    public NameList(Site site)
    {
        routes = site.Masthead.Routes;
        pages = [.. Names(site)
            .OrderBy(name => name.Text, Alphabet.Order)
            .ThenBy(name => name.Route.Path, StringComparer.Ordinal)
            .Chunk(NamesOnPage)
            .DefaultIfEmpty([])
            .Select(Lettered)];
        jump = [.. pages
            .SelectMany((letters, i) => letters.Select(letter => new LetterLink(letter.Name, routes.SearchPage(i + 1).At(letter.Anchor))))
            .DistinctBy(link => link.Name)];
    }

    /// <summary>How many pages the list of a site has.</summary>
    public static int PagesFor(Site site) => Math.Max(1, (Names(site).Count() + NamesOnPage - 1) / NamesOnPage);

    /// <summary>The page of a number, from 1.</summary>
    public Page.Search PageOf(int number, Frame frame) => new(
        frame,
        jump,
        pages[number - 1],
        Pager.Of(number, pages.Count, routes.SearchPage));

    private static IEnumerable<ListedName> Names(Site site) =>
        site.Articles.Select(article => new ListedName(article.Headline.Title, article.Headline.Route))
            .Concat(site.Glossary.Select(entry => new ListedName(entry.Term.Name, entry.Term.Route)))
            .Concat(site.Comparisons.Select(comparison => new ListedName(comparison.Question.Text, comparison.Question.Route)))
            .Concat(site.Pages.Select(page => new ListedName(page.Title, page.Route)))
            .Concat(new OwnPages(site).Filled.Select(page => new ListedName(page.Title, page.Route)));

    private static IReadOnlyList<ListedLetter> Lettered(IEnumerable<ListedName> names) =>
    [
        .. names
            .GroupBy(name => Alphabet.LetterOf(name.Text))
            .Select(group => new ListedLetter(group.Key, Alphabet.AnchorOf(group.Key), [.. group])),
    ];
}
