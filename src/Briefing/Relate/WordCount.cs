using System.Buffers;
using Briefing.Model;

namespace Briefing.Relate;

/// <summary>Counts words: what spaces part, and each character of a script that puts none between words.</summary>
internal static class WordCount
{
    private static readonly SearchValues<char> OtherSpace = CharacterSets.Where(c => c != ' ' && char.IsWhiteSpace(c));

    public static int Of<TLink>(Prose<TLink> prose) => Of(PlainText.Of(prose).AsMemory());

    public static int Of(ReadOnlyMemory<char> text)
    {
        var words = text.Span.Trim();
        return words is [] ? 0
            : IsEvenlySpaced(words) ? words.Count(' ') + 1
            : OneByOne(words);
    }

    // As the text of seeds is, once it is clean.
    private static bool IsEvenlySpaced(ReadOnlySpan<char> words) =>
        !Scripts.HaveWordsIn(words) && !words.ContainsAny(OtherSpace) && !words.Contains("  ", StringComparison.Ordinal);

    private static int OneByOne(ReadOnlySpan<char> words)
    {
        var count = 0;
        for (var at = 0; at < words.Length; at++)
        {
            count += Scripts.BeginsWord(words, at) ? 1 : 0;
        }

        return count;
    }
}
