namespace Briefing;

/// <summary>Tells of a file no more than somebody reads: where mistakes are many, most have one cause.</summary>
internal static class ManyMistakes
{
    /// <summary>How many are told of one file; the rest is counted.</summary>
    public const int Most = 500;

    /// <summary>The same of each file that something was noticed in.</summary>
    public static IEnumerable<Diagnostic> ToldOfEachFile(IEnumerable<Diagnostic> notices) =>
        notices.GroupBy(notice => notice.Place.File.Path).SelectMany(inAFile => Told([.. inAFile]));

    /// <summary>The first of what was noticed in a file, and how much more there is: an error only where there is one.</summary>
    public static IReadOnlyList<Diagnostic> Told(IReadOnlyList<Diagnostic> inAFile) => inAFile.Count <= Most ? inAFile :
    [
        .. inAFile.InFileOrder().Take(Most),
        Counted(inAFile),
    ];

    private static Diagnostic Counted(IReadOnlyList<Diagnostic> inAFile)
    {
        var (rule, noun) = inAFile.Any(notice => notice.IsError) ? (Rules.TooManyMistakes, "mistake") : (Rules.TooManyWarnings, "warning");
        var more = inAFile.Count - Most;
        return new Diagnostic(
            rule, Place.OfFile(inAFile[0].Place.File.Path),
            $"There {(more == 1 ? $"is 1 more {noun}" : $"are {more} more {noun}s")} in this file.");
    }
}
