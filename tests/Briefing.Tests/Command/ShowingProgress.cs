using Briefing.Cli.Terminal;

namespace Briefing.Tests.Command;

public sealed class ShowingProgress
{
    private readonly Clock clock = new();

    [Fact]
    public void A_short_build_shows_nothing()
    {
        using var heard = new Heard("/site", isTerminal: true);
        using (var line = new ProgressLine(heard.Shell, clock))
        {
            clock.Now = 999;
            line.Report(new Progress(Stage.Write, 1, 2));
        }

        Assert.Equal("", heard.Error);
    }

    [Fact]
    public void On_a_screen_one_line_is_written_over_ten_times_a_second_and_erased_at_the_end()
    {
        using var heard = new Heard("/site", isTerminal: true);
        using (var line = new ProgressLine(heard.Shell, clock))
        {
            foreach (var now in new[] { 1_000, 1_050, 1_099, 1_100, 1_150 })
            {
                clock.Now = now;
                line.Report(new Progress(Stage.Write, now, 12_000));
            }
        }

        Assert.Equal("\r\e[2KWriting: 1,000 of 12,000\r\e[2KWriting: 1,100 of 12,000\r\e[2K", heard.Error);
    }

    [Theory]
    [InlineData(false, "xterm")]
    [InlineData(true, "dumb")]
    public void Elsewhere_and_on_a_terminal_that_calls_itself_dumb_a_plain_line_comes_every_five_seconds(bool isTerminal, string term)
    {
        using var heard = new Heard("/site", isTerminal, ("TERM", term));
        using (var line = new ProgressLine(heard.Shell, clock))
        {
            foreach (var now in new[] { 4_999, 5_000, 9_999, 10_000 })
            {
                clock.Now = now;
                line.Report(new Progress(Stage.Read, now, 0));
            }
        }

        Assert.Equal("Reading: 5,000\nReading: 10,000\n", heard.Error);
    }

    private sealed class Clock : TimeProvider
    {
        public long Now { get; set; }

        public override long TimestampFrequency => 1_000;

        public override long GetTimestamp() => Now;
    }
}
