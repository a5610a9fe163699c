using System.Text;

namespace Briefing.Model;

/// <summary>Prose as its words alone, for what has no formatting: anchors, feeds, descriptions.</summary>
public static class PlainText
{
    /// <summary>The words of a run of inlines.</summary>
    public static string Of<TLink>(IReadOnlyList<Inline<TLink>> inlines)
    {
        // Most texts are words alone.
        if (inlines is [Inline<TLink>.Words only])
        {
            return only.Text.ToString();
        }

        var text = new StringBuilder();
        Append(text, inlines);
        return text.ToString();
    }

    /// <summary>The words of a text, its blocks parted by line breaks.</summary>
    public static string Of<TLink>(Prose<TLink> prose) => string.Join('\n', prose.Blocks.Select(Of));

    /// <summary>The same with the notes under it, each by its number; the text has no marks for them.</summary>
    public static string WithNotes<TLink>(Prose<TLink> prose) => string.Join(
        '\n', prose.Footnotes.Select((note, i) => $"Note {i + 1}: {string.Join('\n', note.Select(Of))}").Prepend(Of(prose)));

    /// <summary>The words of the block that a text begins with; nothing where it is empty.</summary>
    public static string FirstParagraph<TLink>(Prose<TLink> prose) => prose.Blocks is [var first, ..] ? Of(first) : "";

    private static string Of<TLink>(Block<TLink> block) => block.Match(
        paragraph => Of(paragraph.Text),
        heading => Of(heading.Text),
        list => string.Join('\n', list.Items.SelectMany(item => item).Select(Of)),
        quote => string.Join('\n', quote.Text.Select(Of)),
        table => string.Join('\n', table.Rows.Prepend(table.Columns).Select(row => string.Join('\t', row.Select(Of)))),
        preformatted => preformatted.Text,
        _ => "");

    private static void Append<TLink>(StringBuilder text, IReadOnlyList<Inline<TLink>> inlines)
    {
        foreach (var inline in inlines)
        {
            // Most are these, and need none of the delegates that the switch is given.
            switch (inline)
            {
                case Inline<TLink>.Words words:
                    text.Append(words.Text.Span);
                    break;
                case Inline<TLink>.Link link:
                    Append(text, link.Text);
                    break;
                default:
                    Append(text, inline);
                    break;
            }
        }
    }

    private static void Append<TLink>(StringBuilder text, Inline<TLink> inline)
    {
        _ = inline.Match(
            words => text.Append(words.Text.Span),
            emphasis => Inner(emphasis.Text),
            strong => Inner(strong.Text),
            code => text.Append(code.Text),
            _ => text.Append(' '),
            link => Inner(link.Text),
            _ => text,
            _ => text);

        StringBuilder Inner(IReadOnlyList<Inline<TLink>> inner)
        {
            Append(text, inner);
            return text;
        }
    }
}
