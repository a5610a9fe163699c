using Briefing.Model;
using Briefing.Model.Edtf;

namespace Briefing.Read.Formats;

/// <summary>The dates of a briefing and its change log.</summary>
internal static class DatesFormat
{
    private static readonly Shape<WrittenChange> Changes = Shapes.Keys(Change);

    public static Dates Read(Fields fields)
    {
        var published = fields.Optional(
            "published", Shapes.PlacedDate,
            "When the briefing was first published; the Atom feed tells of briefings with a date only.");
        var updated = fields.Optional("updated", Shapes.PlacedDate, "When the briefing last changed in substance.");
        var reviewed = fields.Optional("reviewed", Shapes.PlacedDate, "When somebody last made sure that it still holds.");
        NoticeYearless(fields, updated ?? published);
        NoticeBackward(fields, published?.Value, updated, "updated");
        NoticeBackward(fields, published?.Value, reviewed, "reviewed");
        var changes = fields.List("changes", Changes, "What changed, and when.");
        foreach (var change in changes)
        {
            NoticeBackward(fields, published?.Value, change.Date, "changed");
        }

        return new Dates(
            published?.Value,
            updated?.Value,
            reviewed?.Value,
            [.. changes.Select(change => new Change(change.Date.Value, change.Text)).OrderByDescending(change => change.Date)]);
    }

    private static void NoticeYearless(Fields fields, Written<When>? last)
    {
        if (last is { IsWhole: true, Value.Earliest.HasFourDigitYear: false })
        {
            fields.Notice(new Diagnostic(
                Rules.UndatedBriefing, last.Place, $"A feed can't say when {last.Value} begins, so the Atom feed leaves the briefing out.",
                "Write the date with its year, such as 2024-06-19."));
        }
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
        fields.Required("date", Shapes.PlacedDate, "When it changed."),
        fields.Required("text", Shapes.Plain, "What changed, in a sentence.", "Added the entries of 1911."));

    private sealed record WrittenChange(Written<When> Date, string Text);
}
