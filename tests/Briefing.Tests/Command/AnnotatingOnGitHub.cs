using Briefing.Cli.Terminal;
using Briefing.Write;

namespace Briefing.Tests.Command;

public sealed class AnnotatingOnGitHub
{
    [Fact]
    public void A_diagnostic_is_a_command_on_one_line() => Assert.Equal(
        "::error file=site/input/a.yml,line=1,col=4,title=bad-date::This is no date.%0AWrite 2024-06.",
        GitHubAnnotation.Of(
            new Diagnostic(Rules.BadDate, new SourceText("input/a.yml", "x: y").At(3, 1), "This is no date.", "Write 2024-06."), "site/"));

    [Fact]
    public void What_would_end_a_part_too_soon_is_written_as_GitHub_reads_it() => Assert.Equal(
        "::warning file=a%3Ab%2C100%25%0A.txt,line=1,col=1,title=unused-seed::100%25: so,%0D%0A::error::no%0AYes.",
        GitHubAnnotation.Of(
            new Diagnostic(Rules.UnusedSeed, new SourceText("a:b,100%\n.txt", "").Beginning, "100%: so,\r\n::error::no", "Yes."), ""));

    [Theory]
    [InlineData("/site/output/index.html", "output/index.html")]
    [InlineData("feeds/", "feeds/")]
    public void What_kept_a_site_from_being_written_has_the_name_that_the_terminal_gives_it(string path, string shown)
    {
        using var heard = new Heard();

        new AnnotatingPrinter(new TextPrinter(heard.Shell), heard.Shell).Print(new WriteException("The disk is full.", path, "Free some space."));

        Assert.Equal(
            $"{shown}: error: The disk is full.\n  what to do: Free some space.\n"
            + $"::error title=write-failure::{shown}: The disk is full.%0AFree some space.\n",
            heard.Error);
    }
}
