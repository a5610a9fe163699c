using Briefing.Model;

namespace Briefing.Render.StructuredData;

/// <summary>What the site is, for its first page, and how the others refer to it.</summary>
/// <param name="site">What the site says of itself.</param>
internal sealed class SiteThings(Masthead site)
{
    /// <summary>The site by its identifier.</summary>
    public Thing Reference => Thing.Reference(Id);

    /// <summary>The glossary by its identifier.</summary>
    public Thing GlossaryReference => Thing.Reference(Of(site.Routes.Glossary));

    private string Id => Of(site.Routes.Home) + "#site";

    /// <summary>The site, whole.</summary>
    public Thing Site => new(
        "WebSite",
        Fact.Of("@id", Id),
        Fact.Of("url", Of(site.Routes.Home)),
        Fact.Of("name", site.Title),
        Fact.Of("description", site.Standfirst),
        Fact.Of("inLanguage", site.Language.Tag),
        Fact.Of("author", Authors(site.Authors)),
        Fact.Of("license", site.Licence?.Address));

    /// <summary>The canonical address of a page.</summary>
    public string Of(Route route) => site.Canonical.Of(route.Path);

    /// <summary>The canonical address of a place on a page.</summary>
    public string Of(Anchor anchor) => site.Canonical.Of(anchor.ToString());

    /// <summary>People and organisations by their names.</summary>
    public static IEnumerable<Thing> Authors(IReadOnlyList<Author> authors) => authors.Select(author => author.Match(
        person => new Thing(
            "Person", Fact.Of("name", person.Name), Fact.Of("givenName", person.Given),
            person.Given.Length > 0 ? Fact.Of("familyName", person.Family) : null,
            Fact.Of("honorificSuffix", person.Suffix)),
        organisation => new Thing("Organization", Fact.Of("name", organisation.Name))));
}
