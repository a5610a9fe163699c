namespace Briefing.BrowserTests.Browsing;

/// <summary>The claim that nothing was found; where something was, all of it is told, one to a line.</summary>
internal static class None
{
    /// <summary>Fails if there is any finding.</summary>
    public static void Of(IEnumerable<string> findings)
    {
        var all = findings.ToArray();
        Assert.True(all.Length == 0, $"{all.Length} found:\n" + string.Join('\n', all));
    }
}
