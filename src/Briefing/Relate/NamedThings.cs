using Briefing.Drafts;
using Briefing.Model;

namespace Briefing.Relate;

/// <summary>The things of one kind, by their names. What claims a name that is taken is noticed, and the first keeps it.</summary>
internal sealed class NamedThings<T>(NameKind kind)
    where T : class
{
    private readonly Dictionary<Slug, T> things = [];

    /// <summary>Lets each draft have its name, in their order.</summary>
    public void Claim<TDraft>(IReadOnlyList<TDraft> drafts, Func<TDraft, T> make, List<Diagnostic> notices)
        where TDraft : INamed
    {
        var first = new Dictionary<Slug, Place>();
        foreach (var draft in drafts)
        {
            var slug = draft.Slug;
            if (things.TryAdd(slug.Value, make(draft)))
            {
                first.Add(slug.Value, slug.Place);
            }
            else if (slug.Value != Slug.None)
            {
                notices.Add(new Diagnostic(
                    Rules.DuplicateSlug, slug.Place,
                    $"There is another {NameKinds.NounOf(kind)} called “{slug.Value}”.", Rules.DuplicateSlug.Remedy,
                    [new Related(first[slug.Value], "It has the name first.")]));
            }
        }
    }

    /// <summary>The thing of a name; null where none has it.</summary>
    public T? Get(Slug name) => things.GetValueOrDefault(name);

    /// <summary>The thing of a name that was claimed; that it was asked for is noted.</summary>
    public T Of(Slug name, Footing? footing)
    {
        var thing = things[name];
        footing?.Named(kind, name, thing);
        return thing;
    }

    /// <summary>The thing that an author names, and that it was asked for is noted; null where there is none, which is then noticed.</summary>
    /// <param name="name">The name.</param>
    /// <param name="footing">Where to note it.</param>
    /// <param name="notices">Where to put what is noticed.</param>
    /// <param name="alsoKnown">What else could have been named there.</param>
    public T? Find(Written<string> name, Footing? footing, List<Diagnostic> notices, params IEnumerable<string> alsoKnown)
    {
        if (Slug.TryParse(name.Value) is { } slug && things.ContainsKey(slug))
        {
            return Of(slug, footing);
        }

        notices.Add(new Diagnostic(
            Rules.UnknownReference, name.Place, $"There is no {NameKinds.NounOf(kind)} called “{name.Value}”.")
        {
            Closer = () => NearMiss.Hint(name.Value, things.Keys.Select(key => key.ToString()).Concat(alsoKnown)) + Rules.UnknownReference.Remedy,
        });
        return null;
    }

    /// <summary>The same for a name that was read already; what was none has been noticed.</summary>
    public T? Find(Written<Slug> name, Footing? footing, List<Diagnostic> notices) =>
        name.Value == Slug.None ? null : Find(new Written<string>(name.Value.ToString(), name.Place), footing, notices);
}
