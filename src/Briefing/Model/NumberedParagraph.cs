namespace Briefing.Model;

/// <summary>A paragraph of a seed's text.</summary>
/// <param name="Number">Its number in the briefing, from 1.</param>
/// <param name="Anchor">Its own address.</param>
/// <param name="Words">Its characters.</param>
/// <param name="Mentions">The mentions of terms in it, in order.</param>
/// <param name="Notes">The side notes to it, in order.</param>
public sealed record NumberedParagraph(
    int Number, Anchor Anchor, ReadOnlyMemory<char> Words, IReadOnlyList<Mention> Mentions, IReadOnlyList<SideNote> Notes)
{
    /// <summary>
    /// Its text with terms linked, their spellings of another language and side notes marked.
    /// Made when it is asked for: kept, it would take more room than the words.
    /// </summary>
    public IReadOnlyList<Inline<Destination>> Text
    {
        get
        {
            var text = new List<Inline<Destination>>(2 * (Mentions.Count + Notes.Count) + 1);
            var (from, marked) = (0, 0);
            foreach (var mention in Mentions)
            {
                if (mention.StandsOut)
                {
                    MarkNotes(mention.Start);
                    Append(mention.Start);
                    text.Add(mention.RunOf(Words));
                    from = mention.End;
                }
            }

            MarkNotes(Words.Length);
            Append(Words.Length);
            return text;

            void MarkNotes(int until)
            {
                for (; marked < Notes.Count && Notes[marked].At <= until; marked++)
                {
                    Append(Notes[marked].At);
                    text.Add(new Inline<Destination>.SideNoteMark(Notes[marked].Number));
                }
            }

            void Append(int until)
            {
                if (until > from)
                {
                    text.Add(new Inline<Destination>.Words(Words[from..until]));
                    from = until;
                }
            }
        }
    }
}

/// <summary>A note beside the text.</summary>
/// <param name="Number">Its number in the briefing, from 1: the one its <see cref="Inline{TLink}.SideNoteMark"/> shows.</param>
/// <param name="At">The character of the paragraph that its mark stands before.</param>
/// <param name="Text">What it says.</param>
public sealed record SideNote(int Number, int At, Prose<Destination> Text);
