using Briefing.Model;
using Briefing.Model.Edtf;

namespace Briefing.Render.Citations;

/// <summary>
/// A reference by the Publication Manual of the American Psychological Association, seventh edition.
/// Titles keep their capitals: which words are names, only a person knows.
/// </summary>
internal static class Apa
{
    private const int MostAuthors = 20;

    public static IReadOnlyList<Inline<Destination>> Of(Citation citation)
    {
        var (names, date) = (Authors(citation.Authors), $"({DateOf(citation.Date)}).");
        var title = Title(citation);
        return names.Length > 0
            ? [Runs.Plain($"{Punctuation.Ended(names)} {date} "), title.Run, Runs.Plain(title.Stop + Rest(citation))]
            : [title.Run, Runs.Plain($"{title.Stop} {date}{Rest(citation)}")];
    }

    private static string Authors(IReadOnlyList<Author> authors)
    {
        var names = authors.Select(AuthorNames.Initialled).ToList();
        return names.Count switch
        {
            0 => "",
            1 => names[0],
            <= MostAuthors => $"{string.Join(", ", names.SkipLast(1))}, & {names[^1]}",
            _ => $"{string.Join(", ", names.Take(MostAuthors - 1))}, . . . {names[^1]}",
        };
    }

    private static (Inline<Destination> Run, string Stop) Title(Citation citation) => citation.Title is { } title
        ? (Runs.Italic(title), Punctuation.Ended(title)[title.Length..])
        : (Runs.Plain($"[{citation.Description}]"), ".");

    private static string Rest(Citation citation)
    {
        var container = citation.Container is { } name && !citation.IsByItsContainer ? " " + Punctuation.Ended(name) : "";
        return citation.Address is { } address ? $"{container} {address}" : container;
    }

    private static string DateOf(CitedDate date) => date.Match(
        _ => "n.d.",
        on => (on.Doubt is Qualifier.None ? "" : "ca. ") + (on.Month, on.Day) switch
        {
            (null, _) => $"{on.Year}",
            ({ } month, null) => $"{on.Year}, {Months.Name(month)}",
            ({ } month, { } day) => $"{on.Year}, {Months.Name(month)} {day}",
        },
        years => $"{years.From}–{years.Until}",
        worded => worded.Words);
}
