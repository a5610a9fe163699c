namespace Briefing.Model;

/// <summary>Finds what the links of a text lead to.</summary>
internal static class Destinations
{
    /// <summary>Where each link leads, in the order in which a page shows them: footnotes stand at the end.</summary>
    public static IEnumerable<Destination> In(Prose<Destination> prose) => prose.Blocks.SelectMany(In).Concat(prose.Footnotes.SelectMany(In));

    /// <summary>The terms among them; one may come more than once.</summary>
    public static IEnumerable<Term> TermsIn(Prose<Destination> prose) => TermsAmong(In(prose));

    /// <summary>The terms that a line leads to.</summary>
    public static IEnumerable<Term> TermsIn(IReadOnlyList<Inline<Destination>> line) => TermsAmong(In(line));

    private static IEnumerable<Term> TermsAmong(IEnumerable<Destination> found) => found.OfType<Destination.Mention>().Select(mention => mention.Term);

    private static IEnumerable<Destination> In(IReadOnlyList<Block<Destination>> blocks) => blocks.SelectMany(In);

    private static IEnumerable<Destination> In(Block<Destination> block) => block.Match(
        paragraph => In(paragraph.Text),
        heading => In(heading.Text),
        list => list.Items.SelectMany(In),
        quote => In(quote.Text),
        table => table.Rows.Prepend(table.Columns).SelectMany(row => row.SelectMany(In)),
        _ => [],
        _ => []);

    private static IEnumerable<Destination> In(IReadOnlyList<Inline<Destination>> text) => text.SelectMany(In);

    private static IEnumerable<Destination> In(Inline<Destination> run) => run.Match<IEnumerable<Destination>>(
        _ => [],
        emphasis => In(emphasis.Text),
        strong => In(strong.Text),
        _ => [],
        _ => [],
        link => [link.To],
        _ => [],
        _ => []);
}
