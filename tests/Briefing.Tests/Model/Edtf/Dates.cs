using Briefing.Model.Edtf;

namespace Briefing.Tests.Model.Edtf;

/// <summary>Dates that a test takes for granted.</summary>
internal static class Dates
{
    public static When Of(string text) =>
        When.Parse(text).Match(when => when, refusal => throw new ArgumentException(refusal.Reason, nameof(text)));

    /// <summary>Whether all that a date may mean lies within what another may mean.</summary>
    public static bool IsWithin(When date, When other) => other.Earliest <= date.Earliest && date.Before <= other.Before;

    /// <summary>The bounds as days, the last one included; dots where there is none.</summary>
    public static string Days(When when) => $"{Day(when.Earliest)} {Day(when.Before.IsBounded ? when.Before.Plus(-1) : when.Before)}";

    private static string Day(Instant instant) =>
        instant.IsBounded ? FormattableString.Invariant($"{instant.Year}-{instant.Month:00}-{instant.Day:00}") : "..";
}
