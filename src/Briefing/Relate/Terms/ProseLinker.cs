using Briefing.Drafts;
using Briefing.Model;
using Block = Briefing.Model.Block<Briefing.Model.Destination>;
using Inline = Briefing.Model.Inline<Briefing.Model.Destination>;
using WrittenBlock = Briefing.Model.Block<Briefing.Drafts.WrittenLink>;
using WrittenInline = Briefing.Model.Inline<Briefing.Drafts.WrittenLink>;

namespace Briefing.Relate.Terms;

/// <summary>
/// Relates the texts of one page, in reading order: what links name becomes a destination, and the first mention of each term a link.
/// Headings, links and code get no links, and neither does the page's own term.
/// </summary>
internal sealed class ProseLinker(Context context, Term? own, List<Diagnostic> notices)
{
    private readonly Dictionary<Slug, Term> mentioned = [];

    /// <summary>The terms that were mentioned so far, linked or not, A to Z.</summary>
    public IReadOnlyList<Term> Mentioned => mentioned.Values.OrderBy(term => term.Name, Alphabet.Order).ToArray();

    /// <summary>Relates a text.</summary>
    public Prose<Destination> Link(Prose<WrittenLink> prose)
    {
        var anchors = prose.Blocks.OfType<WrittenBlock.Heading>().Select(heading => heading.Anchor).ToHashSet();
        return new Prose<Destination>(
            prose.Blocks.Select(block => Link(block, anchors)).ToArray(),
            prose.Footnotes.Select(note => (IReadOnlyList<Block>)note.Select(block => Link(block, anchors)).ToArray()).ToArray());
    }

    /// <summary>Relates a text that is words alone.</summary>
    public IReadOnlyList<Inline> LinkWords(ReadOnlyMemory<char> text) => Runs(text, MentionsIn(text));

    /// <summary>The mentions of terms in a text.</summary>
    public Mention[] MentionsIn(ReadOnlyMemory<char> text)
    {
        var found = context.MentionsIn(text);
        for (var i = 0; i < found.Length; i++)
        {
            var term = found[i].Term;
            found[i] = found[i] with { IsFirst = mentioned.TryAdd(term.Slug, term) && term.Slug != own?.Slug };
        }

        return found;
    }

    private static List<Inline> Runs(ReadOnlyMemory<char> text, Mention[] mentions)
    {
        var inlines = new List<Inline>();
        var from = 0;
        foreach (var mention in mentions)
        {
            if (mention.StandsOut)
            {
                Append(mention.Start);
                inlines.Add(mention.RunOf(text));
                from = mention.End;
            }
        }

        Append(text.Length);
        return inlines;

        void Append(int until)
        {
            if (until > from)
            {
                inlines.Add(new Inline.Words(text[from..until]));
            }
        }
    }

    private Block Link(WrittenBlock block, HashSet<Slug> anchors) => block.Match<Block>(
        paragraph => new Block.Paragraph(Link(paragraph.Text, anchors)),
        heading => new Block.Heading(heading.Level, heading.Anchor, Plain(heading.Text, anchors)),
        list => new Block.List(list.Start, [.. list.Items.Select(item => (IReadOnlyList<Block>)[.. item.Select(each => Link(each, anchors))])]),
        quote => new Block.Quote([.. quote.Text.Select(each => Link(each, anchors))]),
        table => new Block.Table(
            [.. table.Columns.Select(cell => Plain(cell, anchors))],
            [.. table.Rows.Select(row => (IReadOnlyList<IReadOnlyList<Inline>>)[.. row.Select(cell => Link(cell, anchors))])]),
        preformatted => new Block.Preformatted(preformatted.Text),
        _ => new Block.Divider());

    private Inline[] Link(IReadOnlyList<WrittenInline> text, HashSet<Slug> anchors) =>
        [.. text.SelectMany(inline => Link(inline, anchors, words => LinkWords(words.Text)))];

    private Inline[] Plain(IReadOnlyList<WrittenInline> text, HashSet<Slug> anchors) =>
        [.. text.SelectMany(inline => Link(inline, anchors, words => Runs(words.Text, context.MentionsIn(words.Text))))];

    private IEnumerable<Inline> Link(WrittenInline inline, HashSet<Slug> anchors, Func<WrittenInline.Words, IReadOnlyList<Inline>> words)
    {
        return inline.Match<IEnumerable<Inline>>(
            words,
            emphasis => [new Inline.Emphasis(Inner(emphasis.Text))],
            strong => [new Inline.Strong(Inner(strong.Text))],
            code => [new Inline.Code(code.Text)],
            _ => [new Inline.LineBreak()],
            link => Destination(link.To, anchors) is { } to ? [new Inline.Link(to, Plain(link.Text, anchors))] : Plain(link.Text, anchors),
            mark => [new Inline.FootnoteMark(mark.Number)],
            mark => [new Inline.SideNoteMark(mark.Number)]);

        Inline[] Inner(IReadOnlyList<WrittenInline> inner) => [.. inner.SelectMany(each => Link(each, anchors, words))];
    }

    private Destination? Destination(WrittenLink link, HashSet<Slug> anchors)
    {
        switch (link)
        {
            case WrittenLink.Named named:
                return context.Names.Destination(named, notices);
            case WrittenLink.Elsewhere elsewhere:
                return new Destination.Elsewhere(elsewhere.Address);
            case WrittenLink.Within within:
                if (Slug.TryParse(within.Anchor.Value) is { } anchor && anchors.Contains(anchor))
                {
                    return new Destination.Within(anchor);
                }

                notices.Add(new Diagnostic(
                    Rules.UnknownReference, within.Anchor.Place, $"There is no heading “#{within.Anchor.Value}” in this text.")
                {
                    Closer = () => NearMiss.Hint(within.Anchor.Value, anchors.Select(each => each.ToString())) + Rules.UnknownReference.Remedy,
                });
                return null;
            default:
                throw new InvalidOperationException("The family is closed.");
        }
    }
}
