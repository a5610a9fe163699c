using System.Diagnostics;
using Briefing.Check;
using Briefing.Check.Leaks;
using Briefing.Read;
using Briefing.Relate;
using Briefing.Render;
using Briefing.Write;

namespace Briefing;

/// <summary>The pipeline, from what people wrote to a published site.</summary>
public static class Build
{
    /// <summary>
    /// Read the sources, relate them into a site, render it with a theme, check that no withheld text leaks, and write it if nothing
    /// is wrong.
    /// </summary>
    public static Report Run(Folders folders, ITheme theme, Deployment deployment, IProgress<Progress>? progress = null)
    {
        var clock = new StageClock(progress);
        var (site, outputs, diagnostics) = Made(folders, theme, deployment, clock);
        var delivery = diagnostics.Any(diagnostic => diagnostic.IsError)
            ? null
            : clock.Time(Stage.Write, made => Writer.Write(made, folders.Output, progress), outputs);
        return new Report(ContentsOf(site), delivery, clock.Times, diagnostics);
    }

    /// <summary>Make the same site, write nothing, and check what would be published.</summary>
    public static Report Check(Folders folders, ITheme theme, Deployment deployment, IProgress<Progress>? progress = null)
    {
        var clock = new StageClock(progress);
        var (site, outputs, diagnostics) = Made(folders, theme, deployment, clock);
        var found = diagnostics.Any(diagnostic => diagnostic.IsError)
            ? []
            : clock.Time(Stage.Check, made => Checker.Check(made, SiteAddresses.Of(site.Masthead)), outputs);
        return new Report(ContentsOf(site), null, clock.Times, [.. diagnostics, .. found.InFileOrder()]);
    }

    /// <summary>Read the sources and ask other hosts whether what they name is still there.</summary>
    public static Task<IReadOnlyList<Diagnostic>> Visit(Folders folders, SourceVisits visits, CancellationToken stop) =>
        visits.Check(Reader.Read(folders).Value, stop);

    private static (Site Site, IReadOnlyList<Output> Outputs, IReadOnlyList<Diagnostic> Diagnostics) Made(
        Folders folders, ITheme theme, Deployment deployment, StageClock clock)
    {
        var (sources, misread) = clock.Time(Stage.Read, Reader.Read, folders);
        var (site, unrelated) = clock.Time(Stage.Relate, read => Relater.Relate(read, deployment), sources);

        // What people wrote is needed no longer, and takes much of the room: pages are not made beside it.
        GC.Collect();
        var outputs = clock.Time(Stage.Render, related => Renderer.Render(related, theme).All, site);
        var refused = clock.Time(Stage.Check, made => Refused(site, made, Reader.Texts(folders)), outputs);
        return (site, outputs, [.. misread.Concat(unrelated).Concat(refused).InFileOrder()]);
    }

    private static IEnumerable<Diagnostic> Refused(Site site, IReadOnlyList<Output> outputs, IEnumerable<WrittenText> written)
    {
        var files = new Lazy<HashSet<string>>(() => outputs.Select(output => output.File).ToHashSet(StringComparer.Ordinal));
        return [.. LeakCheck.Of(site, outputs, written), .. RedirectCheck.Of(site, file => files.Value.Contains(file))];
    }

    private static Contents ContentsOf(Site site) => new(
        site.Articles.Count, site.Glossary.Count, site.Timeline.Sum(period => period.Events.Count), site.Comparisons.Count, site.Pages.Count);

    private sealed class StageClock(IProgress<Progress>? progress)
    {
        public List<StageTime> Times { get; } = [];

        // What a stage worked on is handed in and not captured, so that it can be let go when the stage is done.
        public TMade Time<TGiven, TMade>(Stage stage, Func<TGiven, TMade> work, TGiven given)
        {
            progress?.Report(new Progress(stage, 0, 0));
            var start = Stopwatch.GetTimestamp();
            var made = work(given);
            Add(new StageTime(stage, Stopwatch.GetElapsedTime(start)));
            return made;
        }

        // A stage that works in two steps is told as one.
        private void Add(StageTime time)
        {
            if (Times is [.., var last] && last.Stage == time.Stage)
            {
                Times[^1] = last with { Elapsed = last.Elapsed + time.Elapsed };
                return;
            }

            Times.Add(time);
        }
    }
}
