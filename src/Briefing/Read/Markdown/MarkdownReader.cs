using System.Buffers;
using Briefing.Drafts;
using Briefing.Model;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace Briefing.Read.Markdown;

/// <summary>Reads CommonMark with tables and footnotes into prose. What prose has no place for is noticed.</summary>
internal static class MarkdownReader
{
    // Words that are there but can't be read: no text, and yet not none.
    private static readonly Prose<WrittenLink> Unread = new([new Block<WrittenLink>.Paragraph([])], []);

    private static readonly SearchValues<char> Marks =
        CharacterSets.Where(c => char.IsControl(c) || @"\`*_[]<>&|~".Contains(c, StringComparison.Ordinal));

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseFootnotes()
        .UsePreciseSourceLocation()
        .Build();

    /// <summary>Reads a text.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="placeOf">Where an offset of it stands in the file.</param>
    /// <param name="notices">Where to put what is noticed.</param>
    public static Prose<WrittenLink> Read(string markdown, Func<int, Place> placeOf, List<Diagnostic> notices)
    {
        if (TooMuch(markdown, placeOf) is { } refusal)
        {
            notices.Add(refusal);
            return Unread;
        }

        if (IsUnmarkedLine(markdown))
        {
            var words = new Inline<WrittenLink>.Words(Letters.Composed(markdown).AsMemory());
            return new Prose<WrittenLink>([new Block<WrittenLink>.Paragraph([words])], []);
        }

        if (Parsed(markdown) is not { } document)
        {
            notices.Add(new Diagnostic(
                Rules.UnsupportedMarkdown, placeOf(TooDeep(markdown)),
                "Lists, quotations or brackets are nested too deeply in the text that begins here.",
                "Write it flatter."));
            return Unread;
        }

        var text = new MarkdownText(markdown, document, placeOf);
        LooseFootnotes.Notice(text, notices);
        LooseDefinitions.Notice(text, notices);
        BrokenLinks.Notice(text, notices);
        ForeignMarks.Notice(text, notices);
        var blocks = new BlockReader(placeOf, notices);
        return new Prose<WrittenLink>(blocks.Read(document), Footnotes(document, blocks));
    }

    private static Diagnostic? TooMuch(string markdown, Func<int, Place> placeOf)
    {
        if (markdown.Length > Limits.Markdown)
        {
            return new Diagnostic(
                Rules.UnsupportedMarkdown, placeOf(0),
                $"The text that begins here has {markdown.Length} characters; one may have {Limits.Markdown}.", "Make several files of it.");
        }

        if (Pieces.TooLong(markdown) is { } piece)
        {
            return new Diagnostic(
                Rules.UnsupportedMarkdown, placeOf(piece.Start) with { Length = 1 },
                $"A piece of text without a blank line begins here that has {piece.Length} characters; one may have {Limits.Text}.",
                "Part it with blank lines.");
        }

        return Pieces.TooWide(markdown) is { } table
            ? new Diagnostic(
                Rules.UnsupportedMarkdown, placeOf(table.Start) with { Length = 1 },
                $"A table begins here that would have {table.Cells} cells; one may have {Limits.Cells}.",
                "Give it fewer columns, or make several of it.")
            : null;
    }

    // A line that begins with a letter and has no mark of Markdown is a paragraph as it stands, and so are most texts in front matter.
    private static bool IsUnmarkedLine(string markdown) =>
        markdown is [>= 'A' and <= 'Z' or >= 'a' and <= 'z', ..] && !char.IsWhiteSpace(markdown[^1]) && !markdown.AsSpan().ContainsAny(Marks);

    // The first piece that is too deep by itself; where several are so only together, all of the text.
    private static int TooDeep(string markdown) =>
        Pieces.Of(markdown).FirstOrDefault(piece => Parsed(markdown.Substring(piece.Start, piece.Length)) is null).Start;

    // The only text that Markdig refuses is one that is nested more deeply than its limit.
    private static MarkdownDocument? Parsed(string markdown)
    {
        try
        {
            return Markdig.Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static IReadOnlyList<Block<WrittenLink>>[] Footnotes(MarkdownDocument document, BlockReader blocks) =>
        [.. document.OfType<FootnoteGroup>()
            .SelectMany(group => group.OfType<Footnote>())
            .OrderBy(footnote => footnote.Order)
            .Select(footnote => blocks.Read(footnote))];
}
