using Briefing.Drafts;
using Briefing.Model;
using Briefing.Model.Edtf;

namespace Briefing.Relate;

/// <summary>Makes an event from its entry.</summary>
internal static class EventRelater
{
    public static Event Relate(EventDraft draft, Context context, List<Diagnostic> notices)
    {
        if (draft.Briefings.Count > 0)
        {
            context.Require(draft.Evidence, draft.Slug.Place, "The event", notices);
        }

        Repetition.NoticeTwice(draft.Actors, notices);
        Repetition.NoticeTwice(draft.Briefings, notices);
        return new Event(
            draft.Slug.Value,
            DateOf(draft, notices),
            draft.About,
            draft.Title,
            context.Page(notices).Link(draft.Text),
            [.. draft.Actors.Select(name => context.Names.Term(name, notices)).OfType<Term>()],
            [.. draft.Briefings.Select(name => context.Names.Briefing(name, notices)).OfType<Headline>()],
            context.Quotations.Find(draft.Evidence, notices),
            context.Names.Of(draft));
    }

    private static When DateOf(EventDraft draft, List<Diagnostic> notices) => draft.Until is not { } until
        ? draft.Date.Value
        : When.Parse($"{draft.Date.Value}/{until.Value}").Match(
            interval => interval,
            refusal =>
            {
                if (draft.Date.Value.Form.Match(_ => false, _ => false, _ => true, _ => true))
                {
                    notices.Add(new Diagnostic(
                        Rules.BadDate, until.Place, $"The date “{draft.Date.Value}” says by itself when it ended, or that it is one of several.",
                        "Remove until:, or let date: say when it began."));
                    return draft.Date.Value;
                }

                var rule = until.Value < draft.Date.Value ? Rules.BackwardDates : Rules.BadDate;
                notices.Add(new Diagnostic(rule, until.Place, $"“{draft.Date.Value}” and “{until.Value}” make no interval. {refusal.Reason}"));
                return draft.Date.Value;
            });
}
