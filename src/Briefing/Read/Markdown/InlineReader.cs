using System.Text;
using Briefing.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;
using Inline = Briefing.Model.Inline<Briefing.Drafts.WrittenLink>;

namespace Briefing.Read.Markdown;

/// <summary>Turns Markdig's inlines into ours.</summary>
internal sealed class InlineReader(Func<int, Place> placeOf, List<Diagnostic> notices)
{
    private const int DeepestNesting = 64;

    private int depth;

    public IReadOnlyList<Inline> Read(ContainerInline? container)
    {
        if (container is null)
        {
            return [];
        }

        if (depth == DeepestNesting)
        {
            Refuse(Rules.UnsupportedMarkdown, container, $"Stress, links and brackets are nested more than {DeepestNesting} levels deep here.");
            return [Words("…")];
        }

        // Most texts are words alone.
        if (container.FirstChild is LiteralInline { NextSibling: null, Content.IsEmpty: false } only)
        {
            return [Words(only.Content.ToString())];
        }

        depth++;
        var inlines = Joined(container.SelectMany(Read)).ToArray();
        depth--;
        return inlines;
    }

    private IEnumerable<Inline> Read(Markdig.Syntax.Inlines.Inline inline) => inline switch
    {
        LiteralInline literal => [Words(literal.Content.ToString())],
        HtmlEntityInline entity => Entity(entity),
        EmphasisInline { DelimiterCount: 2 } strong => [new Inline.Strong(Read(strong))],
        EmphasisInline emphasis => [new Inline.Emphasis(Read(emphasis))],
        CodeInline code => [new Inline.Code(code.Content)],
        LineBreakInline { IsHard: true } => [new Inline.LineBreak()],
        LineBreakInline => [Words(" ")],
        LinkInline { IsImage: true } image => Refuse(Rules.UnsupportedMarkdown, image, "A picture stands here; texts of this site have none."),
        LinkInline link => LinkTo(link.Url ?? "", link, Read(link)),
        AutolinkInline link => LinkTo(link.Url, link, [Words(link.Url)]),
        FootnoteLink { IsBackLink: false } footnote => [new Inline.FootnoteMark(footnote.Footnote.Order)],
        FootnoteLink => [],
        HtmlInline html => Refuse(Rules.RawHtml, html, $"HTML stands here: {html.Tag}"),
        // A bracket that opens no link holds what follows it.
        DelimiterInline unmatched => [Words(unmatched.ToLiteral()), .. Read(unmatched)],
        ContainerInline container => Read(container),
        _ => Refuse(Rules.UnsupportedMarkdown, inline, $"A Markdown construct stands here that texts do not have ({inline.GetType().Name})."),
    };

    private List<Inline> Entity(HtmlEntityInline entity)
    {
        var text = entity.Transcoded.ToString();
        return HiddenCharacters.NoticeIn(text, placeOf(entity.Span.Start) with { Length = entity.Span.Length }, notices) ? [] : [Words(text)];
    }

    private IEnumerable<Inline> LinkTo(string target, Markdig.Syntax.Inlines.Inline link, IReadOnlyList<Inline> text)
    {
        var place = placeOf(link.Span.Start) with { Length = link.Span.Length };
        if (string.IsNullOrWhiteSpace(PlainText.Of(text)))
        {
            notices.Add(new Diagnostic(Rules.NoWords, place, $"The link to “{target}” has no words."));
        }

        if (link is LinkInline { Title.Length: > 0 })
        {
            notices.Add(new Diagnostic(
                Rules.UnsupportedMarkdown, place, "The link has a title, which only a mouse could show.",
                "Say it in the text, and remove the title."));
        }

        return LinkReader.Read(target, place, notices) is { } to ? [new Inline.Link(to, text)] : text;
    }

    private List<Inline> Refuse(Rule rule, Markdig.Syntax.Inlines.Inline inline, string sentence)
    {
        notices.Add(new Diagnostic(rule, placeOf(inline.Span.Start) with { Length = Math.Max(1, inline.Span.Length) }, sentence));
        return [];
    }

    private static Inline.Words Words(string text) => new(Letters.Composed(text).AsMemory());

    // Markdig cuts words wherever a character might have begun something; a term must be found across such cuts.
    private static IEnumerable<Inline> Joined(IEnumerable<Inline> inlines)
    {
        var words = new StringBuilder();
        foreach (var inline in inlines)
        {
            if (inline is Inline.Words more)
            {
                words.Append(more.Text.Span);
                continue;
            }

            if (words.Length > 0)
            {
                yield return Words(words.ToString());
                words.Clear();
            }

            yield return inline;
        }

        if (words.Length > 0)
        {
            yield return Words(words.ToString());
        }
    }
}
