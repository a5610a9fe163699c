using Briefing.Model;

namespace Briefing.Export;

/// <summary>What files for other programs say of where they are from and how they may be used.</summary>
internal static class Imprint
{
    /// <summary>The address and the makers of what stands on a page, and the licence, in whole sentences.</summary>
    public static string Of(Masthead masthead, Route page)
    {
        var makers = masthead.Authors.Count > 0 ? $", by {string.Join(", ", masthead.Authors.Select(author => author.Name))}" : "";
        return $"From {masthead.Canonical.Of(page.Path)}{makers}.{(masthead.Licence is { } licence ? $" {Named(licence)}." : "")}";
    }

    /// <summary>The licence of the whole site; null where it has none.</summary>
    public static string? RightsOf(Site site) => site.Masthead.Licence is { } licence
        ? Named(licence) + (site.Articles.Any(article => article.HasTextOfOthers) ? "; texts of others as it says beside each" : "")
        : null;

    private static string Named(Licence licence) => $"{licence.Name}, {licence.Address}";
}
