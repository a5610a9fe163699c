using System.Buffers;
using System.Text;
using Briefing.Model;
using Briefing.Render.Pages;

namespace Briefing.Tests;

/// <summary>
/// A theme without HTML: it prints what a page is given to show as plain lines, so that the expected files of a whole site can be read,
/// and change only when what the pages say changes.
/// </summary>
internal sealed class PlainTheme : ITheme
{
    public IReadOnlyList<Asset> Assets { get; } = [new Asset("plain.css", "/* plain */\n"u8.ToArray())];

    public ReadOnlyMemory<byte> HostScript { get; } = "/* plain */\n"u8.ToArray();

    public string Render(Handout handout) => handout.Match(
        embedded => $"{embedded.Offer.Title} → {embedded.Offer.FrameAddress}",
        words => words.Text,
        definition => PlainText.Of(definition.Entry.Definition),
        document => $"<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>{document.File.File}</title></head><body></body></html>");

    public void Render(Page page, IBufferWriter<byte> bytes) =>
        Encoding.UTF8.GetBytes(string.Join('\n', Head(page.Frame).Concat(Body(page)).Concat(Definitions(page)).Append("")), bytes);

    private static IEnumerable<string> Head(Frame frame) =>
    [
        $"{frame.Title} | {frame.Masthead.Title}",
        $"{frame.Canonical} ({frame.Masthead.Language})",
        frame.Description,
        $"navigation: {string.Join(", ", frame.Masthead.Navigation.Select(item => $"{item.Label} → {item.Route}"))}",
        $"footer: {string.Join(", ", frame.Masthead.Footer.Select(item => $"{item.Label} → {item.Route}"))}",
        "",
    ];

    private static IEnumerable<string> Body(Page page) => page.Match(
        home =>
        [
            $"{home.BriefingCount} briefings, {home.TermCount} terms",
            .. home.Newest.Select(Line),
            .. home.Periods.Select(period => $"{period.Name}: {period.Events.Count} events → {period.Anchor}"),
            .. home.StartWith.SelectMany(entry => PlainParts.Of(entry)),
            .. home.Questions.Select(question => $"{question.Text} → {question.Route}"),
        ],
        list => [$"page {list.Pager.Number} of {list.Pager.Count}", .. list.Briefings.Select(Line)],
        briefing =>
        [
            .. PlainParts.Of(briefing.Article, page.Frame.DateWording),
            .. briefing.Text.SelectMany(section => section.Paragraphs).SelectMany(PlainParts.CitedBy),
            .. briefing.Citations.Select(citation => $"{citation.Style}: {ProseOutline.Of(citation.Text)}"),
            .. briefing.Events.Select(happening => $"event: {happening.Title} → {happening.Anchor}"),
            .. briefing.Questions.Select(question => $"asked: {question.Text} → {question.Route}"),
            $"newer: {briefing.Newer?.Title ?? "none"}; older: {briefing.Older?.Title ?? "none"}",
        ],
        timeline => timeline.Periods.SelectMany(period => PlainParts.Of(period, page.Frame.DateWording)),
        part => PlainParts.Of(part.Period with { Events = part.Events }, page.Frame.DateWording),
        glossary =>
        [
            .. glossary.Letters.SelectMany(letter => letter.Entries.SelectMany(PlainParts.Of).Prepend($"= {letter.Name} ({letter.Anchor})")),
            .. glossary.Kinds.Select(kind => $"{kind.Kind}: {string.Join(", ", kind.Terms.Select(term => term.Name))}"),
            .. glossary.OtherTerms.Select(term => $"of no kind: {term.Name}"),
        ],
        term =>
        [
            .. PlainParts.Of(term.Entry),
            .. PlainParts.Of(term.Uses),
            .. term.Events.Select(happening => $"event: {happening.Title} → {happening.Anchor}"),
        ],
        termPart => PlainParts.Of(termPart.Uses),
        list => list.Comparisons.SelectMany(PlainParts.Of),
        comparison => PlainParts.Of(comparison.Subject),
        sources => sources.Sources.SelectMany(source =>
            source.Citations
                .Select(citation => $"{citation.Style}: {ProseOutline.Of(citation.Text)}")
                .Prepend($"{source.Article.Source.Name} → {source.Article.Headline.Route.At(PartId.Source)}")),
        search =>
        [
            $"page {search.Pager.Number} of {search.Pager.Count}",
            .. search.Jump.Select(letter => $"{letter.Name} → {letter.At}"),
            .. search.Letters.SelectMany(letter => letter.Names
                .Select(name => $"{name.Text} → {name.Route}")
                .Prepend($"= {letter.Name} ({letter.Anchor})")),
        ],
        standing => [ProseOutline.Of(standing.Text.Body)],
        _ => [],
        embed =>
        [
            $"of {embed.Offer.WholeAddress}, from {embed.Source.Text} → {embed.Source.Path}",
            .. PlainParts.Of(embed.View, page.Frame.DateWording),
        ],
        course => course.Examples.Select(offer => $"{offer.Title}: {offer.Address}, {offer.FrameAddress}"));

    private static IEnumerable<string> Definitions(Page page) =>
        page.Definitions.Select(definition => $"{definition.Term.Name} means: {definition.Text}");

    private static string Line(Headline headline) => $"{headline.Title} → {headline.Route}: {headline.Standfirst}";
}
