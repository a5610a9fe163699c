using System.Globalization;
using System.Text;

namespace Briefing.Render.Citations;

/// <summary>Records in the format that most reference managers import, with the line ends that it asks for.</summary>
internal static class Ris
{
    /// <summary>What ends a line.</summary>
    public const string LineEnd = "\r\n";

    /// <summary>A record, with a line end after it.</summary>
    public static string Of(Citation citation)
    {
        var record = new StringBuilder(CitationExports.UsualLength);
        Line("TY", citation.Address is null ? "GEN" : "ELEC");
        Line("ID", citation.Key);
        foreach (var author in citation.Authors)
        {
            Line("AU", AuthorNames.Parted(author));
        }

        Line("TI", citation.Title ?? citation.Description);
        Line("T2", citation.Container);
        Line("PY", YearOf(citation.Date));
        Line("DA", DateOf(citation.Date));
        Line("N1", citation.Date is CitedDate.Worded { Words: var words } ? $"Date: {words}" : null);
        Line("LA", citation.Language?.Tag);
        Line("UR", citation.Address);
        return record.Append("ER  - ").Append(LineEnd).ToString();

        void Line(string tag, string? value)
        {
            if (value is not null)
            {
                record.Append(tag).Append("  - ").Append(value).Append(LineEnd);
            }
        }
    }

    private static string? YearOf(CitedDate date) => date.Match<string?>(
        _ => null,
        on => on.Year.ToString("0000", CultureInfo.InvariantCulture),
        years => years.From.ToString("0000", CultureInfo.InvariantCulture),
        _ => null);

    // Year, month, day and what else there is to say, with three slashes whatever is missing. What no year begins is a note.
    private static string? DateOf(CitedDate date) => date.Match<string?>(
        _ => null,
        on => string.Create(CultureInfo.InvariantCulture, $"{on.Year:0000}/{on.Month:00}/{on.Day:00}/"),
        years => string.Create(CultureInfo.InvariantCulture, $"{years.From:0000}///{years.From}–{years.Until}"),
        _ => null);
}
