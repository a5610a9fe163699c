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
        var there = Some(
            (site.Briefings, "briefing"), (site.Terms, "term"), (site.Events, "event"), (site.Comparisons, "comparison"), (site.Pages, "page"));
        return there.Count == 0 ? "an empty site" : Counted.Row(there);
    }

    // Those of which there are any.
    private static List<string> Some(params ReadOnlySpan<(int Count, string Noun)> things)
    {
        var some = new List<string>();
        foreach (var (count, noun) in things)
        {
            if (count > 0)
            {
                some.Add(Counted.Of(count, noun));
            }
        }

        return some;
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
        var counts = string.Join(", ", Some((errors, "error"), (warnings, "warning")));
        return report.Published
            ? counts.Length > 0 ? $"{counts}." : "No errors, no warnings."
            : $"{(counts.Length > 0 ? counts : "No errors")}; nothing was written.";
    }
}
