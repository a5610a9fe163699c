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
        var date = DateOf(citation.Date);
        var address = citation.Address is { } full ? WithoutScheme(full) : null;
        if (citation.Container is { } container)
        {
            return [Runs.Plain(opening + " "), Runs.Italic(container), Runs.Plain(Punctuation.Joined(", ", "", date, address) + ".")];
        }

        var rest = Punctuation.Joined(", ", date is null ? null : Letters.Capitalised(date), address);
        return [Runs.Plain(rest.Length > 0 ? $"{opening} {rest}." : opening)];
    }

    private static string Authors(IReadOnlyList<Author> authors) => authors switch
    {
        [var only] => AuthorNames.Inverted(only),
        [var first, var second] => $"{AuthorNames.Inverted(first)}, and {second.Name}",
        _ => $"{AuthorNames.Inverted(authors[0])}, et al.",
    };

    private static string? DateOf(CitedDate date) => date.Match<string?>(
        _ => null,
        Doubted,
        years => $"{years.From}–{years.Until}",
        worded => worded.Words);

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
