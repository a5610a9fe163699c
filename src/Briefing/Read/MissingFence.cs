namespace Briefing.Read;

/// <summary>Looks for the line that was meant as the three hyphens around front matter: word processors make dashes of hyphens.</summary>
internal static class MissingFence
{
    /// <summary>What to do about a file that does not begin with front matter.</summary>
    public static string Remedy(string text)
    {
        var begun = text.AsSpan().TrimStart();
        return !IsMeant(begun[..Lines.EndOf(begun, 0)]) ? Rules.MissingFrontMatter.Remedy
            : begun.Length < text.Length ? "Remove what stands before the line of three hyphens; three hyphens and nothing else belong on it."
            : "Write three hyphens on the first line, and nothing else; it has other characters, or more or fewer.";
    }

    /// <summary>The first line below another that may have been meant as the end of front matter.</summary>
    public static IReadOnlyList<Related> MeantIn(SourceText file, int from)
    {
        var below = file.At(from, 0).Line + 1;
        var last = file.At(file.Text.Length, 0).Line;
        return
        [
            .. Enumerable.Range(below, last - below + 1)
                .Where(line => IsMeant(file.Line(line)))
                .Select(line => new Related(
                    new Place(file, line, 1, file.Line(line).Length),
                    "This line looks like its end, and has other characters than three hyphens."))
                .Take(1),
        ];
    }

    private static bool IsMeant(ReadOnlySpan<char> line) =>
        line.Trim() is "..." or "—" || (line.Trim().Length > 1 && line.Trim().IndexOfAnyExcept("-–—―−") < 0);
}
