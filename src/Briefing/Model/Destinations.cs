namespace Briefing.Model;

/// <summary>Finds what the links of a text lead to.</summary>
internal static class Destinations
{
    /// <summary>Where each link leads, in the order in which a page shows them: footnotes stand at the end.</summary>
    public static IReadOnlyList<Destination> In(Prose<Destination> prose)
    {
        var found = new List<Destination>();
        Add(found, prose.Blocks);
        foreach (var note in prose.Footnotes)
        {
            Add(found, note);
        }

        return found;
    }

    /// <summary>The terms among them; one may come more than once.</summary>
    public static IEnumerable<Term> TermsIn(Prose<Destination> prose) => In(prose).OfType<Destination.Mention>().Select(mention => mention.Term);

    private static void Add(List<Destination> found, IReadOnlyList<Block<Destination>> blocks)
    {
        foreach (var block in blocks)
        {
            // Most are these, and need none of the delegates that the switch is given.
            if (block is Block<Destination>.Paragraph paragraph)
            {
                Add(found, paragraph.Text);
            }
            else
            {
                Add(found, block);
            }
        }
    }

    private static void Add(List<Destination> found, Block<Destination> block)
    {
        _ = block.Match(
            paragraph => Lines([paragraph.Text]),
            heading => Lines([heading.Text]),
            list => Texts(list.Items),
            quote => Texts([quote.Text]),
            table => Lines(table.Rows.Prepend(table.Columns).SelectMany(row => row)),
            _ => found,
            _ => found);

        List<Destination> Texts(IEnumerable<IReadOnlyList<Block<Destination>>> texts)
        {
            foreach (var text in texts)
            {
                Add(found, text);
            }

            return found;
        }

        List<Destination> Lines(IEnumerable<IReadOnlyList<Inline<Destination>>> lines)
        {
            foreach (var line in lines)
            {
                Add(found, line);
            }

            return found;
        }
    }

    private static List<Destination> Add(List<Destination> found, IReadOnlyList<Inline<Destination>> text)
    {
        foreach (var run in text)
        {
            switch (run)
            {
                case Inline<Destination>.Words:
                    break;
                case Inline<Destination>.Link link:
                    found.Add(link.To);
                    break;
                default:
                    _ = run.Match(
                        _ => found,
                        emphasis => Add(found, emphasis.Text),
                        strong => Add(found, strong.Text),
                        _ => found,
                        _ => found,
                        _ => found,
                        _ => found,
                        _ => found);
                    break;
            }
        }

        return found;
    }
}
