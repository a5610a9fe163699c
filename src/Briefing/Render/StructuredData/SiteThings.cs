using Briefing.Model;

namespace Briefing.Render.StructuredData;

/// <summary>What the site is, for its first page, and how the others refer to it.</summary>
/// <param name="site">What the site says of itself.</param>
internal sealed class SiteThings(Masthead site)
{
    /// <summary>What identifies the site.</summary>
    public string Id => Of(site.Routes.Home) + "#site";

    /// <summary>What identifies the glossary.</summary>
    public string GlossaryId => Of(site.Routes.Glossary);

    /// <summary>The site, whole.</summary>
    public void Site(Graph graph)
    {
        graph.Open("WebSite");
        graph.Say("@id", Id);
        graph.Say("url", Of(site.Routes.Home));
        graph.Say("name", site.Title);
        graph.Say("description", site.Standfirst);
        graph.Say("inLanguage", site.Language.Tag);
        Authors("author", site.Authors, graph);
        graph.Say("license", site.Licence?.Address);
        graph.Close();
    }

    /// <summary>The canonical address of a page.</summary>
    public string Of(Route route) => site.Canonical.Of(route.Path);

    /// <summary>The canonical address of a place on a page.</summary>
    public string Of(Anchor anchor) => site.Canonical.Of(anchor.ToString());

    /// <summary>People and organisations by their names.</summary>
    public static void Authors(string property, IReadOnlyList<Author> authors, Graph graph) => graph.Say(property, authors, author =>
    {
        var (type, given, family, suffix) = author.Match(
            person => ("Person", person.Given, person.Given.Length > 0 ? person.Family : "", person.Suffix),
            _ => ("Organization", "", "", ""));
        graph.Open(type);
        graph.Say("name", author.Name);
        graph.Say("givenName", given);
        graph.Say("familyName", family);
        graph.Say("honorificSuffix", suffix);
        graph.Close();
    });
}
