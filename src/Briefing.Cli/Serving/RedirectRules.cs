namespace Briefing.Cli.Serving;

/// <summary>Where a <c>_redirects</c> file leads old addresses.</summary>
internal sealed class RedirectRules
{
    private readonly Dictionary<string, string> ways = new(StringComparer.Ordinal);

    private RedirectRules()
    {
    }

    /// <summary>Reads the text of the file.</summary>
    public static RedirectRules Read(string text)
    {
        var redirects = new RedirectRules();
        foreach (var line in text.Split('\n'))
        {
            if (line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [['/', ..] from, var to, ..])
            {
                redirects.ways.TryAdd(Bare(Uri.UnescapeDataString(from)), to);
            }
        }

        return redirects;
    }

    /// <summary>Where a path leads, its percent-encoding undone, with or without a slash at its end.</summary>
    public string? For(string path) => ways.GetValueOrDefault(Bare(path));

    private static string Bare(string path) => path.TrimEnd('/');
}
