namespace Briefing.Model;

/// <summary>How much of a seed may be quoted whose text may not be published.</summary>
/// <param name="Words">How many of its words on the whole site; a word that several quotations have counts once.</param>
/// <param name="Share">How many of a hundred of its words.</param>
/// <param name="Length">How many words one quotation may have in the mode digest.</param>
public sealed record QuotationLimits(int Words, int Share, int Length)
{
    /// <summary>What holds where <c>site.yml</c> says nothing.</summary>
    public static QuotationLimits Usual { get; } = new(Words: 300, Share: 10, Length: 25);
}
