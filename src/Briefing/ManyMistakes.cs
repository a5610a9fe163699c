namespace Briefing;

/// <summary>Tells of a file no more than somebody reads: where mistakes are many, most have one cause.</summary>
internal static class ManyMistakes
{
    /// <summary>How many are told of one file; the rest is counted.</summary>
    public const int Most = 500;

    /// <summary>The first of what was noticed in a file, and how many more there are.</summary>
    public static IReadOnlyList<Diagnostic> Told(IReadOnlyList<Diagnostic> inAFile) => inAFile.Count <= Most ? inAFile :
    [
        .. inAFile.InFileOrder().Take(Most),
        new Diagnostic(
            Rules.TooManyMistakes, new SourceText(inAFile[0].Place.File.Path, "").Beginning,
            $"{More(inAFile.Count - Most)} in this file."),
    ];

    private static string More(int mistakes) => mistakes == 1 ? "There is 1 more mistake" : $"There are {mistakes} more mistakes";
}
