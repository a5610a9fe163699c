using Briefing.Model;
using Briefing.Model.Edtf;

namespace Briefing.Read.Formats;

/// <summary>The dates of a briefing and its change log.</summary>
internal static class DatesFormat
{
    public static Dates Read(Fields fields)
    {
        var published = fields.Optional("published", Shapes.Date, "When the briefing was first published; the Atom feed tells of briefings with a date only.");
        var updated = fields.Optional("updated", Shapes.Date.Placed(), "When the briefing last changed in substance.");
        var reviewed = fields.Optional("reviewed", Shapes.Date.Placed(), "When somebody last made sure that it still holds.");
        NoticeBackward(fields, published, updated, "updated");
        NoticeBackward(fields, published, reviewed, "reviewed");
        var changes = fields.List("changes", Shapes.Keys(Change), "What changed, and when.");
        foreach (var change in changes)
        {
            NoticeBackward(fields, published, change.Date, "changed");
        }

        return new Dates(
            published,
            updated?.Value,
            reviewed?.Value,
            [.. changes.Select(change => new Change(change.Date.Value, change.Text)).OrderByDescending(change => change.Date)]);
    }

    private static void NoticeBackward(Fields fields, When? published, Written<When>? later, string what)
    {
        if (published is not null && later is not null && later.Value.Before <= published.Earliest)
        {
            fields.Notice(new Diagnostic(
                Rules.BackwardDates, later.Place, $"The briefing was {what} on {later.Value}, before it was published on {published}."));
        }
    }

    private static WrittenChange Change(Fields fields) => new(
        fields.Required("date", Shapes.Date.Placed(), "When it changed."),
        fields.Required("text", Shapes.Plain.SuchAs("Added the entries of 1911."), "What changed, in a sentence."));

    private sealed record WrittenChange(Written<When> Date, string Text);
}
