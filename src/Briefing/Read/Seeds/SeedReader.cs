using Briefing.Drafts;
using Briefing.Model;

namespace Briefing.Read.Seeds;

/// <summary>
/// Parts a seed into paragraphs: at blank lines, or, in a file that has none, at every line break. Nothing in a seed is markup.
/// </summary>
internal static class SeedReader
{
    /// <summary>Reads a seed; one without words, or with marks for them, is noticed.</summary>
    public static SeedDraft Read(SourceText file, string name, List<Diagnostic> notices)
    {
        MarkedUpSeeds.Notice(file, notices);
        var paragraphs = HasBlankLines(file.Text) ? ParagraphsAtBlankLines(file.Text) : ParagraphsAtLineBreaks(file.Text);
        if (paragraphs.Count == 0)
        {
            notices.Add(new Diagnostic(Rules.EmptySeed, Place.OfFile(file.Path), "The seed has no text."));
        }

        if (paragraphs.Count > Limits.Paragraphs)
        {
            notices.Add(new Diagnostic(
                Rules.FileTooLarge, Place.OfFile(file.Path),
                $"The seed has {paragraphs.Count} paragraphs; it may have {Limits.Paragraphs}."));
            paragraphs = paragraphs[..Limits.Paragraphs];
        }

        var hasTitle = paragraphs.Count > 1 && SeedTitle.Is(paragraphs[0].Text.Span);
        return new SeedDraft(
            new SourceText(file.Path, ""),
            Letters.OnOneLine(name),
            hasTitle ? paragraphs[0].Text.ToString() : null,
            Packed(hasTitle ? paragraphs[1..] : paragraphs));
    }

    private static SeedParagraph[] Packed(IReadOnlyList<SeedParagraph> paragraphs) =>
    [
        .. PackedParagraph
            .Of([.. paragraphs.Select(paragraph => paragraph.Text)])
            .Zip(paragraphs, (text, paragraph) => paragraph with { Text = text }),
    ];

    // Between lines with words; those before and after the text part nothing.
    private static bool HasBlankLines(string text) => SeedLines.Of(text)
        .SkipWhile(line => line.IsBlank)
        .SkipWhile(line => !line.IsBlank)
        .Any(line => !line.IsBlank);

    private static List<SeedParagraph> ParagraphsAtLineBreaks(string text) =>
    [
        .. SeedLines.Of(text).Where(line => !line.IsBlank).Select(line => new SeedParagraph(SeedLines.Clean(line.Text), line.Number)),
    ];

    private static List<SeedParagraph> ParagraphsAtBlankLines(string text)
    {
        var paragraphs = new List<SeedParagraph>();
        var title = SeedTitle.LineAbove(text);
        var (start, end, number) = (-1, 0, 0);
        foreach (var line in SeedLines.Of(text))
        {
            if (!line.IsBlank)
            {
                (start, number) = start < 0 ? (line.Start, line.Number) : (start, number);
                end = line.Start + line.Text.Length;
            }

            if (line.IsBlank || line.Number == title)
            {
                Close();
            }
        }

        Close();
        return paragraphs;

        void Close()
        {
            if (start >= 0)
            {
                paragraphs.Add(new SeedParagraph(SeedLines.Clean(text.AsMemory(start, end - start)), number));
            }

            start = -1;
        }
    }
}
