using Briefing.Render.Citations;

namespace Briefing.Render.Pages;

/// <summary>A reference to something as a reference manager takes it. It is part of the page: a file each would triple a site's files.</summary>
/// <param name="Format">What the format is called.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="File">What to call it where it is saved.</param>
/// <param name="Text">The record.</param>
public sealed record CitationRecord(string Format, string MediaType, string File, string Text)
{
    /// <summary>An address that holds the record itself, to be saved from.</summary>
    public string Address => $"data:{MediaType};charset=utf-8,{Uri.EscapeDataString(Text)}";

    /// <summary>The record as a page shows it, where a line ends in one way only.</summary>
    public string Lines => Text.ReplaceLineEndings("\n");

    /// <summary>The same thing in every format.</summary>
    internal static IReadOnlyList<CitationRecord> Of(Citation citation) =>
    [
        new("BibTeX", "application/x-bibtex", citation.Key + ".bib", BibTeX.Of(citation)),
        new("RIS", "application/x-research-info-systems", citation.Key + ".ris", Ris.Of(citation)),
        new("CSL-JSON", "application/vnd.citationstyles.csl+json", citation.Key + ".json", CslJson.Of(citation)),
    ];
}
