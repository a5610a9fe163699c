using Briefing.Model;

namespace Briefing;

/// <summary>The way from terms to the passages that mention them, text by text: briefings first, then events, then comparisons.</summary>
internal sealed class UseIndex
{
    private readonly IReadOnlyList<IReadOnlyList<Use>> texts;
    private readonly Dictionary<Slug, List<Spot>> spots = [];

    public UseIndex(IReadOnlyList<Article> articles, IReadOnlyList<Period> timeline, IReadOnlyList<Comparison> comparisons)
    {
        texts =
        [
            .. articles.Select(article => article.Uses),
            .. timeline.SelectMany(period => period.Events).Select(happening => happening.Uses),
            .. comparisons.Select(comparison => comparison.Uses),
        ];
        for (var text = 0; text < texts.Count; text++)
        {
            for (var at = 0; at < texts[text].Count; at++)
            {
                var slug = texts[text][at].Term.Slug;
                (spots.TryGetValue(slug, out var known) ? known : spots[slug] = []).Add(new Spot(text, at));
            }
        }
    }

    /// <summary>The passages that mention a term, text by text.</summary>
    public IEnumerable<Use> Of(Term term) => spots.GetValueOrDefault(term.Slug, []).Select(spot => texts[spot.Text][spot.At]);

    /// <summary>How many there are.</summary>
    public int CountOf(Term term) => spots.TryGetValue(term.Slug, out var known) ? known.Count : 0;

    // There may be hundreds of thousands: the passages themselves are not copied.
    private readonly record struct Spot(int Text, int At);
}
