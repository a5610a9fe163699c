namespace Briefing.Tests;

/// <summary>
/// One folder for each rule, or for each case of one: the site in <c>mistakes/_site</c> with the folder's files over it, without the files
/// that its <c>without.txt</c> lists, is reported exactly as its <c>report.txt</c> says.
/// </summary>
public sealed class ReportingMistakes
{
    private static readonly string[] Folders =
    [
        .. Directory.EnumerateDirectories(Checkout.OfTests("mistakes"))
            .Select(folder => Path.GetFileName(folder))
            .Where(name => name[0] != '_')
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Mistakes() => [.. Folders];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Each_mistake_has_its_exact_report(string name)
    {
        using var site = SiteFolder.Minimal();
        var folder = Checkout.OfTests("mistakes", name);
        Lay(folder, site);

        var report = site.Build(new PlainTheme());
        var told = Told.By(report.Diagnostics);

        var expected = Path.Combine(folder, "report.txt");
        if (Accepting.IsOn())
        {
            File.WriteAllText(expected, told);
        }

        Assert.Equal(File.Exists(expected) ? File.ReadAllText(expected) : "", told);
        Assert.Contains(report.Diagnostics, diagnostic => diagnostic.Rule == RuleOf(name));
        Assert.Equal(report.Diagnostics.All(diagnostic => !diagnostic.IsError), report.Published);
        Assert.All(report.Diagnostics, diagnostic => Assert.NotEmpty(diagnostic.Place.File.Path));
        Assert.All(report.Diagnostics.SelectMany(diagnostic => diagnostic.Related), related => Assert.NotEmpty(related.Place.File.Path));
    }

    // What a new briefing meets and what other hosts answer stands in no folder: BeginningABriefing and VisitingSources show them;
    // nor does what is too large for one, or what not every machine can check out: ReadingWhatStrangersSend shows it.
    [Fact]
    public void Each_rule_has_a_mistake_or_a_broken_page()
    {
        Rule?[] elsewhere =
        [
            Rules.NameTaken, Rules.SourceMoved, Rules.SourceGone, Rules.SourceUnclear,
            Rules.FileTooLarge, Rules.TooManyMistakes, Rules.TooManyWarnings, Rules.NamesDifferInCase,
        ];
        var shown = Folders.Concat(ReportingBrokenPages.Broken().Select(row => row.Data)).Select(RuleOf).Concat(elsewhere).ToHashSet();

        Assert.Equal([], Rules.All.Where(rule => !shown.Contains(rule)).Select(rule => rule.Id));
    }

    [Fact]
    public void The_site_under_the_mistakes_has_none()
    {
        using var site = SiteFolder.Minimal();

        Assert.Equal("", Told.By(site.Build(new PlainTheme()).Diagnostics));
    }

    [Fact]
    public void Every_rule_is_listed_once_and_says_all_there_is_to_say()
    {
        var fields = typeof(Rules).GetFields().Select(field => field.GetValue(null)).OfType<Rule>();

        Assert.Equal(fields.Select(rule => rule.Id).Order(StringComparer.Ordinal), Rules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal));
        Assert.Equal(Rules.All.Count, Rules.All.DistinctBy(rule => rule.Id).Count());
        Assert.All(Rules.All, rule => Assert.Matches("^[a-z]+(-[a-z]+)*$", rule.Id));
        Assert.All(
            Rules.All.SelectMany(rule => new[] { rule.Meaning, rule.Reason, rule.Remedy }),
            sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
    }

    private static void Lay(string folder, SiteFolder site)
    {
        site.Overlay(folder).Remove("report.txt").Remove("without.txt");
        var without = Path.Combine(folder, "without.txt");
        foreach (var file in File.Exists(without) ? File.ReadAllLines(without) : [])
        {
            site.Remove(file);
        }
    }

    // A folder is called as its rule, or as its rule and the case of it.
    private static Rule? RuleOf(string folder) => Rules.All
        .Where(rule => folder == rule.Id || folder.StartsWith(rule.Id + "-", StringComparison.Ordinal))
        .MaxBy(rule => rule.Id.Length);
}
