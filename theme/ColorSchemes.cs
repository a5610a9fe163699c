using System.Text;

namespace Briefing.Theme;

/// <summary>The colours of a page, as the <c>color-scheme</c> in its head names them; the style sheet goes by that and by nothing else.</summary>
internal static class ColorSchemes
{
    /// <summary>Light or dark, as the reader's device asks for.</summary>
    public const string OfReader = "light dark";

    private static readonly byte[] Name = Encoding.UTF8.GetBytes($"content=\"{OfReader}\"");

    /// <summary>A page with one scheme instead of the reader's.</summary>
    public static byte[] Fixed(ReadOnlySpan<byte> page, EmbedScheme scheme)
    {
        var at = page.IndexOf(Name);
        return [.. page[..at], .. Encoding.UTF8.GetBytes($"content=\"only {scheme.ToString().ToLowerInvariant()}\""), .. page[(at + Name.Length)..]];
    }
}
