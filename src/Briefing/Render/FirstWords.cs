using Briefing.Model;

namespace Briefing.Render;

/// <summary>What a text says first, for where the rest of it is not shown: its first paragraph, which then announces nothing.</summary>
internal static class FirstWords
{
    /// <summary>What a page says first: its standfirst, or else what its text does.</summary>
    public static string Of(Standing page) => page.Standfirst.Count > 0 ? PlainText.Of(page.Standfirst) : Of(page.Body);

    public static string Of(Prose<Destination> text) => text.Blocks switch
    {
        [Block<Destination>.Paragraph, var next, ..] when PlainText.FirstParagraph(text) is [.., ':'] first => Closed(first, next),
        _ => PlainText.FirstParagraph(text),
    };

    // A last sentence that announces a list goes with the list; the only one takes the list along.
    private static string Closed(string paragraph, Block<Destination> next) => Sentences.Of(paragraph) switch
    {
        [_, .., var last] => paragraph[..last.Start].TrimEnd(),
        _ when next is Block<Destination>.List or Block<Destination>.Quote => $"{paragraph} {InOneLine(next)}".TrimEnd(),
        _ => paragraph,
    };

    private static string InOneLine(Block<Destination> block)
    {
        var items = PlainText.FirstParagraph(new Prose<Destination>([block], [])).Split('\n').Select(item => item.TrimEnd('.', ',', ';'));
        var line = string.Join("; ", items.Where(item => item.Length > 0));
        return line is "" or [.., '!' or '?' or '…'] ? line : line + ".";
    }
}
