using Briefing.Drafts;

namespace Briefing.Read.Formats;

/// <summary>An item of the key <c>tables</c> of a briefing.</summary>
internal static class TableFormat
{
    public static TableDraft Read(Fields fields) => new(
        fields.Required("caption", Shapes.Plain.SuchAs("Ships by cargo"), "What the table shows."),
        fields.Required("columns", Shapes.ListOf(Shapes.Plain.SuchAs("Coal", "Timber")).Placed(), "The columns' headings."),
        fields.Required("rows", Shapes.ListOf(Shapes.Keys(Row)), "The rows."));

    private static TableRowDraft Row(Fields fields) => new(
        fields.Required("heading", Shapes.Plain.Placed().SuchAs("1911"), "The row's heading."),
        fields.Required("cells", Shapes.ListOf(Shapes.Keys(Cell)).Placed(), "A cell for each column."));

    private static TableCellDraft Cell(Fields fields) => new(
        fields.Required("text", Shapes.Plain.Placed().SuchAs("Forty ships"), "What the cell says, in a few words."),
        EvidenceFormat.List(fields));
}
