using Briefing.Check.Links;
using Briefing.Check.Pages;

namespace Briefing.Check.Machines;

/// <summary>Each page names its own address as the canonical one; an embed names the page that it is a form of.</summary>
internal static class CanonicalCheck
{
    public static IEnumerable<Diagnostic> Of(IReadOnlyList<PublishedPage> pages, SiteMap map) =>
        pages.Select(page => Of(page, map)).OfType<Diagnostic>();

    private static Diagnostic? Of(PublishedPage page, SiteMap map)
    {
        if (page.Canonical is not { } link)
        {
            return new Diagnostic(Rules.WrongCanonical, Place.OfFile(page.File.File), "The page names no canonical address.");
        }

        var own = map.CanonicalOf(page.File);
        return link.Target == own || (page.IsForFrames && map.AtAddress(link.Target) is not null)
            ? null
            : new Diagnostic(Rules.WrongCanonical, page.PlaceOf(link), $"The page calls {link.Target} its canonical address; its own is {own}.");
    }
}
