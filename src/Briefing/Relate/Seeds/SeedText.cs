using Briefing.Drafts;

namespace Briefing.Relate.Seeds;

/// <summary>The text of a briefing: what is left of its seed between start and end, without omissions.</summary>
internal sealed class SeedText(SeedDraft seed, IReadOnlyList<ReadOnlyMemory<char>> whole, IReadOnlyList<ReadOnlyMemory<char>> paragraphs)
{
    /// <summary>The seed.</summary>
    public SeedDraft Seed => seed;

    /// <summary>All paragraphs of the seed, left out or not.</summary>
    public IReadOnlyList<ReadOnlyMemory<char>> Whole => whole;

    /// <summary>The paragraphs that are left.</summary>
    public IReadOnlyList<ReadOnlyMemory<char>> Paragraphs => paragraphs;

    /// <summary>Whether anything is left out.</summary>
    public bool IsCut => Paragraphs.Sum(paragraph => paragraph.Length) < Whole.Sum(paragraph => paragraph.Length);

    private string OnOneLine => field ??= string.Join(' ', Paragraphs);

    private string WholeOnOneLine => field ??= string.Join(' ', [Seed.Title.AsMemory(), .. Whole]);

    /// <summary>Cuts a seed to its extent; words that are not found, or found twice, are noticed.</summary>
    public static SeedText Cut(SeedDraft seed, ExtentDraft extent, List<Diagnostic> notices)
    {
        var whole = seed.Paragraphs.Select(paragraph => paragraph.Text).ToList();
        if (seed.Title is { } title && extent.Start is { } start && BeginsWithTitle(start.Value, title, whole))
        {
            whole.Insert(0, title.AsMemory());
        }

        var uncut = new SeedText(seed, whole, whole);
        var cuts = Cuts.Of(extent, new PassageFinder(uncut, notices), whole).ToLookup(cut => cut.Paragraph);
        if (cuts.Count == 0)
        {
            return uncut;
        }

        var left = whole.Select((text, i) => Cuts.Apply(cuts[i], text)).Where(text => text.Length > 0).ToList();
        if (left.Count == 0)
        {
            notices.Add(new Diagnostic(Rules.NothingLeft, PlaceOf(extent), $"Nothing is left of {seed.Name} between its start and its end."));
        }

        return new SeedText(seed, whole, left);
    }

    /// <summary>Where words stand that none of the paragraphs has.</summary>
    public Elsewhere Whereabouts(string words)
    {
        IReadOnlyList<ReadOnlyMemory<char>> onOneLine = [OnOneLine.AsMemory(), WholeOnOneLine.AsMemory()];
        if (Wordings.FindLetters(words, onOneLine).Count == 0)
        {
            return Elsewhere.Nowhere;
        }

        IReadOnlyList<ReadOnlyMemory<char>> title = [Seed.Title.AsMemory()];
        return Has(Paragraphs) ? Elsewhere.Nowhere
            : Has(title) ? Elsewhere.InTitle
            : Has(Whole) ? Elsewhere.LeftOut
            : Has(onOneLine) ? Elsewhere.AcrossParagraphs
            : Wordings.FindLetters(words, Paragraphs).Count > 0 ? Elsewhere.InsideWords
            : Elsewhere.Nowhere;

        bool Has(IReadOnlyList<ReadOnlyMemory<char>> text) => Wordings.Find(words, text).Count > 0;
    }

    // Whoever begins the text with the first line of a seed says that it is no title.
    private static bool BeginsWithTitle(string start, string title, IReadOnlyList<ReadOnlyMemory<char>> text) =>
        Wordings.Find(start, text).Count == 0 && Wordings.Find(start, [title.AsMemory()]).Count > 0;

    private static Place PlaceOf(ExtentDraft extent) => (extent.End ?? extent.Start ?? extent.Omit[0]).Place;
}
