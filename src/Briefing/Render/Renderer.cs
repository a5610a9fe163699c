using Briefing.Export.Books;
using Briefing.Export.Glossary;
using Briefing.Export.Timeline;
using Briefing.Render.Embeds;
using Briefing.Render.Machines;
using Briefing.Render.Search;

namespace Briefing.Render;

/// <summary>Makes every file of the published site: pages by a theme, machines' pages and exports by themselves, assets as they are.</summary>
public static class Renderer
{
    /// <summary>The outputs of a site; each is rendered when its content is asked for.</summary>
    public static Outputs Render(Site site, ITheme theme)
    {
        var pages = new Lazy<IReadOnlyList<Composition>>(() => [.. Composer.Pages(site)]);
        // What takes longest and most room comes first, while little else is in memory: the index of the search, lists of everything, and
        // the pages of terms, which quote all others.
        return new Outputs(
            () => SearchFiles.Of(site),
            () => MachinePages.Of(site, pages.Value.Select(composition => composition.Route)),
            () => pages.Value
                .OrderByDescending(composition => composition.Route is Route.Entry)
                .Select(composition => new Output(composition.Route.File, bytes => theme.Render(composition.Page(), bytes))),
            () => Assets(site, theme),
            () => new EmbedComposer(site, theme).Outputs,
            () => TimelineExports.Of(site, theme),
            () => GlossaryExports.Of(site, theme),
            () => BookExports.Of(site, theme));
    }

    private static IEnumerable<Output> Assets(Site site, ITheme theme) =>
    [
        new Output(site.Masthead.Routes.HostScript.File, () => theme.HostScript),
        .. theme.Assets.Concat(site.Masthead.Card is { } card ? [card.Asset] : []).Select(asset => new Output(asset.File, () => asset.Content)),
    ];
}
