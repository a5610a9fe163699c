namespace Briefing.Propose.Dates;

/// <summary>A date, where a text has it.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">The first character after it.</param>
/// <param name="Edtf">The date in EDTF; where its year is not stated, with XXXX for it.</param>
internal readonly record struct DatePoint(int Start, int End, string Edtf)
{
    /// <summary>Whether the text leaves the year to the reader.</summary>
    public bool LacksYear => Edtf.StartsWith("XXXX", StringComparison.Ordinal);

    /// <summary>Whether it is one date, which words before it may open to a side.</summary>
    public bool IsSingle => !Edtf.Contains('/', StringComparison.Ordinal);
}
