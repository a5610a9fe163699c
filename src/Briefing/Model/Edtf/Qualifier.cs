namespace Briefing.Model.Edtf;

/// <summary>What is doubted of a part of a date (level 1, "Qualification of a date (complete)"). Doubt doesn't widen the bounds.</summary>
[Flags]
public enum Qualifier
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Whether it is this one: <c>?</c>.</summary>
    Uncertain = 1,

    /// <summary>That it is exactly this one: <c>~</c>.</summary>
    Approximate = 2,

    /// <summary>Both: <c>%</c>.</summary>
    UncertainAndApproximate = Uncertain | Approximate,
}
