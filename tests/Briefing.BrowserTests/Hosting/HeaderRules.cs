using System.Text.RegularExpressions;

namespace Briefing.BrowserTests.Hosting;

/// <summary>
/// What a published <c>_headers</c> file asks a host to send: a path, with <c>*</c> or <c>:name</c> in it, and headers under it.
/// </summary>
internal sealed class HeaderRules
{
    private readonly List<(Regex Path, string Name, string Value)> rules = [];

    private HeaderRules()
    {
    }

    /// <summary>Reads the file.</summary>
    public static HeaderRules Read(string file)
    {
        var headers = new HeaderRules();
        var path = new Regex("^$");
        foreach (var line in File.ReadLines(file).Where(line => line.Trim() is not "" and not ['#', ..]))
        {
            if (line.Trim().StartsWith('/'))
            {
                path = Pattern(line.Trim());
                continue;
            }

            var parts = line.Split(':', 2, StringSplitOptions.TrimEntries);
            headers.rules.Add((path, parts[0], parts[1]));
        }

        return headers;
    }

    /// <summary>The headers of a path; a name that several rules set has their values in one, divided by commas.</summary>
    public IEnumerable<(string Name, string Value)> For(string path) => rules
        .Where(rule => rule.Path.IsMatch(path))
        .GroupBy(rule => rule.Name, rule => rule.Value, StringComparer.OrdinalIgnoreCase)
        .Select(group => (group.Key, string.Join(", ", group)));

    private static Regex Pattern(string path)
    {
        var escaped = Regex.Escape(path).Replace(@"\*", ".*", StringComparison.Ordinal);
        return new Regex("^" + Regex.Replace(escaped, ":[a-z]+", "[^/]+") + "$");
    }
}
