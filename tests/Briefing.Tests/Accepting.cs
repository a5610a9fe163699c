namespace Briefing.Tests;

/// <summary>
/// Whether what a test makes is from now on what it expects: <c>BRIEFING_ACCEPT=1 dotnet test tests/Briefing.Tests</c> writes the
/// expected files into the checkout, to be read as a change like any other. On a server nobody reads them, so there it is refused.
/// </summary>
internal static class Accepting
{
    public static bool IsOn()
    {
        if (Environment.GetEnvironmentVariable("BRIEFING_ACCEPT") != "1")
        {
            return false;
        }

        Assert.True(
            Environment.GetEnvironmentVariable("CI") is null or "" or "false",
            "BRIEFING_ACCEPT=1 is refused where CI is set: run it where somebody reads what is accepted.");
        return true;
    }
}
