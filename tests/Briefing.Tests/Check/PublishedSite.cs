using System.Text;
using Briefing.Check;
using Briefing.Model;

namespace Briefing.Tests.Check;

/// <summary>A published site of two pages with nothing wrong in it, until a test changes a file.</summary>
internal sealed class PublishedSite
{
    private const string Address = "https://example.org/strait/";

    private static readonly SiteUrl Canonical = SiteUrl.TryParse(Address)!;

    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal)
    {
        ["index.html"] = Page("", "<h1>The strait</h1>\n<p><a href=\"/strait/lights/#north\">The north light</a></p>"),
        ["lights/index.html"] = Page("lights/", "<h1>Lights</h1>\n<h2 id=\"north\">North</h2>\n<p><a href=\"../\">Home</a></p>"),
        ["404.html"] = Page("404.html", "<h1>Nothing here</h1>"),
        ["sitemap.xml"] = Sitemap("", "lights/"),
        ["feed.xml"] = $"<feed xmlns=\"http://www.w3.org/2005/Atom\">\n<link rel=\"self\" href=\"{Address}feed.xml\"/>\n</feed>\n",
        ["feed.json"] = $$"""{ "items": [ { "url": "{{Address}}lights/" } ] }""",
        ["light.png"] = "",
    };

    /// <summary>A page with a body, at a path under the site's.</summary>
    public static string Page(string path, string body, string head = "") => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head><title>A page</title><link rel="canonical" href="{Address}{path}">{head}</head>
        <body>
        {body}
        </body>
        </html>
        """.ReplaceLineEndings("\n");

    /// <summary>A sitemap of paths under the site's.</summary>
    public static string Sitemap(params string[] paths) =>
        $"<urlset>\n{string.Concat(paths.Select(path => $"<url><loc>{Address}{path}</loc></url>\n"))}</urlset>\n";

    /// <summary>The site with another text in a file; null takes the file away.</summary>
    public PublishedSite With(string file, string? text)
    {
        files.Remove(file);
        if (text is not null)
        {
            files.Add(file, text);
        }

        return this;
    }

    /// <summary>The site with another body on its first page; it begins on line 5.</summary>
    public PublishedSite WithBody(string body) => With("index.html", Page("", body));

    /// <summary>What the checker notices: place, rule and sentence.</summary>
    public IReadOnlyList<string> Notices() =>
        [.. Checker.Check(
                [.. files.Select(file => new Output(file.Key, () => Encoding.UTF8.GetBytes(file.Value)))],
                new SiteAddresses(Canonical, Canonical, new Routes(Canonical.BasePath)))
            .InFileOrder()
            .Select(notice => $"{notice.Place} {notice.Rule.Id}: {notice.Sentence}")];
}
