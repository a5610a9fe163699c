using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace Briefing.Check.Pages;

/// <summary>A published page, parsed as a browser parses it.</summary>
internal sealed class PageSource
{
    private static readonly HtmlParserOptions Options = new() { IsKeepingSourceReferences = true };

    private readonly List<Diagnostic> notices;

    public PageSource(Output file, List<Diagnostic> notices)
    {
        this.notices = notices;
        Text = file.AsText();
        Document = new HtmlParser(Options).ParseDocument(Text.Text);
        Elements = [.. Document.All];
    }

    /// <summary>The file.</summary>
    public SourceText Text { get; }

    /// <summary>What a browser makes of it.</summary>
    public IHtmlDocument Document { get; }

    /// <summary>Its elements, in the order of the file.</summary>
    public IReadOnlyList<IElement> Elements { get; }

    /// <summary>Where an element begins.</summary>
    public Place PlaceOf(IElement element) => PositionOf(element) is { Line: > 0 } known
        ? new Place(Text, known.Line, known.Column, 1 + element.LocalName.Length)
        : FoundAfterKnown(element);

    /// <summary>Notices something about an element.</summary>
    public void Notice(Rule rule, IElement element, string sentence) => notices.Add(new Diagnostic(rule, PlaceOf(element), sentence));

    /// <summary>Notices something.</summary>
    public void Notice(Diagnostic diagnostic) => notices.Add(diagnostic);

    // The parser does not say where a drawing begins: it is the next of its name after the last element whose place is known.
    private Place FoundAfterKnown(IElement element)
    {
        var before = Elements.TakeWhile(other => other != element).LastOrDefault(other => PositionOf(other).Line > 0);
        var from = before is null ? 0 : PositionOf(before).Position;
        var start = Text.Text.IndexOf($"<{element.LocalName}", from, StringComparison.OrdinalIgnoreCase);
        return start < 0 ? Text.Beginning : Text.At(start, 1 + element.LocalName.Length);
    }

    private static TextPosition PositionOf(IElement element) => element.SourceReference?.Position ?? default;
}
