using System.ComponentModel;
using System.Diagnostics;

namespace Briefing.Cli.Serving;

/// <summary>The browser that a person has chosen for their machine.</summary>
internal static class Browser
{
    /// <summary>Opens an address in it; false where that is not possible.</summary>
    public static bool Open(string url)
    {
        try
        {
            using var opened = Process.Start(new ProcessStartInfo(url) { UseShellExecute = true });
            return true;
        }
        catch (Exception refusal) when (refusal is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            return false;
        }
    }
}
