namespace Briefing.Relate;

/// <summary>Makes redirects from the old addresses that authors list.</summary>
internal static class Redirects
{
    private static readonly string[] MachinePages = ["feed.xml", "feed.json", "sitemap.xml", "robots.txt", "llms.txt", "embed-host.js", "_headers", "_redirects"];

    public static IReadOnlyList<Redirect> Of(Sources sources, Names names, List<Diagnostic> notices)
    {
        var aliases = sources.Briefings
            .SelectMany(draft => draft.Aliases.Select(alias => new Alias(alias, names.Of(draft).Route)))
            .Concat(sources.Pages.SelectMany(draft => draft.Aliases.Select(alias => new Alias(alias, names.Routes.Standing(draft.Slug.Value)))))
            .ToList();
        return aliases.Count == 0 ? [] : Of(aliases, Taken(sources, names), notices);
    }

    private static List<Redirect> Of(IEnumerable<Alias> aliases, HashSet<string> taken, List<Diagnostic> notices)
    {
        var redirects = new Dictionary<string, (Redirect Redirect, Place Place)>(StringComparer.Ordinal);
        foreach (var (alias, route) in aliases)
        {
            if (taken.Contains(Bare(alias.Value)))
            {
                notices.Add(new Diagnostic(Rules.AliasTaken, alias.Place, $"The address {alias.Value} belongs to a page of this site."));
            }
            else if (!redirects.TryAdd(Bare(alias.Value), (new Redirect(alias.Value, route), alias.Place)))
            {
                notices.Add(new Diagnostic(
                    Rules.AliasTaken, alias.Place, $"The address {alias.Value} already leads elsewhere.", Rules.AliasTaken.Remedy,
                    [new Related(redirects[Bare(alias.Value)].Place, "It is claimed here first.")]));
            }
        }

        return [.. redirects.Values.Select(pair => pair.Redirect).OrderBy(redirect => redirect.From, StringComparer.Ordinal)];
    }

    private static HashSet<string> Taken(Sources sources, Names names) => Pages(sources, names)
        .SelectMany(route => new[] { Bare(route.Path[(names.Routes.BasePath.Length - 1)..]), route.File })
        .Concat(MachinePages)
        .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<Route> Pages(Sources sources, Names names) =>
    [
        names.Routes.Home, names.Routes.Briefings, names.Routes.Timeline, names.Routes.Glossary, names.Routes.Comparisons, names.Routes.Sources,
        names.Routes.Course, names.Routes.NotFound,
        .. sources.Briefings.Select(draft => names.Of(draft).Route),
        .. sources.Terms.Select(draft => names.Of(draft).Route),
        .. sources.Comparisons.Select(draft => names.Of(draft).Route),
        .. sources.Pages.Select(draft => names.Routes.Standing(draft.Slug.Value)),
    ];

    private static string Bare(string path) => path.Trim('/');

    private sealed record Alias(Written<string> From, Route To);
}
