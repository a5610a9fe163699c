using System.Collections.Concurrent;

namespace Briefing.Model.Edtf;

/// <summary>
/// The digits of a year, month or day, of which some may be unspecified (level 1, "Unspecified digit(s) from the right";
/// level 2, "Unspecified Digit").
/// </summary>
public sealed class Digits
{
    // The dates of a site are made of the same few digits.
    private static readonly ConcurrentDictionary<string, Digits> Shared = new(StringComparer.Ordinal);

    private readonly string text;

    private Digits(string text)
    {
        this.text = text;
        Least = Number(text, unspecified: 0);
        Greatest = Number(text, unspecified: 9);
    }

    /// <summary>The two digits of a month or a day, or the four of a year.</summary>
    internal static Digits Of(string text) => Shared.GetOrAdd(text, digits => new Digits(digits));

    /// <summary>The number, where every digit is specified.</summary>
    public int? Exact => Least == Greatest ? Least : null;

    /// <summary>Whether no digit is specified.</summary>
    public bool IsUnspecified => !text.AsSpan().ContainsAnyExcept('X');

    /// <summary>How many digits at the right are unspecified, if none further left is; otherwise nothing.</summary>
    public int? UnspecifiedFromRight
    {
        get
        {
            var known = text.TrimEnd('X');
            return known.Contains('X') ? null : text.Length - known.Length;
        }
    }

    /// <summary>How many digits are specified from the left on.</summary>
    internal int KnownFromLeft => text.IndexOf('X') is var first and >= 0 ? first : text.Length;

    /// <summary>The least number that has these digits.</summary>
    public int Least { get; }

    /// <summary>The greatest number that has these digits.</summary>
    public int Greatest { get; }

    /// <summary>The digits, an <c>X</c> for each that is unspecified.</summary>
    public override string ToString() => text;

    /// <summary>The numbers from the least to the greatest that have these digits.</summary>
    internal IEnumerable<int> Ascending() => Ascending(Least, Greatest);

    /// <summary>Those of them that lie within two numbers.</summary>
    internal IEnumerable<int> Ascending(int first, int last)
    {
        for (var number = Math.Max(first, Least); number <= Math.Min(last, Greatest); number++)
        {
            if (Fits(number))
            {
                yield return number;
            }
        }
    }

    /// <summary>The numbers that have these digits, from the greatest to the least.</summary>
    internal IEnumerable<int> Descending() => Descending(Least, Greatest);

    /// <summary>Those of them that lie within two numbers.</summary>
    internal IEnumerable<int> Descending(int first, int last)
    {
        for (var number = Math.Min(last, Greatest); number >= Math.Max(first, Least); number--)
        {
            if (Fits(number))
            {
                yield return number;
            }
        }
    }

    private bool Fits(int number)
    {
        for (var i = text.Length - 1; i >= 0; i--, number /= 10)
        {
            if (text[i] != 'X' && text[i] - '0' != number % 10) return false;
        }

        return true;
    }

    private static int Number(string digits, int unspecified)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + (digit == 'X' ? unspecified : digit - '0');
        }

        return number;
    }
}
