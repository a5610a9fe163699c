namespace Briefing.Cli.Serving;

/// <summary>What is shown now, and a way to wait for what is shown next.</summary>
/// <param name="tell">Tells that a site is shown, and how long that took.</param>
internal sealed class Screen(Action<Showing, TimeSpan> tell)
{
    private TaskCompletionSource next = Waiting();
    private Showing? current;

    /// <summary>Shows a site instead of what was shown.</summary>
    public void Show(Showing showing, TimeSpan took)
    {
        Volatile.Write(ref current, showing);
        Announce(showing, took);
    }

    /// <summary>Shows a site instead of another, unless that one is not shown any more.</summary>
    public void Replace(Showing old, Showing showing, TimeSpan took)
    {
        if (Interlocked.CompareExchange(ref current, showing, old) == old)
        {
            Announce(showing, took);
        }
    }

    /// <summary>What is shown, as soon as that is another version than one that was seen.</summary>
    public async Task<Showing> OtherThanAsync(string? version, CancellationToken stop)
    {
        while (true)
        {
            var change = Volatile.Read(ref next).Task;
            if (Volatile.Read(ref current) is { } showing && showing.Version != version)
            {
                return showing;
            }

            await change.WaitAsync(stop);
        }
    }

    private void Announce(Showing showing, TimeSpan took)
    {
        Interlocked.Exchange(ref next, Waiting()).SetResult();
        tell(showing, took);
    }

    private static TaskCompletionSource Waiting() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
