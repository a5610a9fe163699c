using Briefing.Model;
using Briefing.Model.Edtf;

namespace Briefing.Read.Formats;

/// <summary>The dates of a briefing and its change log.</summary>
internal static class DatesFormat
{
    public static Dates Read(Fields fields) => new(
        fields.Optional("published", Shapes.Date, "When the briefing was first published."),
        fields.Optional("updated", Shapes.Date, "When the briefing last changed in substance."),
        fields.Optional("reviewed", Shapes.Date, "When somebody last made sure that it still holds."),
        [.. fields.List(
            "changes", Shapes.Keys(Change, new Change(When.On(1), "")),
            "What changed, and when.").OrderByDescending(change => change.Date)]);

    private static Change Change(Fields fields) => new(
        fields.Required("date", Shapes.Date, "When it changed."),
        fields.Required("text", Shapes.Line.SuchAs("Added the entries of 1911."), "What changed, in a sentence."));
}
