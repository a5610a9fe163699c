using Briefing.Model;
using Briefing.Model.Edtf;

namespace Briefing.Render.Citations;

/// <summary>Notes and bibliography by the Chicago Manual of Style, seventeenth edition.</summary>
internal static class Chicago
{
    private const int MostInNote = 3;
    private const int MostInEntry = 10;
    private const int NamedOfMore = 7;

    /// <summary>A note, as one sentence.</summary>
    public static IReadOnlyList<Inline<Destination>> Note(Citation citation)
    {
        var title = citation.HeadlineTitle is { } text ? Punctuation.QuotedClause(text) : citation.Description + ",";
        var names = citation.Authors.Count <= MostInNote
            ? AuthorNames.Listed(citation.Authors)
            : citation.Authors[0].Name + " et al.";
        var rest = Punctuation.Joined(", ", citation.Container, DateOf(citation), citation.Address);
        return [Runs.Plain($"{(names.Length > 0 ? names + ", " : "")}{title} {Closed(rest)}")];
    }

    /// <summary>An entry of the bibliography, each part a sentence.</summary>
    public static IReadOnlyList<Inline<Destination>> Entry(Citation citation)
    {
        var title = citation.HeadlineTitle is { } text ? Punctuation.QuotedSentence(text) : citation.Description + ".";
        return
        [
            Runs.Plain(Punctuation.Joined(
                " ",
                citation.Authors.Count > 0 ? Punctuation.Ended(Authors(citation.Authors)) : null,
                title,
                citation.Container is { } container ? Punctuation.Ended(container) : null,
                Closed(Capitalised(DateOf(citation))),
                citation.Address is { } address ? Closed(address) : null)),
        ];
    }

    private static string Authors(IReadOnlyList<Author> authors)
    {
        if (authors is [var only])
        {
            return AuthorNames.Inverted(only);
        }

        List<string> names = [AuthorNames.Inverted(authors[0]), .. authors.Skip(1).Select(author => author.Name)];
        return names.Count switch
        {
            <= MostInEntry => $"{string.Join(", ", names.SkipLast(1))}, and {names[^1]}",
            _ => $"{string.Join(", ", names.Take(NamedOfMore))}, et al.",
        };
    }

    private static string DateOf(Citation citation) => citation.Date.Match(
        _ => "n.d.",
        on => (citation.IsRevised ? "last modified " : "") + Doubted(on),
        years => $"{years.From}–{years.Until}",
        worded => worded.Words);

    private static string Doubted(CitedDate.Calendar on)
    {
        var date = (on.Month, on.Day) switch
        {
            (null, _) => $"{on.Year}",
            ({ } month, null) => $"{Months.Name(month)} {on.Year}",
            ({ } month, { } day) => $"{Months.Name(month)} {day}, {on.Year}",
        };
        var circa = on.Doubt.HasFlag(Qualifier.Approximate) ? "ca. " + date : date;
        return on.Doubt.HasFlag(Qualifier.Uncertain) ? $"[{circa}?]" : circa;
    }

    // A question mark after a year is no stop, so this asks for a period alone.
    private static string Closed(string text) => text.EndsWith('.') ? text : text + ".";

    private static string Capitalised(string text) =>
        text.StartsWith("n.d.", StringComparison.Ordinal) || text.StartsWith("ca.", StringComparison.Ordinal)
            ? text
            : Letters.Capitalised(text);
}
