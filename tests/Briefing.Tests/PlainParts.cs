using Briefing.Model;
using Briefing.Model.Wording;
using Briefing.Render.Pages;

namespace Briefing.Tests;

/// <summary>The parts of the pages of a <see cref="PlainTheme"/>, in lines.</summary>
internal static class PlainParts
{
    public static IEnumerable<string> Of(Article article, DateWording wording) =>
    [
        $"published {article.Headline.Dates.Published}, updated {article.Headline.Dates.Updated}, reviewed {article.Headline.Dates.Reviewed}",
        .. article.Headline.Dates.Changes.Select(change => $"{wording.Word(change.Date)}: {change.Text}"),
        $"{article.WordCount} words; tags: {string.Join(", ", article.Headline.Tags)}",
        .. Provenance(article),
        .. article.KeyPoints.SelectMany(point => Evidence(point.Evidence).Prepend($"* {ProseOutline.Of(point.Text)}")),
        .. article.Sections.SelectMany(Of),
        .. article.Tables.SelectMany(Of),
        $"commentary: {ProseOutline.Of(article.Commentary)}",
        .. article.Related.Select(related => $"next: {related.Title} → {related.Route}"),
        $"terms: {string.Join(", ", article.Terms.Select(term => term.Name))}",
    ];

    public static IEnumerable<string> CitedBy(CitedParagraph paragraph) => paragraph.CitedBy
        .Select(claim => $"{paragraph.Paragraph.Anchor.Id} is cited by {claim.Name} → {claim.At}");

    public static IEnumerable<string> Provenance(Article article) =>
    [
        $"source of {article.Headline.Title}: {article.Source.Name} "
            + $"by {string.Join(", ", article.Source.Authors.Select(author => author.Name))}; {article.Source.Outlet}; "
            + $"{article.Source.Published}; {article.Source.Address}; {article.Source.Archived}; {article.Source.File}",
        $"rights: {article.Rights.Mode}, {article.Rights.Licence?.Name}, {article.Rights.Holder}, {article.Rights.Permission}",
    ];

    public static IEnumerable<string> Of(Entry entry) =>
    [
        $"{entry.Term.Name} ({entry.Term.Kind}; "
            + string.Join(", ", entry.Spellings.Select(spelling =>
                spelling.Language is { } language ? $"{spelling.Text} [{language}]" : spelling.Text))
            + $") → {entry.Term.Route}",
        ProseOutline.Of(entry.Definition),
        .. entry.SeeAlso.Select(term => $"see also: {term.Name} → {term.Route}"),
        .. Evidence(entry.Evidence),
    ];

    public static IEnumerable<string> Of(UsesOnPage uses) => uses.Passages
        .Select(use => $"used in {use.In} → {use.At}: {use.Excerpt.Before}<{use.Excerpt.Mention}>{use.Excerpt.After}");

    public static IEnumerable<string> Of(Period period, DateWording wording) => period.Events
        .SelectMany(happening => Of(happening, wording))
        .Prepend($"== {period.Name} ({period.From} to {period.Until}) → {period.Anchor}");

    public static IEnumerable<string> Of(Comparison comparison) =>
    [
        $"{comparison.Question.Text} → {comparison.Question.Route}",
        .. comparison.Answers.SelectMany(answer => Evidence(answer.Evidence)
            .Prepend($"{answer.Briefing.Title} ({answer.Source.Name}): {ProseOutline.Of(answer.Text)}")),
        $"verdict: {comparison.Verdict}; {ProseOutline.Of(comparison.Remark)}",
    ];

    public static IEnumerable<string> Of(EmbedView view, DateWording wording) => view.Match(
        digest => digest.Article.KeyPoints.Select(point => $"* {ProseOutline.Of(point.Text)}").Prepend(digest.Article.Headline.Standfirst),
        timeline => timeline.Periods.SelectMany(period => Of(period, wording)),
        events => events.Happenings.SelectMany(happening => Of(happening, wording)),
        one => Of(one.Happening, wording),
        glossary => glossary.Entries.SelectMany(Of),
        term => Of(term.Entry),
        comparison => Of(comparison.Comparison));

    private static IEnumerable<string> Of(Event happening, DateWording wording) =>
    [
        $"{wording.Word(happening.Date)} [{happening.Date}] {happening.About}: {happening.Title} → {happening.Anchor}",
        ProseOutline.Of(happening.Text),
        .. happening.Actors.Select(actor => $"actor: {actor.Name} → {actor.Route}"),
        .. happening.Briefings.Select(briefing => $"told in: {briefing.Title} → {briefing.Route}"),
        .. Evidence(happening.Evidence),
    ];

    private static IEnumerable<string> Of(Section section) => section.Paragraphs
        .SelectMany(paragraph => paragraph.Notes
            .Select(note => $"note {note.Number}: {ProseOutline.Of(note.Text)}")
            .Prepend($"{paragraph.Anchor.Id} {ProseOutline.Of(paragraph.Text)}"))
        .Prepend(section.Heading is { } heading ? $"== {heading.Text} → {heading.Anchor}" : "== (no heading)");

    private static IEnumerable<string> Of(EvidenceTable table) =>
    [
        $"== {table.Caption}: {string.Join(" | ", table.Columns)}",
        .. table.Rows.SelectMany(row => row.Cells.SelectMany(cell => Evidence(cell.Evidence)
            .Prepend($"{row.Heading} | {ProseOutline.Of(cell.Text)}"))),
    ];

    private static IEnumerable<string> Evidence(IReadOnlyList<Quotation> evidence) => evidence
        .Select(quotation => $"  “{quotation.Text}” in {quotation.Briefing.Title} → {quotation.Address} "
            + $"(after “{quotation.Prefix}”, before “{quotation.Suffix}”)");
}
