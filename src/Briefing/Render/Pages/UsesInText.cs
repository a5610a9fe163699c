using Briefing.Model;

namespace Briefing.Render.Pages;

/// <summary>The passages of one text that mention a term.</summary>
/// <param name="Text">What the text is called.</param>
/// <param name="Uses">The passages, in order.</param>
public sealed record UsesInText(string Text, IReadOnlyList<Use> Uses)
{
    /// <summary>Passages, by the text that they stand in: what has the same name on the same page is one text.</summary>
    public static IReadOnlyList<UsesInText> Of(IEnumerable<Use> uses)
    {
        var texts = new List<UsesInText>();
        var known = new Dictionary<Place, List<Use>>();
        var (last, passages) = (new Place("", null), new List<Use>());
        foreach (var use in uses)
        {
            // Most follow another in the same text.
            if (use.In != last.Text || !ReferenceEquals(use.At.Page, last.Page))
            {
                last = new Place(use.In, use.At.Page);
                passages = PassagesAt(last);
            }

            passages.Add(use);
        }

        return texts;

        List<Use> PassagesAt(Place place)
        {
            if (!known.TryGetValue(place, out var some))
            {
                known.Add(place, some = []);
                texts.Add(new UsesInText(place.Text, some));
            }

            return some;
        }
    }

    private sealed record Place(string Text, Route? Page);
}
