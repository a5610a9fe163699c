using Briefing.Model;
using Briefing.Model.Edtf;
using Briefing.Render.Citations;

namespace Briefing.Tests.Render.Citations;

/// <summary>Things to cite, and citations as a line of text with an asterisk on both sides of what is in italics.</summary>
internal static class Cited
{
    /// <summary>
    /// A document. Authors stand between semicolons, an organisation in brackets; a family name that is not the last word
    /// after a slash.
    /// </summary>
    public static Citation Document(string authors = "", string? title = "A Quiet Harbour", string? date = null) => new(
        "harbour",
        [.. authors.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(AuthorOf)],
        title,
        "Untitled document received as harbour.txt",
        "Coastal Notes",
        CitedDate.Of(date is null ? null : When.TryParse(date, out var when) ? when : throw new ArgumentException(date)),
        IsRevised: false,
        "https://example.org/harbour/",
        Language.TryParse("en"));

    public static string Line(IReadOnlyList<Inline<Destination>> text) => string.Concat(text.Select(run => run.Match(
        words => words.Text.ToString(),
        emphasis => $"*{PlainText.Of(emphasis.Text)}*",
        _ => "", _ => "", _ => "", _ => "", _ => "", _ => "")));

    private static Author AuthorOf(string text) => text switch
    {
        ['[', .. var name, ']'] => new Author.Organisation(name),
        _ when text.Split('/') is [var name, var family] => Author.Named(name, family) ?? throw new ArgumentException(text),
        _ => Author.Named(text),
    };
}
