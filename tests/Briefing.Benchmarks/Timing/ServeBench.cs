using System.Diagnostics;
using System.Text.RegularExpressions;
using Briefing.Benchmarks.Corpora;
using Briefing.Cli.Serving;
using Briefing.Theme;

namespace Briefing.Benchmarks.Timing;

/// <summary>Times how long a save takes to reach who looks: from before the file is written until the new page is there.</summary>
internal sealed partial class ServeBench(Folders folders, int runs) : IAsyncDisposable
{
    /// <summary>The two first lines of a Markdown table of measurements.</summary>
    public const string Heading = """
        | briefings | what is saved | median, ms | slowest, ms |
        |---:|---|---:|---:|
        """;

    private readonly HttpClient client = new() { Timeout = TimeSpan.FromMinutes(5) };
    private LivePreview? preview;

    /// <summary>Serves a corpus of so many briefings, and saves one file of each kind again and again.</summary>
    /// <returns>The lines of the table.</returns>
    public async IAsyncEnumerable<string> MeasureAsync(int briefings)
    {
        preview = await LivePreview.StartAsync(folders, new RazorTheme(), new ListenAddress("localhost", 0), (_, _) => { }, CancellationToken.None);
        client.BaseAddress = new Uri(preview.Url);
        foreach (var save in Saves())
        {
            var times = await TimesAsync(save);
            yield return $"| {briefings} | {save.What} | {times[times.Count / 2].TotalMilliseconds:F0} | {times[^1].TotalMilliseconds:F0} |";
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await (preview?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    private static Save[] Saves()
    {
        var (briefing, term) = (SyntheticBriefing.SlugOf(1), SyntheticTerm.All[0].Slug);
        return
        [
            new("a briefing’s commentary", $"briefings/{briefing}.md", (text, mark) => $"{text}\n{mark}\n", $"briefings/{briefing}/"),
            new("a briefing’s title", $"briefings/{briefing}.md", (text, mark) => Before(text, "title: ", mark), $"briefings/{briefing}/"),
            new("a term’s definition", $"glossary/{term}.md", (text, mark) => $"{text}\n{mark}\n", $"glossary/{term}/"),
            new("a term’s spelling", $"glossary/{term}.md", (text, mark) => Before(text, "spellings: [ ", mark + ","), $"glossary/{term}/"),
        ];
    }

    private static string Before(string text, string key, string mark) =>
        text.Insert(text.IndexOf(key, StringComparison.Ordinal) + key.Length, mark + " ");

    private async Task<List<TimeSpan>> TimesAsync(Save save)
    {
        var file = Path.Combine(folders.Input, save.File);
        var page = new Uri(save.Page, UriKind.Relative);
        var text = await File.ReadAllTextAsync(file);
        var times = new List<TimeSpan>();
        for (var run = 0; run <= runs; run++)
        {
            var (shown, mark) = (await client.GetStringAsync(page), $"marked{run}here");
            var changesSince = new Uri($"/.briefing/changes?version={Version().Match(shown).Groups[1].Value}", UriKind.Relative);
            await using var stream = await client.GetStreamAsync(changesSince);
            using var changes = new StreamReader(stream);

            var start = Stopwatch.GetTimestamp();
            await File.WriteAllTextAsync(file, save.Edit(text, mark));
            while (!shown.Contains(mark, StringComparison.Ordinal))
            {
                await changes.ReadLineAsync();
                shown = await client.GetStringAsync(page);
            }

            times.Add(Stopwatch.GetElapsedTime(start));
        }

        // The first is for warming up.
        return [.. times.Skip(1).Order()];
    }

    [GeneratedRegex("data-version=\"([0-9a-f]+)\"")]
    private static partial Regex Version();

    /// <summary>Something that an author saves, and the page that shows it.</summary>
    private sealed record Save(string What, string File, Func<string, string, string> Edit, string Page);
}
