using Briefing.Drafts;

namespace Briefing.Read.Formats;

/// <summary>An item of the key <c>tables</c> of a briefing.</summary>
internal static class TableFormat
{
    private static readonly Shape<Written<IReadOnlyList<string>>> Columns = Shapes.ListOf(Shapes.Plain).Placed();
    private static readonly Shape<IReadOnlyList<TableRowDraft>> Rows = Shapes.ListOf(Shapes.Keys(Row));
    private static readonly Shape<Written<IReadOnlyList<TableCellDraft>>> Cells = Shapes.ListOf(Shapes.Keys(Cell)).Placed();

    public static TableDraft Read(Fields fields) => new(
        fields.Required("caption", Shapes.Plain, "What the table shows.", "Ships by cargo"),
        fields.Required("columns", Columns, "The columns' headings.", "Coal", "Timber"),
        fields.Required("rows", Rows, "The rows."));

    private static TableRowDraft Row(Fields fields) => new(
        fields.Required("heading", Shapes.PlacedPlain, "The row's heading.", "1911"),
        fields.Required("cells", Cells, "A cell for each column."));

    private static TableCellDraft Cell(Fields fields) => new(
        fields.Required("text", Shapes.PlacedPlain, "What the cell says, in a few words.", "Forty ships"),
        EvidenceFormat.List(fields));
}
