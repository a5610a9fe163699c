using Briefing.Drafts;
using Briefing.Model;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace Briefing.Read.Markdown;

/// <summary>Reads CommonMark with tables and footnotes into prose. What prose has no place for is noticed.</summary>
internal static class MarkdownReader
{
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
        try
        {
            var document = Markdig.Markdown.Parse(markdown, Pipeline);
            LooseFootnotes.Notice(document, markdown, placeOf, notices);
            var blocks = new BlockReader(new InlineReader(placeOf, notices), placeOf, notices);
            return new Prose<WrittenLink>(blocks.Read(document), Footnotes(document, blocks));
        }
        catch (ArgumentException e) when (e.Message.Contains("depth", StringComparison.OrdinalIgnoreCase))
        {
            notices.Add(new Diagnostic(Rules.UnsupportedMarkdown, placeOf(0), "The text is nested too deeply to be read.", "Write it flatter."));
            return Prose<WrittenLink>.Empty;
        }
    }

    private static IReadOnlyList<Block<WrittenLink>>[] Footnotes(MarkdownDocument document, BlockReader blocks) =>
        [.. document.OfType<FootnoteGroup>()
            .SelectMany(group => group.OfType<Footnote>())
            .OrderBy(footnote => footnote.Order)
            .Select(footnote => blocks.Read(footnote))];
}
