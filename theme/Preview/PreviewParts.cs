using System.Text;

namespace Briefing.Theme.Preview;

/// <summary>
/// What a preview adds to pages and no published page has: a script that reloads the page when the site changes, and a panel over the
/// page while mistakes keep the site from being published.
/// </summary>
public static class PreviewParts
{
    /// <summary>The path under which a preview serves its own files, with a slash at both ends; no page of a site can have it.</summary>
    public const string Path = "/.briefing/";

    /// <summary>The path of the stream in which a preview tells that the site has changed.</summary>
    public const string Changes = Path + "changes";

    private static readonly Asset Script = EmbeddedAssets.File("preview.js");
    private static readonly Asset StyleSheet = EmbeddedAssets.File("preview.css");

    /// <summary>The files that the added parts ask for, by their paths.</summary>
    public static IReadOnlyDictionary<string, Asset> Files { get; } = new Dictionary<string, Asset>
    {
        [Path + Script.Name] = Script,
        [Path + StyleSheet.Name] = StyleSheet,
    };

    /// <summary>What to put at the end of a page's body, as UTF-8.</summary>
    /// <param name="version">What tells this state of the site from every other.</param>
    /// <param name="mistakes">What keeps the site from being published.</param>
    public static ReadOnlyMemory<byte> EndOfBody(string version, IReadOnlyList<Mistake> mistakes) => Printed(new EndOfBody
    {
        Version = version,
        Mistakes = mistakes,
        Script = Path + Script.Name,
        StyleSheet = Path + StyleSheet.Name,
    });

    /// <summary>The page to show while there is no site to show.</summary>
    public static ReadOnlyMemory<byte> PageWithoutSite() => Printed(new PageWithoutSite());

    private static ReadOnlyMemory<byte> Printed(StaticComponent component) => Encoding.UTF8.GetBytes(new Press().Print(component, Dialect.OfPages));
}
