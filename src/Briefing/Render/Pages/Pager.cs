namespace Briefing.Render.Pages;

/// <summary>Which page of a list this is, from 1, and where the others are.</summary>
public sealed record Pager(int Number, int Count, Route? Previous, Route? Next)
{
    /// <summary>That of a page of a list whose pages stand where a function of their number says.</summary>
    internal static Pager Of(int number, int count, Func<int, Route> routeOf) =>
        new(number, count, number > 1 ? routeOf(number - 1) : null, number < count ? routeOf(number + 1) : null);
}
