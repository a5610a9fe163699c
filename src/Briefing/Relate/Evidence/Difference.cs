using Briefing.Relate.Seeds;

namespace Briefing.Relate.Evidence;

/// <summary>Says where two wordings part.</summary>
internal static class Difference
{
    /// <summary>" (“a” where the quotation has “b”)", or nothing where the words are the same.</summary>
    public static string Between(string written, string there)
    {
        var (here, other) = (Words(written), Words(there));
        var same = here.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        return (same < here.Length, same < other.Length) switch
        {
            (true, true) => $" (“{other[same]}” where the quotation has “{here[same]}”)",
            (true, false) => $" (it ends before “{here[same]}”)",
            _ => "",
        };
    }

    private static string[] Words(string text) => Wordings.LevelWritten(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
