namespace Briefing.Model;

/// <summary>A passage that mentions a term.</summary>
/// <param name="Term">The term.</param>
/// <param name="In">What the passage belongs to, as a reader would call it.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Text">The text that it is a part of.</param>
/// <param name="Start">Where the mention begins in the text.</param>
/// <param name="Length">How many characters it has.</param>
public readonly record struct Use(Term Term, string In, Anchor At, ReadOnlyMemory<char> Text, int Start, int Length)
{
    /// <summary>The sentence around the mention.</summary>
    public Excerpt Sentence => Sentences.Around(Text, Start, Length);
}

/// <summary>A mention with the words around it; the three parts in a row are the sentence.</summary>
public readonly record struct Excerpt(ReadOnlyMemory<char> Before, ReadOnlyMemory<char> Mention, ReadOnlyMemory<char> After);
