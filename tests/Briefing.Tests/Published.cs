namespace Briefing.Tests;

/// <summary>The files that a visitor of a published site could ask for, by their path.</summary>
internal static class Published
{
    public static SortedDictionary<string, byte[]> In(string output) => new(
        Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)
            .Select(file => (path: Path.GetRelativePath(output, file).Replace('\\', '/'), file))
            .Where(pair => !pair.path.StartsWith(".briefing/", StringComparison.Ordinal))
            .ToDictionary(pair => pair.path, pair => File.ReadAllBytes(pair.file)),
        StringComparer.Ordinal);
}
