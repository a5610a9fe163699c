namespace Briefing.Model;

/// <summary>A passage that mentions a term.</summary>
/// <param name="Spelling">The form of the term that stands there.</param>
/// <param name="In">What the passage belongs to, as a reader would call it.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Sentence">The sentence around the mention.</param>
/// <param name="Start">Where the mention begins in the sentence.</param>
/// <param name="Length">How many characters it has.</param>
public readonly record struct Use(Spelling Spelling, string In, Anchor At, ReadOnlyMemory<char> Sentence, int Start, int Length)
{
    /// <summary>The term.</summary>
    public Term Term => Spelling.Term;

    /// <summary>The sentence, parted at the mention.</summary>
    public Excerpt Excerpt
    {
        get
        {
            using var reading = PackedParagraph.ReadOnce(Sentence);
            var sentence = reading.Text;
            return new Excerpt(
                sentence[..Start].ToString(), sentence.Slice(Start, Length).ToString(), sentence[(Start + Length)..].ToString());
        }
    }
}

/// <summary>A mention with the words around it; the three parts in a row are the sentence.</summary>
public readonly record struct Excerpt(string Before, string Mention, string After);
