using Briefing.Drafts;
using Briefing.Model;
using Briefing.Relate.Timeline;

namespace Briefing.Relate;

/// <summary>Makes an event from its entry.</summary>
internal static class EventRelater
{
    public static Event Relate(EventDraft draft, Context context, List<Diagnostic> notices)
    {
        context.Require(draft, notices);
        EventDates.Notice(draft, notices);
        Repetition.NoticeTwice(draft.Actors, notices);
        Repetition.NoticeTwice(draft.Briefings, notices);
        var happening = new Event(
            draft.Slug.Value,
            EventDates.Of(draft),
            draft.About,
            draft.Title,
            context.PageLinker(notices).Link(draft.Text),
            [.. draft.Actors.Select(name => context.Names.Term(name, notices)).OfType<Term>()],
            [.. draft.Briefings.Select(name => context.Names.Briefing(name, notices)).OfType<Headline>()],
            context.Quotations.Find(draft.Evidence, notices),
            context.Names.Of(draft));
        return happening with { Uses = new UseFinder(context).In(happening) };
    }
}
