using Briefing.Model;

namespace Briefing.Render.Pages;

/// <summary>The passages of one text that mention a term.</summary>
/// <param name="Text">What the text is called.</param>
/// <param name="Uses">The passages, in order.</param>
public sealed record UsesInText(string Text, IReadOnlyList<Use> Uses)
{
    /// <summary>Where the text stands: the one place of its passages, or else their page.</summary>
    public string Address => Uses.All(use => use.At == Uses[0].At) ? Uses[0].At.ToString() : Uses[0].At.Page.Path;

    /// <summary>Passages that are sorted by text, parted into texts: neighbours with the same name on the same page are one.</summary>
    public static IEnumerable<UsesInText> Of(IReadOnlyList<Use> uses)
    {
        for (var (from, until) = (0, 1); from < uses.Count; from = until++)
        {
            while (until < uses.Count && uses[until].In == uses[from].In && uses[until].At.Page == uses[from].At.Page)
            {
                until++;
            }

            yield return new UsesInText(uses[from].In, [.. uses.Skip(from).Take(until - from)]);
        }
    }
}
