using Briefing.Check;
using Briefing.Model;

namespace Briefing.Tests;

/// <summary>
/// What no author can write, but a theme can break: one folder for each rule that published files keep. The files of
/// <c>broken/_site</c> with the folder's over them are reported exactly as its <c>report.txt</c> says.
/// </summary>
public sealed class ReportingBrokenPages
{
    private static readonly SiteUrl Address = SiteUrl.TryParse("https://example.org/strait/")!;

    public static TheoryData<string> Broken() => [.. Directory.EnumerateDirectories(Checkout.OfTests("broken"))
        .Select(folder => Path.GetFileName(folder))
        .Where(name => name[0] != '_')
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Broken))]
    public void Each_broken_file_has_its_exact_report(string rule)
    {
        using var site = new SiteFolder().Overlay(Checkout.OfTests("broken", "_site")).Overlay(Checkout.OfTests("broken", rule)).Remove("report.txt");

        var notices = Check(site);
        var told = Told.By(notices);

        var expected = Checkout.OfTests("broken", rule, "report.txt");
        if (Accepting.IsOn())
        {
            File.WriteAllText(expected, told);
        }

        Assert.Equal(File.Exists(expected) ? File.ReadAllText(expected) : "", told);
        Assert.Contains(notices, notice => notice.Rule.Id == rule);
    }

    [Fact]
    public void The_site_under_the_broken_files_is_whole()
    {
        using var site = new SiteFolder().Overlay(Checkout.OfTests("broken", "_site"));

        Assert.Equal("", Told.By(Check(site)));
    }

    private static IReadOnlyList<Diagnostic> Check(SiteFolder site) =>
        [.. Checker.Check(
            [.. Published.In(site.Path).Select(file => new Output(file.Key, () => file.Value))],
            new SiteAddresses(Address, Address, new Routes(Address.BasePath))).InFileOrder()];
}
