using System.Text;

namespace Briefing.Model;

/// <summary>The forms that letters take: composed with their marks, without them, on one line.</summary>
internal static class Letters
{
    private static readonly Dictionary<char, string> WithoutStroke = new()
    {
        ['Đ'] = "D",
        ['đ'] = "d",
        ['Ł'] = "L",
        ['ł'] = "l",
        ['Ø'] = "O",
        ['ø'] = "o",
        ['Ħ'] = "H",
        ['ħ'] = "h",
        ['Æ'] = "AE",
        ['æ'] = "ae",
        ['Œ'] = "OE",
        ['œ'] = "oe",
        ['ß'] = "ss",
        ['ı'] = "i",
        ['Þ'] = "Th",
        ['þ'] = "th",
        ['Ð'] = "D",
        ['ð'] = "d",
    };

    /// <summary>Whether a character is a mark that belongs to the letter before it.</summary>
    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    /// <summary>The text with every run of white space made one space, nothing at either end, and its letters composed.</summary>
    public static string OnOneLine(string text) =>
        IsPlainLine(text) ? text : Composed(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>Whether a text is ASCII without controls, with single spaces between its words and none at either end.</summary>
    public static bool IsPlainLine(ReadOnlySpan<char> text) =>
        !text.ContainsAnyExceptInRange(' ', '~') && !text.Contains("  ", StringComparison.Ordinal) && text.Trim(' ').Length == text.Length;

    /// <summary>A text with a capital at its beginning.</summary>
    public static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The text with each letter and its marks as one character where there is one.</summary>
    public static string Composed(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\u036F'))
        {
            return text;
        }

        var composed = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var end = i + 1;
            while (end < text.Length && IsMark(text[end]))
            {
                end++;
            }

            composed.Append(end == i + 1 ? text.AsSpan(i, 1) : Compositions.Composed(text.AsSpan(i, end - i)));
            i = end;
        }

        return composed.ToString();
    }

    /// <summary>The text with marks and strokes taken off its letters: "Đổi Mới" becomes "Doi Moi".</summary>
    public static string WithoutMarks(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            foreach (var part in Compositions.PartsOf([c]))
            {
                if (WithoutStroke.TryGetValue(part, out var letters))
                {
                    plain.Append(letters);
                }
                else if (!IsMark(part))
                {
                    plain.Append(part);
                }
            }
        }

        return plain.ToString();
    }
}
