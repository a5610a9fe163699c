using Briefing.Model;

namespace Briefing;

/// <summary>Notices lists that name a thing twice, or the very thing that they belong to.</summary>
internal static class Repetition
{
    /// <summary>Notices every name after its first mention in a list.</summary>
    public static void NoticeTwice<T>(IEnumerable<Written<T>> names, List<Diagnostic> notices)
        where T : notnull
    {
        var first = new Dictionary<T, Place>();
        foreach (var name in names.Where(name => name.IsWhole))
        {
            if (!first.TryAdd(name.Value, name.Place))
            {
                notices.Add(new Diagnostic(
                    Rules.NamedTwice, name.Place, $"“{name.Value}” is named a second time.", Rules.NamedTwice.Remedy,
                    [new Related(first[name.Value], "It is named here first.")]));
            }
        }
    }

    /// <summary>Notices in a list of names what stands there twice, and the name of the very thing that the list belongs to.</summary>
    public static void NoticeTwiceOrItself(IReadOnlyList<Written<Slug>> names, Slug own, List<Diagnostic> notices)
    {
        NoticeTwice(names, notices);
        notices.AddRange(names
            .Where(name => name.Value == own)
            .Select(name => new Diagnostic(Rules.NamesItself, name.Place, $"“{own}” names itself.")));
    }
}
