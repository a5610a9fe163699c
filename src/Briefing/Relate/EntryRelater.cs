using Briefing.Drafts;
using Briefing.Model;

namespace Briefing.Relate;

/// <summary>Makes a glossary entry from its file.</summary>
internal static class EntryRelater
{
    public static Entry Relate(TermDraft draft, Uses uses, Context context, List<Diagnostic> notices)
    {
        var term = context.Names.Of(draft);
        return new Entry(
            term,
            context.Page(notices, own: term).Link(draft.Definition),
            [.. draft.SeeAlso.Select(name => context.Names.Term(name, notices)).OfType<Term>().Where(other => other != term)],
            context.Quotations.Find(draft.Evidence, notices),
            uses.Of(term));
    }
}
