using Briefing.Model;

namespace Briefing.Render.Pages;

/// <summary>The passages of one text that mention a term.</summary>
/// <param name="Text">What the text is called.</param>
/// <param name="Uses">The passages, in order.</param>
public sealed record UsesInText(string Text, IReadOnlyList<Use> Uses)
{
    /// <summary>Where the text stands: the one place of its passages, or else their page.</summary>
    public string Address => Uses.All(use => use.At == Uses[0].At) ? Uses[0].At.ToString() : Uses[0].At.Page.Path;

    /// <summary>Passages, by the text that they stand in: what has the same name on the same page is one text.</summary>
    public static IReadOnlyList<UsesInText> Of(IEnumerable<Use> uses)
    {
        var texts = new List<UsesInText>();
        var known = new Dictionary<Key, List<Use>>();
        var (last, passages) = (default(Key), default(List<Use>));
        foreach (var use in uses)
        {
            // Most passages stand in the text of the one before, which is found without a look into the dictionary.
            var key = new Key(use.In, use.At.Page);
            if (key != last && !known.TryGetValue(key, out passages))
            {
                known.Add(key, passages = []);
                texts.Add(new UsesInText(use.In, passages));
            }

            passages!.Add(use);
            last = key;
        }

        return texts;
    }

    private readonly record struct Key(string Text, Route Page);
}
