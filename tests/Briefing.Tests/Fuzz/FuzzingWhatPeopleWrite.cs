using System.Collections.Concurrent;
using System.Globalization;

namespace Briefing.Tests.Fuzz;

/// <summary>
/// Real files, spoilt by chance that is always the same, one in each of 5,000 sites, or of as many as <c>BRIEFING_FUZZ</c> says: whatever
/// stands in a file, it is read, related, rendered and told of without a failure.
/// </summary>
public sealed class FuzzingWhatPeopleWrite
{
    private static readonly int Inputs = int.Parse(Environment.GetEnvironmentVariable("BRIEFING_FUZZ") ?? "5000", CultureInfo.InvariantCulture);
    private static readonly TimeSpan LongestInput = TimeSpan.FromMinutes(5);

    private readonly IReadOnlyList<(string Place, byte[] Bytes)> real = [.. RealFiles()];
    private readonly ConcurrentQueue<string> failures = [];
    private int next;

    [Fact]
    public async Task No_file_makes_a_build_fail_otherwise_than_with_a_diagnostic()
    {
        var workers = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(Work)).ToList();
        var working = Task.WhenAll(workers);
        for (var seen = -1; !working.IsCompleted;)
        {
            Assert.False(seen == next && seen < Inputs, $"An input near number {next} does not come to an end.");
            seen = next;
            await Task.WhenAny(working, Task.Delay(LongestInput, TestContext.Current.CancellationToken));
        }

        await working;
        Assert.True(failures.IsEmpty, string.Join("\n\n", failures));
    }

    private void Work()
    {
        while (Interlocked.Increment(ref next) is var number && number <= Inputs && failures.Count < 10)
        {
            var chance = new Random(number);
            var (place, bytes) = real[chance.Next(real.Count)];
            var spoilt = new Mutation(chance, [.. real.Select(file => file.Bytes)]).Of(bytes);
            using var site = SiteFolder.Minimal().Put(place, spoilt);
            try
            {
                Told.By(Briefing.Build.Check(site.Folders, new PlainTheme(), Deployment.AsWritten).Diagnostics);
            }
            catch (Exception failure)
            {
                failures.Enqueue($"Input {number}, {place}: {failure}");
            }
        }
    }

    // Each file takes the place of the one of its kind in the smallest site.
    private static IEnumerable<(string Place, byte[] Bytes)> RealFiles() =>
        Of("input/briefings", "input/briefings/winter.md")
            .Concat(Of("input/glossary", "input/glossary/lamp.md"))
            .Concat(Of("input/timeline", "input/timeline/log.yml"))
            .Concat(Of("input/comparisons", "input/comparisons/oil.yml"))
            .Concat(Of("input/pages", "input/pages/about.md"))
            .Concat(Of("seeds", "seeds/winter-log.txt"))
            .Concat(Of("tests/Briefing.Tests/mistakes/_site/input/briefings", "input/briefings/winter.md"))
            .Concat(Of("tests/Briefing.Tests/mistakes/_site/seeds", "seeds/winter-log.txt"))
            .Append(("input/site.yml", File.ReadAllBytes(Path.Combine(Checkout.Root, "input/site.yml"))));

    private static IEnumerable<(string Place, byte[] Bytes)> Of(string folder, string place) => Directory
        .EnumerateFiles(Path.Combine(Checkout.Root, folder))
        .Order(StringComparer.Ordinal)
        .Select(file => (place, File.ReadAllBytes(file)));
}
