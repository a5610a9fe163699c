namespace Briefing.Render.Search;

/// <summary>
/// The documents of one kind. How many there are is known before any of them is made, so that the files of an index can be listed
/// without making it.
/// </summary>
/// <param name="Kind">The kind, by the name that the theme's script knows it by.</param>
/// <param name="InFile">How many documents share a file: a reader who gets one gets the others too.</param>
/// <param name="Count">How many documents there are.</param>
/// <param name="WordsInEach">About how many words one has.</param>
/// <param name="Make">Makes the document of a number, from 0.</param>
internal sealed record Shelf(string Kind, int InFile, int Count, int WordsInEach, Func<int, SearchDocument> Make)
{
    /// <summary>How many files it has.</summary>
    public int Files => (Count + InFile - 1) / InFile;

    /// <summary>The documents of a file of a number, from 0.</summary>
    public IEnumerable<SearchDocument> InFileOf(int number) =>
        Enumerable.Range(number * InFile, Math.Min(InFile, Count - (number * InFile))).Select(Make);
}
