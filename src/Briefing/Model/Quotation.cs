namespace Briefing.Model;

/// <summary>Words found in a seed, and where.</summary>
/// <param name="Text">The words, as the seed has them.</param>
/// <param name="Briefing">The briefing that the seed became.</param>
/// <param name="At">The paragraph they stand in; null where the seed's text is not published.</param>
/// <param name="Paragraph">That paragraph's number; null where the seed's text is not published.</param>
/// <param name="Prefix">The seed's words before them, to tell them from the same words elsewhere.</param>
/// <param name="Suffix">The seed's words after them.</param>
/// <param name="Passage">Where they stand in the text that the briefing takes from the seed, published or not.</param>
/// <param name="Original">Where the document can be read, if its text is not published here and it has an address.</param>
/// <param name="Fragment">What leads a browser to the words; null where nothing tells them from the same words elsewhere.</param>
public sealed record Quotation(
    string Text,
    Headline Briefing,
    Anchor? At,
    int? Paragraph,
    string Prefix,
    string Suffix,
    Passage Passage,
    SiteUrl? Original,
    TextFragment? Fragment)
{
    /// <summary>The address to check the words at: the paragraph, or the document elsewhere; null where there is neither.</summary>
    public string? Address => (At, Original) switch
    {
        ({ } at, _) => $"{at}{Fragment}",
        (_, { } original) => original + (Fragment is null ? "" : (original.Uri.Fragment.Length == 0 ? "#" : "") + Fragment),
        _ => null,
    };
}
