using System.Globalization;
using Briefing.Model;

namespace Briefing.Render.Citations;

/// <summary>The forms that names take in references.</summary>
internal static class AuthorNames
{
    /// <summary>The family name first: "Lovelace, Ada"; a name in one piece as it is: "王小明".</summary>
    public static string Inverted(Author author) => Invert(author, given => given);

    /// <summary>
    /// The parts of a name with commas between them, the family name first, for programs that take it apart again. A name of one part
    /// ends with a comma: without any, they take its last word for a family name.
    /// </summary>
    public static string Parted(Author author) => author.Match(
        person => person.Given.Length == 0 ? OfOnePart(person.Name) : Parted(person, given => given),
        organisation => OfOnePart(organisation.Name));

    /// <summary>The family name and initials: "Lovelace, A. K."; "Sartre, J.-P.".</summary>
    public static string Initialled(Author author) =>
        Invert(author, given => string.Join(' ', given.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Initials)));

    /// <summary>Names in a row with "and" before the last; a comma before it where there are more than two.</summary>
    public static string Listed(IReadOnlyList<Author> authors) => authors switch
    {
        [] => "",
        [var only] => only.Name,
        [var first, var second] => $"{first} and {second}",
        _ => $"{string.Join(", ", authors.SkipLast(1))}, and {authors[^1]}",
    };

    private static string OfOnePart(string name) =>
        name.Contains(' ', StringComparison.Ordinal) && !name.Contains(',', StringComparison.Ordinal) ? name + "," : name;

    private static string Invert(Author author, Func<string, string> given) => author.Match(
        person => person.IsInOnePiece ? person.Name : Parted(person, given),
        organisation => organisation.Name);

    private static string Parted(Author.Person person, Func<string, string> given) => person.Given.Length == 0
        ? person.Name
        : $"{person.Family}, {given(person.Given)}{(person.Suffix.Length > 0 ? ", " + person.Suffix : "")}";

    // A particle keeps its letters: "Beauvoir, S. de".
    private static string Initials(string name) => char.IsLower(name[0])
        ? name
        : string.Join('-', name.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part =>
            part.Contains('.', StringComparison.Ordinal)
                ? string.Join(' ', part.Split('.', StringSplitOptions.RemoveEmptyEntries).Select(Initial))
                : Initial(part)));

    private static string Initial(string name) => StringInfo.GetNextTextElement(name) + ".";
}
