namespace Briefing.Render.Citations;

/// <summary>The names of months as styles of citation write them.</summary>
internal static class Months
{
    private static readonly string[] Names =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] ShortNames = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

    /// <summary>The name of a month, from 1.</summary>
    public static string Name(int month) => Names[month - 1];

    /// <summary>The name as the Modern Language Association shortens it.</summary>
    public static string ShortName(int month) => ShortNames[month - 1];
}
