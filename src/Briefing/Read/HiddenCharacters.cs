using System.Buffers;
using System.Globalization;
using Briefing.Model;

namespace Briefing.Read;

/// <summary>Characters that no page can show, and those that turn the text around them, so that it reads otherwise than it stands there.</summary>
internal static class HiddenCharacters
{
    private static readonly SearchValues<char> Suspects = CharacterSets.Where(c => Unseen.IsHidden(c) || char.IsSurrogate(c));

    /// <summary>Notices each of them in a file.</summary>
    public static void Notice(SourceText file, List<Diagnostic> notices)
    {
        for (var at = Next(file.Text, 0); at >= 0; at = Next(file.Text, at + 1))
        {
            notices.Add(Of(file.Text[at], file.At(at, 1)));
        }
    }

    /// <summary>Notices the first of them in a text whose own characters are written in another way, as escapes; whether there is one.</summary>
    public static bool NoticeIn(string text, Place place, List<Diagnostic> notices)
    {
        var at = Next(text, 0);
        if (at >= 0)
        {
            notices.Add(Of(text[at], place));
        }

        return at >= 0;
    }

    private static Diagnostic Of(char c, Place place) => new(
        Rules.HiddenCharacter, place, string.Create(CultureInfo.InvariantCulture, $"The character U+{(int)c:X4} stands here, {What(c)}."));

    private static string What(char c) => c switch
    {
        >= '\u202A' and <= '\u2069' => "which turns the text after it",
        _ when char.IsSurrogate(c) => "which is half of one",
        _ => "which no page can show",
    };

    private static int Next(string text, int from)
    {
        for (var at = from; text.AsSpan(Math.Min(at, text.Length)).IndexOfAny(Suspects) is var next and >= 0; at += 2)
        {
            at += next;
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
            {
                return at;
            }
        }

        return -1;
    }
}
