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
        var inWord = false;
        foreach (var c in words)
        {
            var isWord = !char.IsWhiteSpace(c);
            count += Scripts.HasWordOf(c) || (isWord && !inWord) ? 1 : 0;
            inWord = isWord;
        }

        return count;
    }
}
