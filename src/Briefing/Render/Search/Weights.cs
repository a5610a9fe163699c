namespace Briefing.Render.Search;

/// <summary>
/// How much a word says of a document: from 1 for a word of a long text to 90 for a name of one word.
/// Whole numbers, the same on every machine.
/// </summary>
internal static class Weights
{
    /// <summary>The weight of a word that stands under a heading's rank.</summary>
    public const int Heading = 20;

    private const int Name = 40;

    /// <summary>The weight of a word of a name that has so many words: the fewer, the more each says.</summary>
    public static int OfName(int words) => Name + (Name / Math.Max(1, words));

    /// <summary>The weight of a word that stands so often in a text of so many words: from 1 to 10.</summary>
    public static int OfText(int times, int words) => 1 + (int)(9L * times * 400 / ((times * 400L) + 400 + words));
}
