using System.Globalization;
using Briefing.Theme;

namespace Briefing.Tests.Faults;

/// <summary>
/// Builds as processes of their own, each killed at a moment that chance chooses, always the same: 20 of them, or as many as
/// <c>BRIEFING_KILLS</c> says.
/// </summary>
public sealed class SurvivingBuildsThatAreKilled(ITestOutputHelper told) : IDisposable
{
    private const int Sites = 3;
    private const int Terms = 120;

    private static readonly TimeSpan LongestBuild = TimeSpan.FromMilliseconds(900);
    private static readonly TimeSpan LongestStaging = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan LongestMoving = TimeSpan.FromMilliseconds(15);
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("BRIEFING_KILLS") ?? "20", CultureInfo.InvariantCulture);

    private readonly SiteFolder site = SiteFolder.Minimal();
    private readonly Random chance = new(7);

    [Fact]
    public void A_killed_build_leaves_each_file_whole_old_or_new_and_the_next_build_repairs()
    {
        IReadOnlyDictionary<string, string>[] clean = [.. Enumerable.Range(0, Sites).Select(CleanlyBuilt)];
        Build(0);
        var (built, midway, mixed) = (0, 0, 0);
        for (var kill = 1; kill <= Kills; kill++)
        {
            var next = (built + 1) % Sites;
            var (old, made) = (clean[built], clean[next]);
            Write(next);

            midway += KillABuild(kill % 3) ? 1 : 0;

            var left = Published();
            Assert.All(left, file => Assert.True(
                old.GetValueOrDefault(file.Key) == file.Value || made.GetValueOrDefault(file.Key) == file.Value,
                $"After kill {kill}, {file.Key} is neither old nor new."));
            var hasNew = left.Any(file => old.GetValueOrDefault(file.Key) != file.Value);
            var hasOld = left.Any(file => made.GetValueOrDefault(file.Key) != file.Value);
            mixed += hasNew && hasOld ? 1 : 0;

            // The same site again, or a third one, which finds and removes what only the killed build had made.
            built = kill % 2 == 0 ? next : (next + 1) % Sites;
            Build(built);
            Assert.True(
                clean[built].ToHashSet().SetEquals(Published()),
                $"After kill {kill}, a build of site {built} left {Difference(clean[built], Published())}.");
        }

        Assert.True(midway >= Kills / 4, $"Of {Kills} builds only {midway} were killed before their end.");
        Assert.True(mixed > 0 || Kills < 100, $"None of {Kills} builds was killed while it moved files.");
        told.WriteLine($"{Kills} builds, {midway} killed before their end, {mixed} of them with old files and new ones side by side.");
    }

    public void Dispose() => site.Dispose();

    // At any moment of a build; or, where it spends less of its time, from when it makes files or moves them on.
    private bool KillABuild(int kind)
    {
        var manifest = new FileInfo(Path.Combine(site.Folders.Output, ".briefing", "manifest"));
        var before = manifest.LastWriteTimeUtc;
        using var build = CommandProcess.Start(site.Path, "build");
        return kind switch
        {
            0 => build.KillAfter(LongestBuild * chance.NextDouble()),
            1 => build.KillAfter(() => manifest.Directory!.EnumerateDirectories("staging-*").Any(), LongestStaging * chance.NextDouble()),
            _ => build.KillAfter(() => File.GetLastWriteTimeUtc(manifest.FullName) != before, LongestMoving * chance.NextDouble()),
        };
    }

    private void Build(int variant)
    {
        Write(variant);
        Assert.True(site.Build(new RazorTheme()).Published);
    }

    private Dictionary<string, string> CleanlyBuilt(int variant)
    {
        Build(variant);
        var published = Published();
        Directory.Delete(site.Folders.Output, recursive: true);
        return published;
    }

    private Dictionary<string, string> Published() => Directory
        .EnumerateFiles(site.Folders.Output, "*", SearchOption.AllDirectories)
        .Where(file => !file.Contains("/.briefing/", StringComparison.Ordinal))
        .ToDictionary(
            file => Path.GetRelativePath(site.Folders.Output, file),
            file => Convert.ToHexString(File.ReadAllBytes(file)),
            StringComparer.Ordinal);

    private static string Difference(IReadOnlyDictionary<string, string> expected, IReadOnlyDictionary<string, string> found) =>
        string.Join(", ", expected.Keys
            .Union(found.Keys)
            .Where(file => expected.GetValueOrDefault(file) != found.GetValueOrDefault(file))
            .Select(file => !found.ContainsKey(file) ? $"no {file}"
                : !expected.ContainsKey(file) ? $"an orphan, {file}"
                : $"a stale {file}"));

    // Sites of which each has pages that the others lack, and which differ on every page.
    private void Write(int variant)
    {
        site.Put(
            "input/site.yml",
            $"title: The Lamp Book, {variant}\nstandfirst: What a keeper wrote down in one winter.\naddress: https://lamp.example/\n");
        for (var term = 0; term < Terms; term++)
        {
            var file = $"input/glossary/wick-{term}.md";
            _ = term % 10 < Sites && term % 10 != variant
                ? site.Remove(file)
                : site.Put(file, $"---\nterm: wick {term}\n---\nWick number {term} of book {variant}.\n");
        }
    }
}
