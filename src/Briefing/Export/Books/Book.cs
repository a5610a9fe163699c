using System.Text;
using Briefing.Model;
using Briefing.Model.Wording;
using Briefing.Render.Pages;

namespace Briefing.Export.Books;

/// <summary>The whole site as documents that lead to each other.</summary>
internal sealed class Book
{
    private readonly Site site;
    private readonly string ending;
    private readonly DateWording wording;
    private readonly BookAddresses addresses;

    /// <summary>The documents, in files with an ending.</summary>
    public Book(Site site, string ending)
    {
        this.site = site;
        this.ending = ending;
        wording = DateWording.For(site.Masthead.Language.Tag);
        Groups = [.. GroupsOf().Where(group => group.Leaves.Count > 0)];
        addresses = new BookAddresses(site, Groups.SelectMany(group => group.Leaves));
    }

    /// <summary>Whether readers may meet each document by itself.</summary>
    public bool StandsAlone { get; init; }

    /// <summary>The documents by what belongs together, in order.</summary>
    public IReadOnlyList<LeafGroup> Groups { get; }

    /// <summary>A document as HTML that is XML too.</summary>
    public ReadOnlyMemory<byte> Print(LeafFile leaf, ITheme theme) =>
        Encoding.UTF8.GetBytes(theme.Render(new Handout.Document(leaf, site.Masthead, wording, addresses.Of, StandsAlone)));

    private IEnumerable<LeafGroup> GroupsOf() =>
    [
        new(PageTitles.Briefings, [.. site.Articles.Select(article => new LeafFile(
            $"briefing-{article.Headline.Slug}{ending}", article.Headline.Title, new Leaf.Briefing(article)))]),
        new(PageTitles.Timeline, site.Timeline.Count > 0
            ? [new LeafFile($"timeline{ending}", PageTitles.Timeline, new Leaf.Timeline(site.Timeline))]
            : []),
        new(site.Comparisons.Count == 1 ? "Comparison" : "Comparisons", [.. site.Comparisons.Select(OneOf)]),
        new(PageTitles.Glossary, site.Glossary.Count > 0
            ? [new LeafFile($"glossary{ending}", PageTitles.Glossary, new Leaf.Glossary(site.Glossary))]
            : []),
        new("About", [.. site.Pages.Select(page => new LeafFile($"page-{page.Slug}{ending}", page.Title, new Leaf.OneStanding(page))), Sources]),
    ];

    private LeafFile Sources => new($"sources{ending}", PageTitles.Sources, new Leaf.SourceList(site.Articles));

    private LeafFile OneOf(Comparison comparison) =>
        new($"compare-{comparison.Question.Slug}{ending}", comparison.Question.Text, new Leaf.OneComparison(comparison));
}
