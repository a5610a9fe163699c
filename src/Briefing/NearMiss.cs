namespace Briefing;

/// <summary>Finds what an author probably meant.</summary>
internal static class NearMiss
{
    /// <summary>The candidate that takes the fewest edits to reach, if they are few; the first of several. The ending of a file is none.</summary>
    public static string? Suggest(string written, IEnumerable<string> candidates)
    {
        var tolerance = Math.Max(1, written.Length / 3);
        return candidates
            .Select(candidate => (candidate, edits: IsWithoutEnding(written, candidate) ? 0 : Edits(written, candidate, tolerance)))
            .Where(pair => pair.edits <= tolerance)
            .OrderBy(pair => pair.edits)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    /// <summary>"Did you mean “…”? ", to stand before other advice, where there is a near miss; otherwise nothing.</summary>
    public static string Hint(string written, IEnumerable<string> candidates) =>
        Suggest(written, candidates) is { } near ? $"Did you mean “{near}”? " : "";

    private static bool IsWithoutEnding(string written, string candidate) =>
        written.Length > 0 && candidate.StartsWith(written + ".", StringComparison.OrdinalIgnoreCase);

    // Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours, case ignored.
    private static int Edits(string from, string to, int tolerance)
    {
        if (Math.Abs(from.Length - to.Length) > tolerance)
        {
            return int.MaxValue;
        }

        var rows = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            for (var j = 0; j <= to.Length; j++)
            {
                rows[i, j] = (i, j) switch
                {
                    (0, _) => j,
                    (_, 0) => i,
                    _ => Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + (Same(i, j) ? 0 : 1)),
                };
                if (i > 1 && j > 1 && Same(i, j - 1) && Same(i - 1, j))
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[from.Length, to.Length];

        bool Same(int i, int j) => char.ToLowerInvariant(from[i - 1]) == char.ToLowerInvariant(to[j - 1]);
    }
}
