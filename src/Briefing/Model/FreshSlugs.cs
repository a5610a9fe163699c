namespace Briefing.Model;

/// <summary>Names places after their headings, each name once: the second "oil" is "oil-2".</summary>
/// <param name="nameless">The name after a heading that has no letter or digit for one.</param>
internal sealed class FreshSlugs(string nameless)
{
    private readonly HashSet<Slug> taken = [];
    private readonly Dictionary<Slug, int> last = [];

    /// <summary>A name that no other place has yet.</summary>
    public Slug Of(string heading)
    {
        var name = Slug.Nearest(heading) ?? Slug.TryParse(nameless)!;
        var fresh = name;
        while (!taken.Add(fresh))
        {
            last[name] = last.GetValueOrDefault(name, 1) + 1;
            fresh = name.Numbered(last[name]);
        }

        return fresh;
    }
}
