using Briefing.Model;
using Briefing.Model.Edtf;

namespace Briefing.Render.Citations;

/// <summary>An entry of a list of works cited by the MLA Handbook, ninth edition. What is not known is left out.</summary>
internal static class Mla
{
    public static IReadOnlyList<Inline<Destination>> Of(Citation citation)
    {
        var title = citation.HeadlineTitle is { } text ? Punctuation.QuotedSentence(text) : citation.Description + ".";
        var opening = citation.IsByItsContainer || citation.Authors.Count == 0
            ? title
            : $"{Punctuation.Ended(Authors(citation.Authors))} {title}";
        string[] date = [.. DateOf(citation.Date)];
        string[] address = citation.Address is { } full ? [WithoutScheme(full)] : [];
        string[] rest = [.. citation.Container is null ? date.Select(Letters.Capitalised) : date, .. address];
        return citation.Container is { } container
            ? [Runs.Plain(opening + " "), Runs.Italic(container), Runs.Plain(string.Concat(rest.Select(part => ", " + part)) + ".")]
            : [Runs.Plain(rest.Length > 0 ? $"{opening} {string.Join(", ", rest)}." : opening)];
    }

    private static string Authors(IReadOnlyList<Author> authors) => authors switch
    {
        [var only] => AuthorNames.Inverted(only),
        [var first, var second] => $"{AuthorNames.Inverted(first)}, and {second.Name}",
        _ => $"{AuthorNames.Inverted(authors[0])}, et al.",
    };

    private static IEnumerable<string> DateOf(CitedDate date) => date.Match<IEnumerable<string>>(
        _ => [],
        on => [Doubted(on)],
        years => [$"{years.From}–{years.Until}"],
        worded => [worded.Words]);

    private static string Doubted(CitedDate.Calendar on)
    {
        var date = (on.Month, on.Day) switch
        {
            (null, _) => $"{on.Year}",
            ({ } month, null) => $"{Months.ShortName(month)} {on.Year}",
            ({ } month, { } day) => $"{day} {Months.ShortName(month)} {on.Year}",
        };
        return (on.Doubt.HasFlag(Qualifier.Approximate) ? "circa " : "") + date + (on.Doubt.HasFlag(Qualifier.Uncertain) ? "?" : "");
    }

    private static string WithoutScheme(string address) => address[(address.IndexOf("//", StringComparison.Ordinal) + 2)..];
}
