using System.Text;

namespace Briefing.Model.Edtf;

/// <summary>What is doubted of each part of a date, from the year to the right (level 2, "Qualification").</summary>
public sealed class Qualification
{
    // Of most dates nothing is doubted: year, year and month, or all three.
    private static readonly Qualification[] None = [new([]), new(new Qualifier[1]), new(new Qualifier[2]), new(new Qualifier[3])];

    private readonly Qualifier[] qualifiers;

    private Qualification(Qualifier[] qualifiers)
    {
        this.qualifiers = qualifiers;
        Any = qualifiers.Aggregate(Qualifier.None, (sum, part) => sum | part);
    }

    /// <summary>These qualifiers of one to three parts.</summary>
    internal static Qualification Of(params ReadOnlySpan<Qualifier> qualifiers) =>
        qualifiers.ContainsAnyExcept(Qualifier.None) ? new([.. qualifiers]) : None[qualifiers.Length];

    /// <summary>The qualifiers of year, month and day, as many as the date has parts.</summary>
    public IReadOnlyList<Qualifier> Parts => qualifiers;

    /// <summary>What is doubted of any part.</summary>
    public Qualifier Any { get; }

    /// <summary>What is doubted of every part, so of the whole date.</summary>
    public Qualifier Whole => qualifiers.Aggregate(Qualifier.UncertainAndApproximate, (common, part) => common & part);

    /// <summary>
    /// Joins the parts of a date by hyphens with their qualifiers: one group from the left where the first parts agree, then single ones.
    /// </summary>
    internal string Print(params string[] parts)
    {
        var group = qualifiers.TakeWhile(part => part == qualifiers[0]).Count();
        var text = new StringBuilder();
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0) text.Append('-');
            if (i >= group) text.Append(Mark(qualifiers[i]));
            text.Append(parts[i]);
            if (i == group - 1) text.Append(Mark(qualifiers[i]));
        }

        return text.ToString();
    }

    /// <summary>The character that says it; nothing where nothing is doubted.</summary>
    internal static string Mark(Qualifier qualifier) => qualifier switch
    {
        Qualifier.Uncertain => "?",
        Qualifier.Approximate => "~",
        Qualifier.UncertainAndApproximate => "%",
        _ => "",
    };
}
