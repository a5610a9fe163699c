namespace Briefing.Model;

/// <summary>Words whose full stop does not end a sentence.</summary>
internal static class Abbreviations
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = new HashSet<string>(
        [
            "Mr", "Mrs", "Ms", "Dr", "Prof", "Rev", "Hon", "Sen", "Rep", "Gov", "Gen", "Adm", "Col", "Maj", "Capt", "Cmdr", "Lt", "Sgt", "St", "Mt",
            "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
            "No", "Nos", "Vol", "Art", "Fig", "pp", "cf", "vs", "ca", "approx", "viz",
        ],
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the full stop at a position belongs to an initial, or to an abbreviation such as "U.S.", "Dr." or "No.".</summary>
    public static bool EndsAt(ReadOnlySpan<char> text, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        var word = text[start..stop];
        return word.Length == 1
            ? char.IsUpper(word[0]) || (start > 0 && text[start - 1] == '.')
            : Known.Contains(word) && !(word is "No" && FollowsAsSentence(text, stop));
    }

    // "No." is a number where digits follow, and otherwise an answer.
    private static bool FollowsAsSentence(ReadOnlySpan<char> text, int stop) => stop + 2 < text.Length && !char.IsDigit(text[stop + 2]);
}
