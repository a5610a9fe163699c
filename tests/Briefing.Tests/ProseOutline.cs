using Briefing.Drafts;
using Briefing.Model;

namespace Briefing.Tests;

/// <summary>
/// Prose as text that shows its structure: <c>/stress/</c>, <c>*importance*</c>, <c>[words → destination]</c>, <c>[^1]</c>,
/// <c>{vi words}</c> of another language.
/// </summary>
internal static class ProseOutline
{
    public static string Of(Prose<WrittenLink> prose) => Of(prose, Shown);

    public static string Of(Prose<Destination> prose) => Of(prose, Shown);

    public static string Of(IReadOnlyList<Inline<WrittenLink>> inlines) => Of(inlines, Shown);

    public static string Of(IReadOnlyList<Inline<Destination>> inlines) => Of(inlines, Shown);

    private static string Shown(WrittenLink link) => link switch
    {
        WrittenLink.Named named => $"{named.Kind.Value}:{named.Name.Value}",
        WrittenLink.Elsewhere elsewhere => elsewhere.Address.ToString(),
        WrittenLink.Within within => $"#{within.Anchor.Value}",
        _ => throw new InvalidOperationException("The family is closed."),
    };

    private static string Shown(Destination destination) => destination.Match(
        page => page.Route.ToString(),
        place => place.Anchor.ToString(),
        mention => mention.Term.Route.ToString(),
        elsewhere => elsewhere.Address.ToString(),
        within => $"#{within.Anchor}");

    private static string Of<TLink>(Prose<TLink> prose, Func<TLink, string> link) => string.Join(
        '\n',
        prose.Blocks.Select(block => Of(block, link)).Concat(prose.Footnotes.Select((note, i) => $"[^{i + 1}]: {Of(note, link)}")));

    private static string Of<TLink>(IReadOnlyList<Block<TLink>> blocks, Func<TLink, string> link) =>
        string.Join('\n', blocks.Select(block => Of(block, link)));

    private static string Of<TLink>(Block<TLink> block, Func<TLink, string> link) => block.Match(
        paragraph => Of(paragraph.Text, link),
        heading => $"{new string('#', heading.Level)} {Of(heading.Text, link)} #{heading.Anchor}",
        list => string.Join('\n', list.Items.Select((item, i) => Indented(list.Start is { } start ? $"{start + i}. " : "- ", Of(item, link)))),
        quote => Indented("> ", Of(quote.Text, link)),
        table => string.Join('\n', table.Rows.Prepend(table.Columns).Select(row => $"| {string.Join(" | ", row.Select(cell => Of(cell, link)))} |")),
        preformatted => $"```\n{preformatted.Text}\n```",
        _ => "---");

    private static string Of<TLink>(IReadOnlyList<Inline<TLink>> inlines, Func<TLink, string> link) =>
        string.Concat(inlines.Select(inline => inline.Match(
            words => words.Language is { } language ? $"{{{language} {words.Text}}}" : words.Text.ToString(),
            emphasis => $"/{Of(emphasis.Text, link)}/",
            strong => $"*{Of(strong.Text, link)}*",
            code => $"`{code.Text}`",
            _ => "\\\n",
            to => $"[{Of(to.Text, link)} → {link(to.To)}]",
            mark => $"[^{mark.Number}]",
            mark => $"[note {mark.Number}]")));

    private static string Indented(string mark, string text) =>
        mark + text.Replace("\n", "\n" + new string(' ', mark.Length), StringComparison.Ordinal);
}
