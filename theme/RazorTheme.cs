using System.Collections.Concurrent;
using Briefing.Render.Pages;

namespace Briefing.Theme;

/// <summary>The look that this project brings along: Razor components, one style sheet, and scripts that only add.</summary>
public sealed class RazorTheme : ITheme
{
    private readonly ConcurrentBag<Press> idle = [];
    private readonly Links links;

    /// <summary>The theme, with its assets read.</summary>
    public RazorTheme()
    {
        var styleSheet = EmbeddedAssets.StyleSheet();
        var icon = EmbeddedAssets.File("icon.svg");
        var embedScript = EmbeddedAssets.File("embed.js");
        Assets = [styleSheet, icon, embedScript];
        HostScript = EmbeddedAssets.File("embed-host.js").Content;
        links = new Links(styleSheet.File, icon.File, embedScript.File);
    }

    /// <inheritdoc />
    public IReadOnlyList<Asset> Assets { get; }

    /// <inheritdoc />
    public ReadOnlyMemory<byte> HostScript { get; }

    /// <inheritdoc />
    public string Render(Handout handout) => handout.Match(embedded => Snippets.ForOEmbed(embedded.Offer));

    /// <inheritdoc />
    public ReadOnlyMemory<byte> Render(Page page)
    {
        var press = idle.TryTake(out var rested) ? rested : new Press();
        var html = press.Print(page, links);
        if (press.IsWorn)
        {
            press.Dispose();
        }
        else
        {
            idle.Add(press);
        }

        return html;
    }
}
