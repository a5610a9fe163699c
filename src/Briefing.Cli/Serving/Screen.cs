namespace Briefing.Cli.Serving;

/// <summary>What is shown now, and a way to wait for what is shown next.</summary>
internal sealed class Screen
{
    private TaskCompletionSource next = Waiting();
    private Showing? current;

    /// <summary>Shows a site instead of what was shown.</summary>
    public void Show(Showing showing)
    {
        Volatile.Write(ref current, showing);
        Interlocked.Exchange(ref next, Waiting()).SetResult();
    }

    /// <summary>Shows a site instead of another, unless that one is not shown any more.</summary>
    public bool Replace(Showing old, Showing showing)
    {
        if (Interlocked.CompareExchange(ref current, showing, old) != old)
        {
            return false;
        }

        Interlocked.Exchange(ref next, Waiting()).SetResult();
        return true;
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

    private static TaskCompletionSource Waiting() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
