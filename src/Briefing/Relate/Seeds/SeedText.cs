using Briefing.Drafts;

namespace Briefing.Relate.Seeds;

/// <summary>The text of a briefing: what is left of its seed between start and end, without omissions.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Whole">All paragraphs of the seed, left out or not.</param>
/// <param name="Paragraphs">The paragraphs that are left.</param>
internal sealed record SeedText(SeedDraft Seed, IReadOnlyList<ReadOnlyMemory<char>> Whole, IReadOnlyList<ReadOnlyMemory<char>> Paragraphs)
{
    /// <summary>All paragraphs of the seed, after its title if it has one.</summary>
    public IReadOnlyList<ReadOnlyMemory<char>> WholeWithTitle => Seed.Title is { } title ? [title.AsMemory(), .. Whole] : Whole;

    /// <summary>Cuts a seed to its extent; words that are not found, or found twice, are noticed.</summary>
    public static SeedText Cut(SeedDraft seed, ExtentDraft extent, List<Diagnostic> notices)
    {
        var whole = seed.Paragraphs.Select(paragraph => paragraph.Text).ToList();
        var cuts = Cuts.Of(extent, new PassageFinder(seed.Name, whole, notices), whole).ToLookup(cut => cut.Paragraph);
        if (cuts.Count == 0)
        {
            return new SeedText(seed, whole, whole);
        }

        var left = whole.Select((text, i) => Cuts.Apply(cuts[i], text)).Where(text => text.Length > 0).ToList();
        if (left.Count == 0)
        {
            notices.Add(new Diagnostic(Rules.NothingLeft, PlaceOf(extent), $"Nothing is left of {seed.Name} between its start and its end."));
        }

        return new SeedText(seed, whole, left);
    }

    private static Place PlaceOf(ExtentDraft extent) => (extent.End ?? extent.Start ?? extent.Omit[0]).Place;
}
