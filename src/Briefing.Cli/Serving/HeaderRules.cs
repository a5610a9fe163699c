using System.Text.RegularExpressions;

namespace Briefing.Cli.Serving;

/// <summary>What a <c>_headers</c> file asks a host to send: a path, with <c>*</c> or <c>:name</c> in it, and headers under it.</summary>
internal sealed class HeaderRules
{
    private readonly List<(Regex Path, string Name, string Value)> rules = [];

    private HeaderRules()
    {
    }

    /// <summary>Reads the text of the file.</summary>
    public static HeaderRules Read(string text)
    {
        var headers = new HeaderRules();
        var path = Pattern("");
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries).Where(line => line is [not '#', ..]))
        {
            if (line.StartsWith('/'))
            {
                path = Pattern(line);
            }
            else if (line.Split(':', 2, StringSplitOptions.TrimEntries) is [var name, var value])
            {
                headers.rules.Add((path, name, value));
            }
        }

        return headers;
    }

    /// <summary>The headers of a path; a name that several rules set has their values in one, divided by commas.</summary>
    public IEnumerable<(string Name, string Value)> For(string path) => rules
        .Where(rule => rule.Path.IsMatch(path))
        .GroupBy(rule => rule.Name, rule => rule.Value, StringComparer.OrdinalIgnoreCase)
        .Select(group => (group.Key, string.Join(", ", group)));

    private static Regex Pattern(string path) => new(
        "^" + Regex.Replace(Regex.Escape(path).Replace(@"\*", ".*", StringComparison.Ordinal), ":[a-z]+", "[^/]+") + "$",
        RegexOptions.NonBacktracking);
}
