using Briefing.Cli.Terminal;

namespace Briefing.Tests.Command;

public sealed class SummingUp
{
    private static readonly Place Place = new SourceText("input/site.yml", "").Beginning;
    private static readonly Diagnostic Error = new(Rules.MissingField, Place, "There is no title.");
    private static readonly Diagnostic Warning = new(Rules.UnusedSeed, Place, "No briefing is drawn from it.");

    private static readonly StageTime[] Stages =
    [
        new(Stage.Read, TimeSpan.FromMilliseconds(41.2)),
        new(Stage.Relate, TimeSpan.FromMilliseconds(0.4)),
        new(Stage.Render, TimeSpan.FromMilliseconds(1234)),
        new(Stage.Write, TimeSpan.FromSeconds(61)),
    ];

    [Fact]
    public void A_published_site_says_what_where_how_long_and_what_was_noticed() => SumsUp(
        new Report(new Contents(2, 62, 21, 13, 4), new Delivery(1_204, 15_430_000, 3, 1), Stages, [Warning]),
        """
        Published 2 briefings, 62 terms, 21 events, 13 comparisons and 4 pages in output/
        1,204 files, 15.4 MB: 3 changed, 1 removed.
        Took 62.3 s: read 41 ms, relate 0 ms, render 1.23 s, write 61.0 s.
        1 warning.

        """);

    [Fact]
    public void One_of_a_kind_is_no_plural_and_none_is_not_mentioned() => SumsUp(
        new Report(new Contents(1, 1, 0, 0, 0), new Delivery(1, 1, 0, 0), [new(Stage.Read, TimeSpan.Zero)], []),
        """
        Published 1 briefing and 1 term in output/
        1 file, 1 byte: nothing changed.
        Took 0 ms: read 0 ms.
        No errors, no warnings.

        """);

    [Fact]
    public void A_site_with_errors_says_that_nothing_was_written() => SumsUp(
        new Report(new Contents(1, 0, 0, 0, 0), null, [], [Error, Warning, Error, Error]),
        """
        3 errors, 1 warning; nothing was written.

        """);

    [Theory]
    [InlineData(0, "0 bytes")]
    [InlineData(999, "999 bytes")]
    [InlineData(1_000, "1.00 kB")]
    [InlineData(999_499, "999 kB")]
    [InlineData(999_500, "1.00 MB")]
    [InlineData(1_234_000_000_000, "1,234 GB")]
    public void Bytes_have_three_digits(long bytes, string words) => Assert.Equal(words, Counted.Bytes(bytes));

    private static void SumsUp(Report report, string expected) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), Summary.Of(report, "output"));
}
