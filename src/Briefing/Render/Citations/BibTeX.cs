using System.Buffers;
using System.Globalization;
using System.Text;
using Briefing.Model;
using Briefing.Model.Edtf;

namespace Briefing.Render.Citations;

/// <summary>
/// Entries in UTF-8 that biblatex reads whole, and BibTeX as far as it knows the fields. A title is braced, so that no style changes its
/// capitals.
/// </summary>
internal static class BibTeX
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\{}~^$&#%_");

    /// <summary>An entry, with a line end after it.</summary>
    public static string Of(Citation citation)
    {
        var entry = new StringBuilder(CitationExports.UsualLength);
        entry.Append(citation.Address is null ? "@misc{" : "@online{").Append(citation.Key);
        foreach (var (name, value) in Fields(citation))
        {
            if (value.Length > 0)
            {
                entry.Append(",\n  ").Append(name).Append(" = {").Append(value).Append('}');
            }
        }

        return entry.Append("\n}\n").ToString();
    }

    private static (string Name, string Value)[] Fields(Citation citation) =>
    [
        ("author", string.Join(" and ", citation.Authors.Select(Name))),
        ("title", $"{{{Escaped(citation.Title ?? citation.Description)}}}"),
        ("organization", Escaped(citation.Container ?? "")),
        ("date", citation.Date.Match(_ => "", DateOf, years => $"{years.From:0000}/{years.Until:0000}", _ => "")),
        ("year", citation.Date.Match(_ => "", on => $"{on.Year}", years => $"{years.From}", worded => Escaped(worded.Words))),
        ("url", citation.Address ?? ""),
    ];

    private static string Name(Author author) => author.Match(
        person => person.Given.Length > 0
            ? string.Join(", ", new[] { person.Family, person.Suffix, person.Given }.Where(part => part.Length > 0).Select(Part))
            : $"{{{Escaped(person.Name)}}}",
        organisation => $"{{{Escaped(organisation.Name)}}}");

    // Outside of braces, a comma parts a name and this word a list of them.
    private static string Part(string part) =>
        part.Contains(',', StringComparison.Ordinal) || part.Split(' ').Contains("and", StringComparer.OrdinalIgnoreCase)
            ? $"{{{Escaped(part)}}}"
            : Escaped(part);

    private static string DateOf(CitedDate.Calendar on)
    {
        var month = on.Month is null ? "" : string.Create(CultureInfo.InvariantCulture, $"-{on.Month:00}");
        var day = on.Day is null ? "" : string.Create(CultureInfo.InvariantCulture, $"-{on.Day:00}");
        return string.Create(CultureInfo.InvariantCulture, $"{on.Year:0000}{month}{day}{Qualification.Mark(on.Doubt)}");
    }

    private static string Escaped(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '\\' => escaped.Append("\\textbackslash{}"),
                '{' => escaped.Append("\\textbraceleft{}"),
                '}' => escaped.Append("\\textbraceright{}"),
                '~' => escaped.Append("\\textasciitilde{}"),
                '^' => escaped.Append("\\textasciicircum{}"),
                '$' or '&' or '#' or '%' or '_' => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
