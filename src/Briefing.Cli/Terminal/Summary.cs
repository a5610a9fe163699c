using System.Text;

namespace Briefing.Cli.Terminal;

/// <summary>Tells a person what became of a build: what was published and where, how long it took, what was noticed.</summary>
internal static class Summary
{
    /// <summary>The summary, a few lines with an end each.</summary>
    /// <param name="report">The build.</param>
    /// <param name="output">The output folder, as the person calls it.</param>
    public static string Of(Report report, string output)
    {
        var text = new StringBuilder();
        if (report.Files is { } files)
        {
            text.Append($"Published {Contents(report.Site)} in {output}/\n");
            text.Append($"{Counted.Of(files.Files, "file")}, {Counted.Bytes(files.Bytes)}: {Changes(files)}.\n");
            text.Append($"{Stages(report.Stages)}.\n");
        }

        return text.Append($"{Noticed(report)}\n").ToString();
    }

    private static string Contents(Contents site)
    {
        var parts = new (int Count, string Noun)[]
        {
            (site.Briefings, "briefing"),
            (site.Terms, "term"),
            (site.Events, "event"),
            (site.Comparisons, "comparison"),
            (site.Pages, "page"),
        };
        var there = parts.Where(part => part.Count > 0).Select(part => Counted.Of(part.Count, part.Noun)).ToList();
        return there.Count == 0 ? "an empty site" : Counted.Row(there);
    }

    private static string Changes(Delivery files) => (files.Changed, files.Removed) switch
    {
        (0, 0) => "nothing changed",
        (_, 0) => $"{Counted.Number(files.Changed)} changed",
        _ => $"{Counted.Number(files.Changed)} changed, {Counted.Number(files.Removed)} removed",
    };

    private static string Stages(IReadOnlyList<StageTime> stages)
    {
        var each = stages.Select(stage => $"{stage.Stage.ToString().ToLowerInvariant()} {Counted.Time(stage.Elapsed)}");
        var all = stages.Aggregate(TimeSpan.Zero, (sum, stage) => sum + stage.Elapsed);
        return $"Took {Counted.Time(all)}: {string.Join(", ", each)}";
    }

    private static string Noticed(Report report)
    {
        var errors = report.Diagnostics.Count(diagnostic => diagnostic.IsError);
        var warnings = report.Diagnostics.Count - errors;
        var counts = string.Join(", ", new[] { (errors, "error"), (warnings, "warning") }
            .Where(pair => pair.Item1 > 0)
            .Select(pair => Counted.Of(pair.Item1, pair.Item2)));
        return report.Published
            ? counts.Length > 0 ? $"{counts}." : "No errors, no warnings."
            : $"{(counts.Length > 0 ? counts : "No errors")}; nothing was written.";
    }
}
