using System.Globalization;

namespace Briefing.Model.Edtf;

/// <summary>
/// A year given as a number: one of more than four digits (level 1, "Letter-prefixed calendar year"; level 2, "Exponential year"),
/// or an estimate of which only so many digits count (level 2, "Significant digits").
/// A year of more than eighteen digits has no bounds of its own: it lies after, or before, all years of fewer.
/// </summary>
public sealed class YearNumber : SingleDate
{
    private readonly Magnitude magnitude;

    internal YearNumber(Magnitude magnitude, int? significantDigits, Qualifier qualifier)
    {
        this.magnitude = magnitude;
        SignificantDigits = significantDigits;
        Qualification = Qualification.Of(qualifier);
    }

    /// <summary>The number, or its first digits where it has more than eighteen; <see cref="Zeros"/> follow them.</summary>
    public long Number => magnitude.Number;

    /// <summary>How many zeros follow the number; 0 where it has at most eighteen digits.</summary>
    public int Zeros => magnitude.Zeros;

    /// <summary>How many digits count; nothing where all do.</summary>
    public int? SignificantDigits { get; }

    /// <inheritdoc/>
    public override Qualification Qualification { get; }

    /// <inheritdoc/>
    public override Bounds Bounds
    {
        get
        {
            if (Zeros > 0)
                return Number > 0 ? new(Instant.At(Instant.MaxYear), Instant.Future) : new(Instant.Past, Instant.At(Instant.MinYear));
            var (first, last) = magnitude.Years(SignificantDigits);
            return new(Instant.At(first), Instant.At(last + 1));
        }
    }

    /// <inheritdoc/>
    public override Precision Precision => (SignificantDigits is { } count ? magnitude.DigitCount - count : 0) switch
    {
        0 => Precision.Year,
        1 => Precision.Decade,
        2 => Precision.Century,
        3 => Precision.Millennium,
        _ => Precision.Coarser,
    };

    /// <inheritdoc/>
    public override string ToString() =>
        Qualification.Print(magnitude + (SignificantDigits is { } count ? "S" + count.ToString(CultureInfo.InvariantCulture) : ""));
}
