using System.Xml.Linq;

namespace Briefing.Tests.Render;

/// <summary>The documents of a book or of a course.</summary>
internal static class Leaves
{
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    /// <summary>
    /// Asserts that every document in a folder is XML, names no id twice, asks for nothing, and leads to places that are there: in this
    /// folder, or at a whole address.
    /// </summary>
    public static void HoldTogether(IReadOnlyList<(string Name, string Text)> files, string folder)
    {
        var leaves = In(files, folder);
        Assert.NotEmpty(leaves);
        var ids = leaves.ToDictionary(
            leaf => leaf.Key,
            leaf => leaf.Value.Descendants().Select(element => element.Attribute("id")?.Value).OfType<string>().ToList());
        Assert.All(ids.Values, names => Assert.Equal(names.Distinct(), names));
        foreach (var (name, document) in leaves)
        {
            Assert.DoesNotContain(
                document.Descendants(),
                element => element.Attribute("src") is not null || element.Name.LocalName is "script" or "link");
            Assert.All(LinksOf(document).Where(link => !link.Contains("://", StringComparison.Ordinal)), link =>
            {
                var (file, place) = (link.Split('#')[0], link.Split('#').ElementAtOrDefault(1));
                var target = file.Length == 0 ? name : file;
                Assert.True(ids.TryGetValue(target, out var places), $"{name} leads to {link}, a file that is not there.");
                Assert.True(place is null || places.Contains(place), $"{name} leads to {link}, a place that is not there.");
            });
        }
    }

    /// <summary>The documents in a folder, by their names in it.</summary>
    public static IReadOnlyDictionary<string, XDocument> In(IReadOnlyList<(string Name, string Text)> files, string folder) => files
        .Where(file => file.Name.StartsWith(folder, StringComparison.Ordinal))
        .Where(file => file.Name.EndsWith(".html", StringComparison.Ordinal) || file.Name.EndsWith(".xhtml", StringComparison.Ordinal))
        .ToDictionary(file => file.Name[folder.Length..], file => XDocument.Parse(file.Text));

    /// <summary>The words of a document, on one line.</summary>
    public static string WordsOf(XDocument document) => string.Join(' ', document
        .Descendants(Html + "body")
        .Single()
        .Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Where the links of a document lead, in order.</summary>
    public static IEnumerable<string> LinksOf(XDocument document) => document.Descendants(Html + "a").Select(link => link.Attribute("href")!.Value);
}
