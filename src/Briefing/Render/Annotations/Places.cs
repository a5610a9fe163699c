using Briefing.Model;

namespace Briefing.Render.Annotations;

/// <summary>Where quotations stand.</summary>
internal sealed class Places(Site site)
{
    private readonly Dictionary<Headline, SiteUrl?> documents =
        site.Articles.ToDictionary(article => article.Headline, article => article.Source.Address);

    private readonly Dictionary<Anchor, IReadOnlyList<SideNote>> notes = site.Articles
        .SelectMany(article => article.Sections)
        .SelectMany(section => section.Paragraphs)
        .Where(paragraph => paragraph.Notes.Count > 0)
        .ToDictionary(paragraph => paragraph.Anchor, paragraph => paragraph.Notes);

    /// <summary>The address of a place of the site.</summary>
    public string AddressOf(string path) => site.Masthead.Canonical.Of(path);

    /// <summary>The address of the paragraph; where the text is not published, of the document itself if it has one.</summary>
    public string AddressOf(Quotation quotation) => quotation.At is { } paragraph
        ? AddressOf(paragraph.ToString())
        : documents[quotation.Briefing]?.ToString() ?? AddressOf(quotation.Briefing.Route.Path);

    /// <summary>The words of a quotation as its page has them.</summary>
    public IEnumerable<QuotedRun> RunsOf(Quotation quotation) =>
        QuotedRun.Of(quotation, quotation.At is { } paragraph && notes.TryGetValue(paragraph, out var marked) ? marked.Select(note => note.At) : []);
}
