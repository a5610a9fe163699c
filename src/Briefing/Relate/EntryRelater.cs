using Briefing.Drafts;
using Briefing.Model;

namespace Briefing.Relate;

/// <summary>Makes a glossary entry from its file.</summary>
internal static class EntryRelater
{
    public static Entry Relate(TermDraft draft, Context context, List<Diagnostic> notices)
    {
        context.Require(draft, notices);
        var term = context.Names.Of(draft);
        Repetition.NoticeTwiceOrItself(draft.SeeAlso, draft.Slug.Value, notices);
        return new Entry(
            term,
            [.. context.Names.SpellingsOf(draft)],
            draft.MatchCase,
            context.PageLinker(notices, own: term).Link(draft.Definition),
            [.. draft.SeeAlso.Select(name => context.Names.Term(name, notices)).OfType<Term>()],
            context.Quotations.Find(draft.Evidence, notices));
    }
}
