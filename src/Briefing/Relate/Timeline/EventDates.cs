using Briefing.Drafts;
using Briefing.Model.Edtf;

namespace Briefing.Relate.Timeline;

/// <summary>When an event happened: from its date to its end, where it has one.</summary>
internal static class EventDates
{
    /// <summary>The date; without its end where the two make no interval.</summary>
    public static When Of(EventDraft draft) => Interval(draft)?.Match(interval => interval, _ => draft.Date.Value) ?? draft.Date.Value;

    /// <summary>Notices a date and an end that make no interval.</summary>
    public static void Notice(EventDraft draft, List<Diagnostic> notices)
    {
        if (!draft.Date.IsWhole || draft.Until is not { } until
            || Interval(draft)?.Match<string?>(_ => null, refusal => refusal.Reason) is not { } reason)
        {
            return;
        }

        if (draft.Date.Value.Form.Match(_ => false, _ => false, _ => true, _ => true))
        {
            notices.Add(new Diagnostic(
                Rules.BadDate, until.Place, $"The date “{draft.Date.Value}” says by itself when it ended, or that it is one of several.",
                "Remove until:, or let date: say when it began."));
            return;
        }

        var rule = until.Value < draft.Date.Value ? Rules.BackwardDates : Rules.BadDate;
        notices.Add(new Diagnostic(rule, until.Place, $"“{draft.Date.Value}” and “{until.Value}” make no interval. {reason}"));
    }

    private static Parsed? Interval(EventDraft draft) => draft.Until is { } until ? When.Parse($"{draft.Date.Value}/{until.Value}") : null;
}
