using Briefing.Model;

namespace Briefing.Relate;

/// <summary>Counts words.</summary>
internal static class WordCount
{
    public static int Of<TLink>(Prose<TLink> prose) => Of(PlainText.Of(prose).AsMemory());

    public static int Of(ReadOnlyMemory<char> text)
    {
        var count = 0;
        var inWord = false;
        foreach (var c in text.Span)
        {
            var isWord = !char.IsWhiteSpace(c);
            count += isWord && !inWord ? 1 : 0;
            inWord = isWord;
        }

        return count;
    }
}
