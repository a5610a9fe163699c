using Briefing.Model;

namespace Briefing.Read;

/// <summary>Notices files whose names some machines can't tell apart.</summary>
internal static class NamesInCase
{
    public static void Notice(IEnumerable<string> paths, List<Diagnostic> notices)
    {
        var first = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in paths.Where(path => !first.TryAdd(Letters.OnOneLine(path), path)))
        {
            var other = first[Letters.OnOneLine(path)];
            var difference = path.Equals(other, StringComparison.OrdinalIgnoreCase)
                ? "case"
                : "its spaces, in how its letters are composed or in case";
            notices.Add(new Diagnostic(
                Rules.NamesDifferInCase, Place.OfFile(path),
                $"The name differs from {other} in {difference} only.", Rules.NamesDifferInCase.Remedy,
                [new Related(Place.OfFile(other), "This is the other file.")]));
        }
    }
}
