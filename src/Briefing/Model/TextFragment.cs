namespace Briefing.Model;

/// <summary>
/// What makes a browser scroll to words of a page and mark them (WICG, URL Fragment Text Directives):
/// <c>:~:text=[prefix-,]start[,end][,-suffix]</c>, to be put at the end of an address's fragment.
/// </summary>
/// <param name="Prefix">The words before, where the marked ones stand elsewhere too.</param>
/// <param name="Start">The words to mark, or the first of them.</param>
/// <param name="End">The last of them; null where <paramref name="Start"/> has all.</param>
/// <param name="Suffix">The words after, where the marked ones stand elsewhere too.</param>
public sealed record TextFragment(string? Prefix, string Start, string? End, string? Suffix)
{
    /// <summary>The directive, ready for an address.</summary>
    public override string ToString() =>
        ":~:text="
        + (Prefix is null ? "" : Encoded(Prefix) + "-,")
        + Encoded(Start)
        + (End is null ? "" : "," + Encoded(End))
        + (Suffix is null ? "" : ",-" + Encoded(Suffix));

    // A hyphen would be taken for the mark of a prefix or suffix; EscapeDataString leaves it, and escapes the comma and the ampersand.
    private static string Encoded(string words) => Uri.EscapeDataString(words).Replace("-", "%2D", StringComparison.Ordinal);
}
