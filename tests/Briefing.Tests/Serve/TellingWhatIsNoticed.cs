using Briefing.Cli.Serving;
using Briefing.Tests.Command;

namespace Briefing.Tests.Serve;

public sealed class TellingWhatIsNoticed : IDisposable
{
    private const string NoTitle = "input/site.yml:1:1: error missing-site: No title.\n  what to do: Write one.\n\n";
    private const string NoAddress = "input/site.yml:1:1: error missing-site: No address.\n  what to do: Write one.\n\n";

    private readonly Heard heard = new();
    private readonly Teller teller;

    public TellingWhatIsNoticed() => teller = new Teller(heard.Shell, Folders.In(heard.Shell.Folder));

    [Fact]
    public void A_report_that_was_told_the_last_time_is_not_told_again()
    {
        Tell("No title.");
        Tell("No title.");

        Assert.Equal(NoTitle, heard.Error);
        Assert.Equal("Mistakes shown after 0 ms: 1 error, 0 warnings.\nMistakes shown after 0 ms: 1 error, 0 warnings.\n", heard.Output);
    }

    [Fact]
    public void Another_report_is_told_and_so_is_one_that_comes_back()
    {
        Tell("No title.");
        Tell("No address.");
        Tell("No title.");
        Tell();
        Tell("No title.");

        Assert.Equal(NoTitle + NoAddress + NoTitle + NoTitle, heard.Error);
        Assert.Contains("Shown after 0 ms: 0 errors, 0 warnings.\n", heard.Output, StringComparison.Ordinal);
    }

    public void Dispose() => heard.Dispose();

    private void Tell(params IEnumerable<string> mistakes) => teller.Tell(
        new Showing(
            Outputs.None,
            [.. mistakes.Select(mistake =>
                new Diagnostic(Rules.MissingSite, new SourceText("input/site.yml", "").Beginning, mistake, "Write one."))],
            _ => []),
        TimeSpan.Zero);
}
