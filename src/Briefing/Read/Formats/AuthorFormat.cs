using Briefing.Model;
using Briefing.Read.Describe;
using Briefing.Read.Yaml;

namespace Briefing.Read.Formats;

/// <summary>
/// An author: a name whose last word is the family name, or keys that say which part of it is, or that it is an organisation's.
/// </summary>
internal static class AuthorFormat
{
    private const string Remedy =
        "Write the name as it is read, such as Ada Lovelace; { name: Nguyen Phu Trong, family: Nguyen } where the family name is not the last word; "
        + "{ organisation: United Nations } for an organisation.";

    // What stands between several names, or between the parts of one that is written for a list.
    private static readonly Joint[] Joints =
        [new(",", "a comma"), new("; ", "a semicolon"), new(" and ", "an “and”"), new(" & ", "an “&”"), new(" et al", "an “et al.”")];

    public static Shape<Author> Author { get; } = new(
        "an author",
        _ => new Author.Organisation(""),
        (node, notices) => node switch
        {
            YamlNode.Mapping mapping => Keyed(mapping, notices),
            YamlNode.Sequence => Several(node, notices),
            _ => Shapes.Plain.Read(node, notices) is { } name ? Named(name, node.Place, notices) : null,
        },
        () => new Schema.Either([Texts.Any with { Examples = ["Ada Lovelace"] }, Fields.Describe(Organisation), Fields.Describe(Person)]));

    private static readonly Shape<Written<Author>> PlacedAuthor = Author.Placed();

    /// <summary>The key <c>authors</c>.</summary>
    public static IReadOnlyList<Author> List(Fields fields, string description)
    {
        var authors = fields.List("authors", PlacedAuthor, description);
        var notices = new List<Diagnostic>();
        Repetition.NoticeTwice(authors, notices);
        notices.ForEach(fields.Notice);
        return [.. authors.Select(author => author.Value)];
    }

    private static Author? Keyed(YamlNode.Mapping mapping, List<Diagnostic> notices) =>
        mapping.Pairs.Any(pair => pair.Key.Text == "organisation")
            ? Fields.Read(mapping, Organisation, notices)
            : Fields.Read(mapping, Person, notices);

    private static Author.Organisation Organisation(Fields fields) =>
        new(fields.Required("organisation", Shapes.Plain, "The name of an organisation.", "United Nations"));

    private static Author? Person(Fields fields)
    {
        var name = fields.Required("name", Shapes.PlacedPlain, "The whole name of a person, as it is read.", "Nguyen Phu Trong");
        var family = fields.Optional("family", Shapes.PlacedPlain, "The family name: the beginning or the end of the name.", "Nguyen");
        if (family is null || !name.IsWhole)
        {
            return Model.Author.Named(name.Value);
        }

        if (Model.Author.Named(name.Value, family.Value) is { } person)
        {
            return person;
        }

        fields.Notice(new Diagnostic(
            Rules.BadValue, family.Place, $"“{family.Value}” is neither the beginning nor the end of “{name.Value}”.",
            "Write the family name as the name has it."));
        return null;
    }

    private static Author? Several(YamlNode node, List<Diagnostic> notices)
    {
        notices.Add(new Diagnostic(
            Rules.WrongType, node.Place, "One author belongs here, not a list.",
            "Several authors are items of the key authors."));
        return null;
    }

    private static Author? Named(string name, Place place, List<Diagnostic> notices)
    {
        if (Joints.FirstOrDefault(joint => name.Contains(joint.Written, StringComparison.Ordinal)) is not { } joint)
        {
            return Model.Author.Named(name);
        }

        notices.Add(new Diagnostic(
            Rules.BadValue, place, $"“{name}” has {joint.Called}, so that it is not clear who is meant.",
            $"{Remedy} Several authors are items of the key authors."));
        return null;
    }

    private sealed record Joint(string Written, string Called);
}
