using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefing.Read.Markdown;

/// <summary>A text in Markdown beside what Markdig makes of it, for what Markdig lets pass and readers would stumble over.</summary>
internal sealed class MarkdownText(string text, MarkdownDocument document, Func<int, Place> placeOf)
{
    private readonly Lazy<(int Start, int End)[]> words = new(() => [.. document
        .Descendants()
        .Where(part => part is LiteralInline or DelimiterInline && !part.Span.IsEmpty)
        .Select(part => (part.Span.Start, part is DelimiterInline unmatched ? part.Span.Start + unmatched.ToLiteral().Length - 1 : part.Span.End))
        .Order()]);

    /// <summary>As it is written.</summary>
    public string Text => text;

    /// <summary>As Markdig reads it.</summary>
    public MarkdownDocument Document => document;

    /// <summary>Where some characters of it stand in the file.</summary>
    public Place At(int offset, int length) => placeOf(offset) with { Length = length };

    /// <summary>Whether the character at an offset is published as it stands there, and is of no mark, address or code.</summary>
    public bool HasWordsAt(int offset)
    {
        var found = Array.BinarySearch(words.Value, (offset, int.MaxValue));
        var nearest = ~found - 1;
        return nearest >= 0 && offset <= words.Value[nearest].End;
    }
}
