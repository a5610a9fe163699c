using System.Runtime.InteropServices;
using Briefing.Model;

namespace Briefing.Relate;

/// <summary>The passages of a few texts that mention terms: a sentence is told of once for each of its terms.</summary>
internal sealed class ToldUses
{
    private readonly List<Use> uses = [];

    // Where the last sentence ends that was told of a term, and in which text.
    private readonly Dictionary<Slug, (int Text, int End)> last = [];
    private int text;

    /// <summary>The passages, in order.</summary>
    public IReadOnlyList<Use> Uses => uses;

    /// <summary>Whether any of them mentions a term.</summary>
    public bool Has(Term term) => last.ContainsKey(term.Slug);

    /// <summary>Adds those of one more text.</summary>
    /// <param name="name">What the text belongs to, as a reader would call it.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="words">The text.</param>
    /// <param name="mentions">The mentions of terms in it.</param>
    public void Add(string name, Anchor at, ReadOnlyMemory<char> words, IReadOnlyList<Mention> mentions)
    {
        text++;
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            ref var told = ref CollectionsMarshal.GetValueRefOrAddDefault(last, mention.Term.Slug, out _);
            if (told.Text == text && mention.Start < told.End)
            {
                continue;
            }

            var sentence = Sentences.Around(words.Span, mention.Start, mention.End);
            told = (text, sentence.End.Value);
            uses.Add(new Use(mention.Spelling, name, at, words[sentence], mention.Start - sentence.Start.Value, mention.Length));
        }
    }
}
