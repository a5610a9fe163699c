namespace Briefing.Model;

/// <summary>
/// Running text: a small closed tree that every output renders. It has no case for markup, so none can pass through it.
/// </summary>
/// <typeparam name="TLink">
/// What a link leads to: a <see cref="Drafts.WrittenLink"/> as an author wrote it, a <see cref="Destination"/> once it is related.
/// </typeparam>
/// <param name="Blocks">The text, in reading order.</param>
/// <param name="Footnotes">The notes that <see cref="Inline{TLink}.FootnoteMark"/> numbers point to, from 1.</param>
public sealed record Prose<TLink>(IReadOnlyList<Block<TLink>> Blocks, IReadOnlyList<IReadOnlyList<Block<TLink>>> Footnotes)
{
    /// <summary>No text at all.</summary>
    public static Prose<TLink> Empty { get; } = new([], []);

    /// <summary>Whether there is nothing to read.</summary>
    public bool IsEmpty => Blocks.Count == 0;
}
