namespace Briefing.Model.Edtf;

/// <summary>
/// The digits of a year, month or day, of which some may be unspecified (level 1, "Unspecified digit(s) from the right";
/// level 2, "Unspecified Digit").
/// </summary>
public sealed class Digits
{
    private readonly string _text;

    internal Digits(string text) => _text = text;

    /// <summary>The number, where every digit is specified.</summary>
    public int? Exact => _text.Contains('X') ? null : Least;

    /// <summary>Whether no digit is specified.</summary>
    public bool IsUnspecified => _text.All(digit => digit == 'X');

    /// <summary>How many digits at the right are unspecified, if none further left is; otherwise nothing.</summary>
    public int? UnspecifiedFromRight
    {
        get
        {
            var known = _text.TrimEnd('X');
            return known.Contains('X') ? null : _text.Length - known.Length;
        }
    }

    /// <summary>How many digits are specified from the left on.</summary>
    internal int KnownFromLeft => _text.TakeWhile(digit => digit != 'X').Count();

    /// <summary>The least number that has these digits.</summary>
    public int Least => Number(_text.Replace('X', '0'));

    /// <summary>The greatest number that has these digits.</summary>
    public int Greatest => Number(_text.Replace('X', '9'));

    /// <summary>The digits, an <c>X</c> for each that is unspecified.</summary>
    public override string ToString() => _text;

    /// <summary>The numbers from the least to the greatest that have these digits.</summary>
    internal IEnumerable<int> Ascending() => Enumerable.Range(Least, Greatest - Least + 1).Where(Fits);

    /// <summary>The same numbers, from the greatest to the least.</summary>
    internal IEnumerable<int> Descending() =>
        Enumerable.Range(0, Greatest - Least + 1).Select(step => Greatest - step).Where(Fits);

    private bool Fits(int number)
    {
        for (var i = _text.Length - 1; i >= 0; i--, number /= 10)
        {
            if (_text[i] != 'X' && _text[i] - '0' != number % 10) return false;
        }

        return true;
    }

    private static int Number(string digits) => digits.Aggregate(0, (sum, digit) => sum * 10 + (digit - '0'));
}
