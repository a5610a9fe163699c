using AngleSharp.Dom;
using Briefing.Check.Links;

namespace Briefing.Check.Pages;

/// <summary>Reads a page: what is wrong with it alone, and what has to be held against other pages.</summary>
internal static class PageReader
{
    private static readonly Action<PageSource>[] Checks =
        [DuplicateIds.Notice, Headings.Notice, Alternatives.Notice, NamedLinks.Notice, DocumentLanguage.Notice, EarlyDescription.Notice];

    public static PublishedPage Read(Output file)
    {
        var notices = new List<Diagnostic>();
        var page = new PageSource(file, notices);
        foreach (var check in Checks)
        {
            check(page);
        }

        return new PublishedPage(
            file,
            page.Elements.SelectMany(AnchorsOf).ToHashSet(StringComparer.Ordinal),
            LinkReader.Base(page),
            LinkReader.Read(page),
            LinkReader.Canonical(page),
            LinkReader.Description(page),
            !page.Elements.Any(ForbidsListing),
            page.Elements.Any(OpensLinksOutside),
            notices);
    }

    private static IEnumerable<string> AnchorsOf(IElement element) =>
        new[] { element.Id, element.LocalName == "a" ? element.GetAttribute("name") : null }.OfType<string>();

    private static bool ForbidsListing(IElement element) =>
        element.LocalName == "meta"
        && element.GetAttribute("name") == "robots"
        && element.GetAttribute("content")?.Contains("noindex", StringComparison.Ordinal) is true;

    private static bool OpensLinksOutside(IElement element) => element.LocalName == "base" && element.GetAttribute("target") == "_blank";
}
