namespace Briefing.Benchmarks.Corpora;

/// <summary>Words of no language, and sentences made of them.</summary>
internal static class Words
{
    private static readonly string[] Beginnings =
        ["ba", "co", "dre", "fi", "ga", "ho", "ki", "lan", "mo", "ne", "pra", "ri", "so", "tu", "ve"];

    private static readonly string[] Endings =
        ["nd", "l", "r", "stin", "ver", "ming", "tal", "den", "ric", "sa", "lo", "ter", "ne", "mon"];

    private static readonly string[] Small =
        ["the", "of", "and", "to", "in", "that", "with", "for", "as", "by", "from", "its", "not", "which", "has"];

    private static readonly IReadOnlyList<string> Stock = MakeStock(1_500);

    /// <summary>A sentence of so many words, without its stop; the first seven words are followed by no comma.</summary>
    public static List<string> Sentence(Dice dice, int length)
    {
        var words = new List<string>(length);
        for (var i = 0; i < length; i++)
        {
            var word = dice.Between(1, 5) <= 2 ? dice.MostlyEarly(Small) : dice.MostlyEarly(Stock);
            words.Add(i is > 6 && i < length - 1 && dice.Between(1, 12) == 1 ? word + "," : word);
        }

        words[0] = Capitalised(dice.OneOf(Stock));
        return words;
    }

    /// <summary>A few sentences with about so many words in all.</summary>
    public static string Passage(Dice dice, int length)
    {
        var sentences = new List<string>();
        for (var left = length; left > 0; left -= 15)
        {
            sentences.Add(Phrase(dice, 15) + ".");
        }

        return string.Join(' ', sentences);
    }

    /// <summary>A sentence of so many words, without its stop, as text.</summary>
    public static string Phrase(Dice dice, int length) => string.Join(' ', Sentence(dice, length));

    /// <summary>A word that begins with a capital letter.</summary>
    public static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string[] MakeStock(int size)
    {
        var dice = new Dice(1);
        var stock = new SortedSet<string>(StringComparer.Ordinal);
        while (stock.Count < size)
        {
            var middle = dice.Between(0, 1) == 0 ? "" : dice.OneOf(Beginnings);
            stock.Add(dice.OneOf(Beginnings) + middle + dice.OneOf(Endings));
        }

        return [.. stock.OrderBy(word => word.Length).ThenBy(word => word, StringComparer.Ordinal)];
    }
}
