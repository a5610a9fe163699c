using Briefing.Theme;

namespace Briefing.Benchmarks.Timing;

/// <summary>Times whole builds of a site, in process and as a command, each from an empty output folder.</summary>
internal sealed class Bench(Command command, int runs)
{
    /// <summary>Measures the building of one site.</summary>
    public Measurement Measure(string name, Folders folders)
    {
        var delivery = BuildOnce(folders);
        return new Measurement(
            name,
            Repeated.Median(runs, () => Clear(folders), () => BuildOnce(folders)),
            Repeated.Median(runs, () => Clear(folders), () => command.Build(folders.Root)),
            PeakMemory(folders),
            delivery.Files,
            delivery.Bytes);
    }

    private long PeakMemory(Folders folders)
    {
        Clear(folders);
        return command.PeakMemoryOfBuild(folders.Root);
    }

    private static Delivery BuildOnce(Folders folders)
    {
        var report = Build.Run(folders, new RazorTheme(), Deployment.AsWritten, progress: null);
        return report.Files ?? throw new InvalidOperationException(
            "The site has errors:\n" + string.Join('\n', report.Diagnostics.Select(found => $"{found.Place}: {found.Sentence}").Take(10)));
    }

    private static void Clear(Folders folders)
    {
        if (Directory.Exists(folders.Output))
        {
            Directory.Delete(folders.Output, recursive: true);
        }
    }
}
