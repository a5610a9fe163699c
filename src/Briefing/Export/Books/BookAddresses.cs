using Briefing.Model;
using Briefing.Render.Pages;

namespace Briefing.Export.Books;

/// <summary>Where the pages of a site, and places on them, are found in a book: what it does not hold is found on the site.</summary>
internal sealed class BookAddresses
{
    private readonly Dictionary<string, string> places = new(StringComparer.Ordinal);
    private readonly Masthead masthead;

    public BookAddresses(Site site, IEnumerable<LeafFile> leaves)
    {
        masthead = site.Masthead;
        foreach (var leaf in leaves)
        {
            Add(leaf.File, leaf.Leaf.Match<IEnumerable<string>>(
                _ => [],
                _ => [],
                briefing => PlacesIn(briefing.Article),
                timeline => [masthead.Routes.Timeline.Path, .. site.PeriodPages.Select(page => page.Path), .. timeline.Periods.SelectMany(PlacesIn)],
                _ => [masthead.Routes.Glossary.Path],
                comparison => [comparison.Comparison.Question.Route.Path],
                _ => [masthead.Routes.Sources.Path],
                standing => [standing.Text.Route.Path]));
            foreach (var entry in leaf.Leaf is Leaf.Glossary glossary ? glossary.Entries : [])
            {
                places[entry.Term.Route.Path] = $"{leaf.File}#{entry.Term.Slug}";
            }
        }
    }

    /// <summary>Where a path of the site, with or without a place on the page, is found.</summary>
    public string Of(string path)
    {
        var place = path.Split(":~:")[0].TrimEnd('#');
        return places.GetValueOrDefault(place) ?? places.GetValueOrDefault(place.Split('#')[0]) ?? masthead.Canonical.Of(path);
    }

    private static IEnumerable<string> PlacesIn(Article article)
    {
        var route = article.Headline.Route;
        return
        [
            route.Path,
            .. Claim.Of(article).Select(claim => claim.At.ToString()),
            .. article.Sections.SelectMany(section => section.Paragraphs).Select(paragraph => paragraph.Anchor.ToString()),
        ];
    }

    private static IEnumerable<string> PlacesIn(Period period) =>
        period.Events.Select(happening => happening.Anchor.ToString()).Prepend(period.Anchor.ToString());

    private void Add(string file, IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            places[path] = file + (path.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? path[at..] : "");
        }
    }
}
