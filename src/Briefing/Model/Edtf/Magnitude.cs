using System.Globalization;

namespace Briefing.Model.Edtf;

/// <summary>A year's number in the one way it is kept: whole up to eighteen digits, else without the zeros at its end.</summary>
internal readonly record struct Magnitude
{
    /// <summary>How many digits are kept whole.</summary>
    public const int WholeDigits = 18;

    private Magnitude(long number, int zeros)
    {
        Number = number;
        Zeros = zeros;
    }

    public long Number { get; }

    public int Zeros { get; }

    public int DigitCount => Number == 0 ? 0 : Math.Abs(Number).ToString(CultureInfo.InvariantCulture).Length + Zeros;

    /// <summary>The number, of at most eighteen digits, with so many zeros after it.</summary>
    public static Magnitude Of(long number, int zeros)
    {
        var digits = Math.Abs(number).ToString(CultureInfo.InvariantCulture).Length;
        if (digits + zeros <= WholeDigits)
        {
            for (; zeros > 0; zeros--) number *= 10;
            return new Magnitude(number, 0);
        }

        for (; number != 0 && number % 10 == 0; number /= 10) zeros++;
        return new Magnitude(number, zeros);
    }

    /// <summary>The first and the last year that begin with so many of its digits.</summary>
    public (long First, long Last) Years(int? significantDigits)
    {
        var unit = 1L;
        for (var digit = significantDigits ?? DigitCount; digit < DigitCount; digit++) unit *= 10;
        var nearer = Number / unit * unit;
        return Number < 0 ? (nearer - unit + 1, nearer) : (nearer, nearer + unit - 1);
    }

    public override string ToString() => Zeros switch
    {
        > 0 => string.Create(CultureInfo.InvariantCulture, $"Y{Number}E{Zeros}"),
        _ when Number is > 9999 or < -9999 => string.Create(CultureInfo.InvariantCulture, $"Y{Number}"),
        _ => Number.ToString("0000", CultureInfo.InvariantCulture),
    };
}
