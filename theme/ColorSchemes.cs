namespace Briefing.Theme;

/// <summary>
/// The colours of a page. The <c>color-scheme</c> in its head leaves them to the reader's device; an embed has two places besides, without
/// anything in them, and whoever shows it names one in its address to have these colours whatever the device asks for.
/// </summary>
internal static class ColorSchemes
{
    /// <summary>Light or dark, as the reader's device asks for.</summary>
    public const string OfReader = "light dark";

    /// <summary>The place that stands for light, whatever the device asks for.</summary>
    public const string Light = "scheme:light";

    /// <summary>The place that stands for dark.</summary>
    public const string Dark = "scheme:dark";
}
