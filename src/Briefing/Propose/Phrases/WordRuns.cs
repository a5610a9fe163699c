using Briefing.Model;

namespace Briefing.Propose.Phrases;

/// <summary>A word of a text.</summary>
/// <param name="Text">As it is written, without the ’s of a possessive.</param>
/// <param name="BeginsSentence">Whether a sentence begins with it, so that its capital says nothing.</param>
/// <param name="IsPossessive">Whether it had one, so that a phrase ends with it.</param>
internal readonly record struct Word(string Text, bool BeginsSentence, bool IsPossessive)
{
    /// <summary>Whether it is written with a capital.</summary>
    public bool IsCapital => char.IsUpper(Text[0]);
}

/// <summary>Cuts a text into runs of words that nothing parts: no punctuation, and no term that has an entry already.</summary>
internal static class WordRuns
{
    public static IEnumerable<IReadOnlyList<Word>> Of(ReadOnlyMemory<char> paragraph, IReadOnlyList<Mention> known)
    {
        var run = new List<Word>();
        var begins = true;
        var next = 0;
        foreach (var part in Parts(paragraph))
        {
            while (next < known.Count && known[next].Start + known[next].Length <= part.Start)
            {
                next++;
            }

            var isKnown = next < known.Count && known[next].Start < part.Start + part.Text.Length;
            if ((!part.FollowsSpace || isKnown) && run.Count > 0)
            {
                yield return run;
                run = [];
            }

            begins |= part.BeginsSentence;
            if (!isKnown)
            {
                var bare = Bare(part.Text);
                run.Add(new Word(bare, begins, bare.Length < part.Text.Length));
            }

            begins = false;
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private static IEnumerable<Part> Parts(ReadOnlyMemory<char> paragraph)
    {
        var text = paragraph.ToString();
        var end = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || IsInner(text, i)))
            {
                i++;
            }

            var between = text[end..start];
            yield return new Part(text[start..i], start, between == " ", between.AsSpan().IndexOfAny('.', '!', '?') >= 0);
            end = i;
        }
    }

    private static bool IsInner(string text, int i) =>
        text[i] is '’' or '\'' or '-' or '‑' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]);

    private static string Bare(string word) => word is [.. var bare, '’' or '\'', 's'] && bare.Length > 0 ? bare : word;

    private readonly record struct Part(string Text, int Start, bool FollowsSpace, bool BeginsSentence);
}
