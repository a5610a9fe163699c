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
    public static IReadOnlyList<Output> Render(Site site, ITheme theme)
    {
        var pages = Composer.Pages(site).ToList();
        return
        [
            .. pages.Select(composition => new Output(composition.Route.File, () => theme.Render(composition.Page()))),
            .. new EmbedComposer(site).Outputs(theme),
            new Output(site.Masthead.Routes.HostScript.File, () => theme.HostScript),
            .. theme.Assets.Select(asset => new Output(asset.File, () => asset.Content)),
            .. site.Masthead.Card is { } card ? [new Output(card.Asset.File, () => card.Asset.Content)] : Array.Empty<Output>(),
            .. MachinePages.Of(site, pages.Select(composition => composition.Route)),
            .. TimelineExports.Of(site),
            .. GlossaryExports.Of(site, theme),
            .. BookExports.Of(site, theme),
            .. SearchFiles.Of(site),
        ];
    }
}
