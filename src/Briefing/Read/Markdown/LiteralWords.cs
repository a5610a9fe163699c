using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefing.Read.Markdown;

/// <summary>The parts of a text that are published as they stand there, and are no mark, address or code.</summary>
internal sealed class LiteralWords
{
    private readonly Lazy<(int Start, int End)[]> spans;

    public LiteralWords(MarkdownDocument document) => spans = new(() => [.. document
        .Descendants()
        .Where(part => part is LiteralInline or DelimiterInline && !part.Span.IsEmpty)
        .Select(part => (part.Span.Start, part is DelimiterInline unmatched ? part.Span.Start + unmatched.ToLiteral().Length - 1 : part.Span.End))
        .Order()]);

    /// <summary>Whether the character at an offset is one of them.</summary>
    public bool Has(int offset)
    {
        var found = Array.BinarySearch(spans.Value, (offset, int.MaxValue));
        var nearest = ~found - 1;
        return nearest >= 0 && offset <= spans.Value[nearest].End;
    }
}
