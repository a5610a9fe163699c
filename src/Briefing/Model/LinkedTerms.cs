namespace Briefing.Model;

/// <summary>Finds the terms that a text leads to.</summary>
internal static class LinkedTerms
{
    /// <summary>The terms in reading order; one may come more than once.</summary>
    public static IEnumerable<Term> In(Prose<Destination> prose) => prose.Blocks.SelectMany(In).Concat(prose.Footnotes.SelectMany(In));

    private static IEnumerable<Term> In(IReadOnlyList<Block<Destination>> blocks) => blocks.SelectMany(In);

    private static IEnumerable<Term> In(Block<Destination> block) => block.Match(
        paragraph => In(paragraph.Text),
        heading => In(heading.Text),
        list => list.Items.SelectMany(In),
        quote => In(quote.Text),
        table => table.Rows.Prepend(table.Columns).SelectMany(row => row.SelectMany(In)),
        _ => [],
        _ => []);

    private static IEnumerable<Term> In(IReadOnlyList<Inline<Destination>> text) => text.SelectMany(In);

    private static IEnumerable<Term> In(Inline<Destination> run) => run.Match(
        _ => [],
        emphasis => In(emphasis.Text),
        strong => In(strong.Text),
        _ => [],
        _ => [],
        link => link.To is Destination.Mention mention ? [mention.Term] : [],
        _ => [],
        _ => Enumerable.Empty<Term>());
}
