using Briefing.Model;

namespace Briefing.Read;

/// <summary>Notices files whose names some machines can't tell apart.</summary>
internal static class NamesInCase
{
    public static void Notice(IEnumerable<string> paths, List<Diagnostic> notices)
    {
        var first = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in paths)
        {
            var name = Letters.OnOneLine(path);
            if (!first.TryAdd(name, path))
            {
                notices.Add(Alike(path, first[name]));
            }
        }
    }

    private static Diagnostic Alike(string path, string other)
    {
        var difference = path.Equals(other, StringComparison.OrdinalIgnoreCase)
            ? "case"
            : "its spaces, in how its letters are composed or in case";
        return new Diagnostic(
            Rules.NamesDifferInCase, Place.OfFile(path),
            $"The name differs from {other} in {difference} only.", Rules.NamesDifferInCase.Remedy,
            [new Related(Place.OfFile(other), "This is the other file.")]);
    }
}
