using Briefing.Model;

namespace Briefing;

/// <summary>The way from terms to the passages that mention them.</summary>
internal sealed class UseIndex
{
    private readonly IReadOnlyList<IReadOnlyList<Use>> texts;
    private readonly Dictionary<Slug, List<Place>> places = [];

    public UseIndex(IReadOnlyList<IReadOnlyList<Use>> texts)
    {
        this.texts = texts;
        for (var text = 0; text < texts.Count; text++)
        {
            for (var at = 0; at < texts[text].Count; at++)
            {
                var slug = texts[text][at].Term.Slug;
                (places.TryGetValue(slug, out var known) ? known : places[slug] = []).Add(new Place(text, at));
            }
        }
    }

    /// <summary>The passages that mention a term, text by text.</summary>
    public IEnumerable<Use> Of(Term term) => places.GetValueOrDefault(term.Slug, []).Select(place => texts[place.Text][place.At]);

    // There may be hundreds of thousands: the passages themselves are not copied.
    private readonly record struct Place(int Text, int At);
}
