namespace Briefing.Cli.Terminal;

/// <summary>
/// Shows how far a long build has come: on a screen one line that is written over and in the end erased,
/// elsewhere a line now and then. A short build shows nothing.
/// </summary>
internal sealed class ProgressLine : IProgress<Progress>, IDisposable
{
    private const string Erase = "\r\e[2K";

    private readonly Lock writing = new();
    private readonly Shell shell;
    private readonly TimeProvider clock;
    private readonly TimeSpan pause;
    private long due;
    private bool shown;

    /// <summary>A line that shows nothing before a second (on a screen) or five (elsewhere) have passed.</summary>
    public ProgressLine(Shell shell, TimeProvider clock)
    {
        this.shell = shell;
        this.clock = clock;
        pause = shell.IsScreen ? TimeSpan.FromMilliseconds(100) : TimeSpan.FromSeconds(5);
        due = clock.GetTimestamp() + Ticks(shell.IsScreen ? TimeSpan.FromSeconds(1) : pause);
    }

    /// <inheritdoc />
    public void Report(Progress value)
    {
        var now = clock.GetTimestamp();
        var before = Volatile.Read(ref due);
        if (now < before || Interlocked.CompareExchange(ref due, now + Ticks(pause), before) != before)
        {
            return;
        }

        lock (writing)
        {
            shown = true;
            shell.Error.Write(shell.IsScreen ? Erase + Text(value) : Text(value) + "\n");
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (shown && shell.IsScreen)
        {
            shell.Error.Write(Erase);
        }

        shown = false;
    }

    private static string Text(Progress value) => Doing(value.Stage) + (value switch
    {
        { Total: > 0 } => $": {Counted.Number(value.Done)} of {Counted.Number(value.Total)}",
        { Done: > 0 } => $": {Counted.Number(value.Done)}",
        _ => "",
    });

    private static string Doing(Stage stage) => stage switch
    {
        Stage.Read => "Reading",
        Stage.Relate => "Relating",
        Stage.Render => "Rendering",
        Stage.Check => "Checking",
        _ => "Writing",
    };

    private long Ticks(TimeSpan time) => (long)(time.TotalSeconds * clock.TimestampFrequency);
}
