using System.Collections.Concurrent;
using Briefing.Render.Pages;

namespace Briefing.Theme;

/// <summary>The look that this project brings along: Razor components, one style sheet, and a script for the search.</summary>
public sealed class RazorTheme : ITheme
{
    private readonly ConcurrentBag<Press> idle = [];
    private readonly Links links;

    /// <summary>The theme, with its assets read.</summary>
    public RazorTheme()
    {
        var styleSheet = EmbeddedAssets.StyleSheet();
        var icon = EmbeddedAssets.File("icon.svg");
        var search = EmbeddedAssets.File("search.js");
        Assets = [styleSheet, icon, search];
        links = new Links(styleSheet.File, icon.File, search.File);
    }

    /// <inheritdoc />
    public IReadOnlyList<Asset> Assets { get; }

    /// <inheritdoc />
    public ReadOnlyMemory<byte> Render(Page page)
    {
        var press = idle.TryTake(out var rested) ? rested : new Press();
        var html = press.Print(page, links);
        idle.Add(press);
        return html;
    }
}
