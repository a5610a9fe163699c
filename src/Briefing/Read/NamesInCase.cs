namespace Briefing.Read;

/// <summary>Notices files whose names some machines can't tell apart.</summary>
internal static class NamesInCase
{
    public static void Notice(IEnumerable<string> paths, List<Diagnostic> notices)
    {
        var first = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in paths.Where(path => !first.TryAdd(path, path)))
        {
            notices.Add(new Diagnostic(
                Rules.NamesDifferInCase, new SourceText(path, "").Beginning, $"The name differs from {first[path]} in case only.", Rules.NamesDifferInCase.Remedy,
                [new Related(new SourceText(first[path], "").Beginning, "This is the other file.")]));
        }
    }
}
