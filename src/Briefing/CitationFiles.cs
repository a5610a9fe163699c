namespace Briefing;

/// <summary>The files in which reference managers take the same citations.</summary>
/// <param name="BibTeX">For LaTeX, as BibTeX and biblatex read it.</param>
/// <param name="Ris">For most reference managers.</param>
/// <param name="CslJson">For Zotero, Pandoc and whatever else processes citations by CSL.</param>
public sealed record CitationFiles(SiteFile BibTeX, SiteFile Ris, SiteFile CslJson)
{
    internal CitationFiles(Func<string, SiteFile> withEnding)
        : this(withEnding(".bib"), withEnding(".ris"), withEnding(".json"))
    {
    }
}
