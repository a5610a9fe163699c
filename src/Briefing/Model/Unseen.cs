using System.Buffers;

namespace Briefing.Model;

/// <summary>Characters that cannot be seen, and are no white space.</summary>
internal static class Unseen
{
    private static readonly SearchValues<char> Invisible = CharacterSets.Where(IsInvisible);

    /// <summary>Zero-width spaces and joiners of words, soft hyphens, byte order marks, marks of direction, and whatever no page can show.</summary>
    public static bool IsInvisible(char c) => c is
        '\u00AD' or '\u061C' or '\u180E' or '\uFEFF'
        or '\u200B' or '\u200E' or '\u200F' or (>= '\u2060' and <= '\u2064') or (>= '\u206A' and <= '\u206F')
        || (IsHidden(c) && !char.IsWhiteSpace(c));

    /// <summary>
    /// Whether a character is one that cannot be seen and does no good: a control other than of space, one that turns text, or none at all.
    /// </summary>
    public static bool IsHidden(char c) =>
        (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\u0085'))
        || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF';

    /// <summary>The text without its invisible characters.</summary>
    public static string Dropped(string text) =>
        text.AsSpan().ContainsAny(Invisible) ? string.Concat(text.Where(c => !IsInvisible(c))) : text;
}
