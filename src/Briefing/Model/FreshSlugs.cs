namespace Briefing.Model;

/// <summary>Names the places of a page after their headings, each name once: the second "oil" is "oil-2".</summary>
internal sealed class FreshSlugs
{
    private readonly HashSet<Slug> taken = [];
    private readonly Dictionary<Slug, int> last = [];

    /// <summary>A name that nothing on the page has yet.</summary>
    public Slug Of(string heading)
    {
        var name = Slug.Nearest(heading) ?? Slug.TryParse("section")!;
        var fresh = name;
        while (!taken.Add(fresh))
        {
            last[name] = last.GetValueOrDefault(name, 1) + 1;
            fresh = name.Numbered(last[name]);
        }

        return fresh;
    }
}
