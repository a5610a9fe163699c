using Microsoft.Playwright;

namespace Briefing.BrowserTests.Browsing;

/// <summary>A width and a colour scheme that a page is looked at in.</summary>
internal sealed record Look(int Width, ColorScheme Scheme)
{
    /// <summary>A phone and a desk, by day and by night.</summary>
    public static IReadOnlyList<Look> All { get; } =
    [
        new(360, ColorScheme.Light), new(360, ColorScheme.Dark), new(1280, ColorScheme.Light), new(1280, ColorScheme.Dark),
    ];

    /// <summary>How a browser is told.</summary>
    public BrowserNewContextOptions Options => new()
    {
        ViewportSize = new ViewportSize { Width = Width, Height = 800 },
        ColorScheme = Scheme,
    };

    /// <inheritdoc />
    public override string ToString() => $"{Width} px, {Scheme}";
}
