namespace Briefing.Relate;

/// <summary>Makes redirects from the old addresses that authors list.</summary>
internal static class Redirects
{
    public static IReadOnlyList<Redirect> Of(Sources sources, Names names, List<Diagnostic> notices)
    {
        var redirects = new Dictionary<string, Redirect>(StringComparer.Ordinal);
        foreach (var redirect in Listed(sources, names))
        {
            var from = redirect.From;
            if (!redirects.TryAdd(redirect.Path, redirect))
            {
                notices.Add(new Diagnostic(
                    Rules.AliasTaken, from.Place, $"The address {from.Value} already leads elsewhere.", Rules.AliasTaken.Remedy,
                    [new Related(redirects[redirect.Path].From.Place, "It is claimed here first.")]));
            }
        }

        return [.. redirects.Values.OrderBy(redirect => redirect.From.Value, StringComparer.Ordinal)];
    }

    private static IEnumerable<Redirect> Listed(Sources sources, Names names) =>
    [
        .. sources.Briefings.SelectMany(draft => draft.Aliases.Select(alias => new Redirect(alias, names.Of(draft).Route))),
        .. sources.Pages.SelectMany(draft => draft.Aliases.Select(alias => new Redirect(alias, names.Routes.Standing(draft.Slug.Value)))),
    ];
}
