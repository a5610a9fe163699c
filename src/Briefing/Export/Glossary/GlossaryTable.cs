using Briefing.Model;
using Briefing.Render.Pages;

namespace Briefing.Export.Glossary;

/// <summary>
/// The glossary as comma-separated values (RFC 4180), in UTF-8 with the mark by which spreadsheets know it. A cell that a spreadsheet
/// would take for a formula begins with an apostrophe.
/// </summary>
internal static class GlossaryTable
{
    private const char ByteOrderMark = '\uFEFF';

    public static string Of(Site site) => ByteOrderMark + string.Concat(site.Glossary
        .Select(entry => RowOf(entry, site.Masthead))
        .Prepend(["term", "spellings", "kind", "definition", "see also", "address"])
        .Select(row => string.Join(',', row.Select(Cell)) + "\r\n"));

    private static IEnumerable<string> RowOf(Entry entry, Masthead masthead) =>
    [
        entry.Term.Name,
        string.Join("; ", entry.Spellings.Select(spelling => spelling.Text)),
        entry.Term.Kind is { } kind ? TermKinds.NameOf(kind) : "",
        PlainText.WithNotes(entry.Definition),
        string.Join("; ", entry.SeeAlso.Select(term => term.Name)),
        masthead.Canonical.Of(entry.Term.Route.Path),
    ];

    private static string Cell(string text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
