using Briefing.Model;

namespace Briefing.Render.Pages;

/// <summary>Comparisons as a table: a row for each question, a column for each briefing.</summary>
/// <param name="Columns">The briefings.</param>
/// <param name="Rows">The questions, with as many cells as there are columns.</param>
public sealed record Matrix(IReadOnlyList<Headline> Columns, IReadOnlyList<MatrixRow> Rows)
{
    private const int MostColumns = 4;
    private const int MostInATable = 6;

    /// <summary>Whether there are so many columns that no letter would have room in them: then each question has a list of its answers.</summary>
    public bool IsTooWide => Columns.Count > MostInATable;

    /// <summary>
    /// The comparisons in as few tables as show them well: those that share a briefing share a table,
    /// as long as it stays narrow enough to be read, or as wide as it is anyway.
    /// </summary>
    public static IReadOnlyList<Matrix> Of(IReadOnlyList<Comparison> comparisons)
    {
        var tables = new List<(List<Headline> Columns, List<Comparison> Rows)>();
        foreach (var comparison in comparisons)
        {
            var briefings = comparison.Answers.Select(answer => answer.Briefing).ToList();
            var table = tables.Find(table =>
                table.Columns.Intersect(briefings).Any()
                && table.Columns.Union(briefings).Count() <= Math.Max(MostColumns, table.Columns.Count));
            if (table.Columns is null)
            {
                table = ([], []);
                tables.Add(table);
            }

            table.Columns.AddRange(briefings.Except(table.Columns).ToList());
            table.Rows.Add(comparison);
        }

        return [.. tables.Select(table => new Matrix(table.Columns, [.. table.Rows.Select(row => RowOf(row, table.Columns))]))];
    }

    private static MatrixRow RowOf(Comparison comparison, List<Headline> columns) =>
        new(comparison, [.. columns.Select(column => comparison.Answers.FirstOrDefault(answer => answer.Briefing == column))]);
}

/// <summary>A question, and what each briefing of the table answers; null where one does not speak to it.</summary>
public sealed record MatrixRow(Comparison Comparison, IReadOnlyList<Answer?> Cells);
