using Briefing.Drafts;
using Briefing.Model;

namespace Briefing.Propose;

/// <summary>What to call a briefing: as its seed does, or by the seed's file name if that reads as words, or by its first words.</summary>
internal static class Titles
{
    private const int WordsOfTitle = 6;
    private const int LongestSlug = 50;
    private const int LongestFirstWords = 60;

    public static string Of(SeedDraft seed) =>
        seed.Title ?? (ReadsAsWords(NameOf(seed)) ? Sentence(NameOf(seed)) : FirstWords(seed));

    public static Slug SlugOf(SeedDraft seed, string title) =>
        (ReadsAsWords(NameOf(seed)) ? Slug.Nearest(NameOf(seed)) : null)
        ?? Slug.Nearest(Shortened(title))
        ?? Slug.Nearest(NameOf(seed))
        ?? Slug.Nearest("draft")!;

    private static string NameOf(SeedDraft seed) => Path.GetFileNameWithoutExtension(seed.Name);

    // Words of letters alone, and years; "d9e3881c" is neither.
    private static bool ReadsAsWords(string name)
    {
        var parts = Parts(name);
        return parts.Any(part => part.Length > 2 && part.All(char.IsLetter)) && parts.All(part => part.All(char.IsLetter) || IsYear(part));
    }

    private static bool IsYear(string part) => part.Length == 4 && part.All(char.IsAsciiDigit);

    private static string[] Parts(string name) => name.Split(['-', '_', ' ', '.'], StringSplitOptions.RemoveEmptyEntries);

    private static string Sentence(string name) => Letters.Capitalised(string.Join(' ', Parts(name)));

    private static string FirstWords(SeedDraft seed)
    {
        var text = seed.Paragraphs[0].Text.Span;
        var first = text[..EndOfFirstWords(text)];

        // Where nothing parts words, one of them may be the whole paragraph.
        first = first.Length > LongestFirstWords ? first[..WholeCharacters.CutAt(first, LongestFirstWords)] : first;
        return first.Length < text.Length ? $"{first.TrimEnd(" .,;:!?。，、！？")} …" : first.ToString();
    }

    private static int EndOfFirstWords(ReadOnlySpan<char> text)
    {
        var words = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (Scripts.BeginsWord(text, at) && ++words > WordsOfTitle)
            {
                return at;
            }
        }

        return text.Length;
    }

    private static string Shortened(string title)
    {
        var words = title.Split(' ');
        var count = Enumerable.Range(1, words.Length).TakeWhile(n => string.Join(' ', words.Take(n)).Length <= LongestSlug).LastOrDefault(1);
        return string.Join(' ', words.Take(count));
    }
}
