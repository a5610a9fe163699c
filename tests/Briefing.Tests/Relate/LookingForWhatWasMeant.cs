using Briefing.Relate;

namespace Briefing.Tests.Relate;

public sealed class LookingForWhatWasMeant
{
    [Fact]
    public void The_first_fifty_of_a_file_have_what_was_found() =>
        Assert.Equal(["a.md 1 to 50", "b.md 1 to 2"], Looked(Wrong("b.md", 2), Wrong("a.md", 70)));

    [Fact]
    public void Of_a_site_the_first_of_the_first_files_have() => Assert.Equal(
        ["a.md 1 to 50", "b.md 1 to 50", "c.md 1 to 50", "d.md 1 to 50", "e.md 1 to 50"],
        Looked([.. "fedcba".Select(file => Wrong($"{file}.md", 51))]));

    [Fact]
    public void Nothing_is_left_to_be_looked_for() =>
        Assert.All(CloserRemedies.For(Wrong("a.md", 70)), notice => Assert.Null(notice.Closer));

    [Fact]
    public void Thousands_of_unknown_names_are_counted()
    {
        var actors = string.Join(", ", Enumerable.Range(0, 600).Select(i => $"lamp{i}"));
        using var site = SiteFolder.Minimal()
            .Put("input/timeline/log.yml", "- { date: 1871, title: Lit, actors: [ " + actors + " ] }\n");

        var notices = site.Relate().Diagnostics;

        Assert.Equal("input/timeline/log.yml:1:1: There are 100 more mistakes in this file.", $"{notices[0].Place}: {notices[0].Sentence}");
        Assert.Equal((501, 50), (notices.Count, notices.Count(notice => notice.Remedy.StartsWith("Did you mean “lamp”?", StringComparison.Ordinal))));
    }

    [Fact]
    public void Hundreds_of_warnings_are_counted_and_keep_nothing_from_being_published()
    {
        var events = Enumerable.Range(0, 600).Select(i => $"- {{ date: 1871, title: '*Lit* {i}', slug: lit-{i} }}\n");
        using var site = SiteFolder.Minimal().Put("input/timeline/log.yml", string.Concat(events));

        var report = site.Build(new PlainTheme());

        Assert.True(report.Published);
        Assert.Equal(501, report.Diagnostics.Count);
        Assert.Contains(report.Diagnostics, notice => notice.Sentence == "There are 100 more warnings in this file.");
    }

    // What was looked for, file by file, as the first and the last line of each.
    private static IEnumerable<string> Looked(params IReadOnlyList<Diagnostic>[] notices) => CloserRemedies.For([.. notices.SelectMany(each => each)])
        .Where(notice => notice.Remedy == "Found.")
        .GroupBy(notice => notice.Place.File.Path, notice => notice.Place.Line)
        .OrderBy(file => file.Key, StringComparer.Ordinal)
        .Select(file => $"{file.Key} {file.Min()} to {file.Max()}");

    // From the last line to the first.
    private static IReadOnlyList<Diagnostic> Wrong(string path, int lines)
    {
        var file = new SourceText(path, "");
        return [.. Enumerable.Range(1, lines).Reverse().Select(line =>
            new Diagnostic(Rules.UnknownReference, new Place(file, line, 1, 0), "Wrong.") { Closer = () => "Found." })];
    }
}
