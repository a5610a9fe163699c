using System.Globalization;

namespace Briefing.Tests;

/// <summary>Diagnostics as text, to compare.</summary>
internal static class Told
{
    /// <summary>Place, rule and sentence.</summary>
    public static string Briefly(Diagnostic diagnostic) => $"{diagnostic.Place}: {diagnostic.Rule.Id}: {diagnostic.Sentence}";

    /// <summary>Everything that an author is told.</summary>
    public static string By(IEnumerable<Diagnostic> diagnostics) => string.Join('\n', diagnostics.Select(InFull));

    private static string InFull(Diagnostic diagnostic) => string.Concat(
    [
        $"{diagnostic.Place}: {(diagnostic.IsError ? "error" : "warning")} {diagnostic.Rule.Id}: {diagnostic.Sentence}\n",
        Line(diagnostic.Place),
        .. diagnostic.Related.Select(related => $"  {related.Place}: note: {related.Sentence}\n{Line(related.Place)}"),
        $"  what to do: {diagnostic.Remedy}\n",
    ]);

    private static string Line(Place place)
    {
        var line = place is { Line: 1, Column: 1, Length: 0 } ? "" : place.File.Line(place.Line);
        var number = place.Line.ToString(CultureInfo.InvariantCulture);
        var blank = new string(' ', number.Length);
        return line.Length == 0
            ? ""
            : $"  {number} | {line}\n  {blank} | {new string(' ', place.Column - 1)}^{new string('~', Math.Max(0, Math.Min(place.Length, line.Length - place.Column + 1) - 1))}\n";
    }
}
