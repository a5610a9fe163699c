using Briefing.Model;
using Briefing.Relate.Evidence;
using Briefing.Relate.Terms;

namespace Briefing.Relate;

/// <summary>
/// What a thing rests on besides its own draft: what stood for each name that was asked for while it was related, and the texts in
/// which terms were looked for.
/// </summary>
internal sealed class Footing
{
    private readonly List<(NameKind Kind, Slug Name, object Thing)> names = [];
    private readonly List<(string Seed, IReadOnlyList<QuotedText> Texts)> seeds = [];
    private readonly List<ReadOnlyMemory<char>> searched = [];

    /// <summary>Notes what stood for a name.</summary>
    public void Named(NameKind kind, Slug name, object thing) => names.Add((kind, name, thing));

    /// <summary>Notes the texts that were to be quoted from.</summary>
    public void Quoted(string seed, IReadOnlyList<QuotedText> texts) => seeds.Add((seed, texts));

    /// <summary>Notes a text in which terms were looked for.</summary>
    public void Searched(ReadOnlyMemory<char> text) => searched.Add(text);

    /// <summary>Whether the same still stands for every name.</summary>
    public bool Stands(Names known, ILookup<string, QuotedText> texts) =>
        names.TrueForAll(asked => asked.Thing.Equals(known.Thing(asked.Kind, asked.Name)))
        && seeds.TrueForAll(asked => asked.Texts.SequenceEqual(texts[asked.Seed], ReferenceEqualityComparer.Instance));

    /// <summary>Whether any of some terms is mentioned in the texts.</summary>
    public bool Mentions(TermFinder terms) => searched.Exists(text => terms.IsMentioned(text.Span));
}
