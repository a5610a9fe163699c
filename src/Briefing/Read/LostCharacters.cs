using System.Globalization;
using System.Text.RegularExpressions;

namespace Briefing.Read;

/// <summary>
/// Notices what wrong conversions leave in a text: the mark of a letter that was lost, characters of a font that no reader has, and
/// letters of UTF-8 that were taken for others.
/// </summary>
internal static partial class LostCharacters
{
    // All of them are rare, and so are the bytes that their UTF-8 begins with.
    private const byte FirstOfPrivateUse = 0xEE;
    private const byte FirstOfReplacement = 0xEF;

    /// <summary>Whether a text may have any, by its bytes in UTF-8 without a byte order mark.</summary>
    public static bool MayBeIn(ReadOnlySpan<byte> utf8) =>
        utf8.IndexOfAny(FirstOfPrivateUse, FirstOfReplacement) >= 0 || utf8.IndexOf("â€"u8) >= 0 || utf8.IndexOf("Ã"u8) >= 0;

    /// <summary>Notices each that stands in a file, once.</summary>
    public static void Notice(SourceText file, List<Diagnostic> notices)
    {
        var found = new Dictionary<string, (int First, int Times)>(StringComparer.Ordinal);
        foreach (var lost in Lost().EnumerateMatches(file.Text))
        {
            var what = file.Text.Substring(lost.Index, lost.Length);
            found[what] = found.TryGetValue(what, out var known) ? (known.First, known.Times + 1) : (lost.Index, 1);
        }

        notices.AddRange(found.Select(lost => new Diagnostic(
            Rules.LostCharacter, file.At(lost.Value.First, lost.Key.Length),
            string.Create(
                CultureInfo.InvariantCulture,
                $"{What(lost.Key)}{(lost.Value.Times == 1 ? "" : $", the first of {lost.Value.Times} in this file")}."))));
    }

    private static string What(string lost) => lost switch
    {
        "\uFFFD" => "The character U+FFFD stands here, which is put for one that was lost",
        [var only] => string.Create(
            CultureInfo.InvariantCulture, $"The character U+{(int)only:X4} stands here, which only a font of its own can show"),
        _ => $"“{lost}” stands here, which a wrong encoding makes of one character",
    };

    // Before a space or a quotation mark, Ã may be the last letter of a word.
    [GeneratedRegex("[\uE000-\uF8FF\uFFFD]|â€[^ ]?|Ã[\u0080-\u009F¡-ª¬-º¼-¿]")]
    private static partial Regex Lost();
}
