namespace Briefing.Check;

/// <summary>Finds old addresses at which a file of the site stands: of hosts, some would show the file and some follow the redirect.</summary>
public static class RedirectCheck
{
    /// <summary>A diagnostic for each of them.</summary>
    /// <param name="site">The site.</param>
    /// <param name="publishes">Whether it has a file of a name, relative to the output folder.</param>
    public static IReadOnlyList<Diagnostic> Of(Site site, Func<string, bool> publishes) =>
    [
        .. site.Redirects
            .Where(redirect => FilesAt(redirect.Path).Any(publishes))
            .Select(redirect => redirect.From)
            .Select(from => new Diagnostic(Rules.AliasTaken, from.Place, $"The address {from.Value} belongs to a file of this site.")),
    ];

    private static IEnumerable<string> FilesAt(string path) => [path, path.Length == 0 ? "index.html" : $"{path}/index.html"];
}
