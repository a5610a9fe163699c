namespace Briefing.Check.Leaks;

/// <summary>Where words that leaked were written, as far as people wrote them.</summary>
internal sealed class Origins
{
    private const int MostPlaces = 3;

    private readonly Dictionary<ulong, List<Place>> places;
    private readonly Dictionary<Leak, WordSequence> leaks;

    /// <summary>Looks for leaks in texts, none of which is asked for where nothing leaked.</summary>
    public Origins(IEnumerable<Leak> leaked, IEnumerable<WrittenText> written)
    {
        leaks = leaked.Distinct().ToDictionary(leak => leak, leak => new WordSequence(leak.Text));
        places = leaks.Values.SelectMany(words => words.Runs).Distinct().ToDictionary(run => run, _ => new List<Place>());
        foreach (var text in places.Count > 0 ? written : [])
        {
            Look(text);
        }
    }

    /// <summary>The places where a leak was written, or the first of its words that were; none where no text has eight of them in a row.</summary>
    public IReadOnlyList<Place> Of(Leak leak) => leaks[leak].Runs.Select(run => places[run]).FirstOrDefault(found => found.Count > 0) ?? [];

    private void Look(WrittenText text)
    {
        var words = new WordSequence(text.Text);
        for (var i = 0; i < words.Runs.Count; i++)
        {
            if (places.TryGetValue(words.Runs[i], out var found) && found.Count < MostPlaces)
            {
                var (start, end) = words.Extent(i, i + RunReader.Length);
                found.Add(text.Between(start, end));
            }
        }
    }
}
