using Briefing.Model;

namespace Briefing.Render.Pages;

/// <summary>The passages of one text that mention a term.</summary>
/// <param name="Text">What the text is called.</param>
/// <param name="Uses">The passages, in order.</param>
public sealed record UsesInText(string Text, ArraySegment<Use> Uses)
{
    /// <summary>Where the text stands: the one place of its passages, or else their page.</summary>
    public string Address
    {
        get
        {
            var first = Uses[0].At;
            foreach (ref readonly var use in Uses.AsSpan(1))
            {
                if (use.At != first)
                {
                    return first.Page.Path;
                }
            }

            return first.ToString();
        }
    }

    /// <summary>Passages that are sorted by text, parted into texts: neighbours with the same name on the same page are one.</summary>
    public static IEnumerable<UsesInText> Of(ArraySegment<Use> uses)
    {
        for (var (from, until) = (0, 1); from < uses.Count; from = until++)
        {
            while (until < uses.Count && uses[until].In == uses[from].In && uses[until].At.Page == uses[from].At.Page)
            {
                until++;
            }

            yield return new UsesInText(uses[from].In, uses[from..until]);
        }
    }
}
