using System.Text;
using Microsoft.AspNetCore.Components.RenderTree;

namespace Briefing.Theme;

/// <summary>In which direction a block of text is written: as its first letter is, which says nothing of the blocks around it.</summary>
internal static class WritingDirection
{
    private static readonly HashSet<string> Blocks = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "th", "td", "caption", "pre"];

    /// <summary>The value of <c>dir</c> for a block that begins with a letter of a script from right to left; null for anything else.</summary>
    public static string? Of(string element, ReadOnlySpan<RenderTreeFrame> content)
    {
        if (!Blocks.Contains(element))
        {
            return null;
        }

        var first = default(Rune?);
        foreach (ref readonly var frame in content)
        {
            if (frame.FrameType is RenderTreeFrameType.Element && Blocks.Contains(frame.ElementName))
            {
                return null;
            }

            first ??= frame.FrameType is RenderTreeFrameType.Text ? FirstLetter(frame.TextContent) : null;
        }

        return first is { } letter && IsRightToLeft(letter.Value) ? "rtl" : null;
    }

    private static Rune? FirstLetter(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetter(rune))
            {
                return rune;
            }
        }

        return null;
    }

    /// <summary>
    /// The blocks of Unicode that are kept for such scripts: Hebrew to Arabic, their presentation forms,
    /// and two of the supplementary plane.
    /// </summary>
    private static bool IsRightToLeft(int letter) => letter is
        (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF)
        or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
