using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Briefing.Check.Pages;

/// <summary>A published page, parsed as a browser parses it.</summary>
internal sealed class PageSource
{
    private static readonly HtmlParserOptions Options = new() { IsKeepingSourceReferences = true };

    private readonly List<Diagnostic> notices;

    public PageSource(Output file, List<Diagnostic> notices)
    {
        this.notices = notices;
        Text = new SourceText(file.File, Encoding.UTF8.GetString(file.Content().Span));
        Document = new HtmlParser(Options).ParseDocument(Text.Text);
        Elements = [.. Document.All];
    }

    /// <summary>The file.</summary>
    public SourceText Text { get; }

    /// <summary>What a browser makes of it.</summary>
    public IHtmlDocument Document { get; }

    /// <summary>Its elements, in the order of the file.</summary>
    public IReadOnlyList<IElement> Elements { get; }

    /// <summary>Where an element begins; where that is not known, the element around it.</summary>
    public Place PlaceOf(IElement element)
    {
        for (var around = element; around is not null; around = around.ParentElement)
        {
            if (around.SourceReference?.Position is { Line: > 0 } start)
            {
                return new Place(Text, start.Line, start.Column, 1 + around.LocalName.Length);
            }
        }

        return Text.Beginning;
    }

    /// <summary>Notices something about an element.</summary>
    public void Notice(Rule rule, IElement element, string sentence) => notices.Add(new Diagnostic(rule, PlaceOf(element), sentence));

    /// <summary>Notices something.</summary>
    public void Notice(Diagnostic diagnostic) => notices.Add(diagnostic);
}
