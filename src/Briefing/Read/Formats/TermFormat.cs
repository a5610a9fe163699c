using Briefing.Drafts;
using Briefing.Model;

namespace Briefing.Read.Formats;

/// <summary>The front matter of <c>input/glossary/&lt;slug&gt;.md</c>.</summary>
internal static class TermFormat
{
    private static readonly Shape<Written<TermKind>> Kind = Shapes.OneOf<TermKind>();

    public static TermDraft Read(Fields fields, Written<Slug> fileName, Prose<WrittenLink> definition) => new(
        fields.Optional("slug", Shapes.SlugName, "The term's name in addresses; the file's name if left out.") ?? fileName,
        fields.Required("term", Shapes.Name, "The term as it is written in running text.", "collier"),
        fields.List(
            "spellings", SpellingFormat.Spelling,
            "Plurals, abbreviations and other forms that mean the same."),
        fields.Flag("match-case", "Whether only this very case is the term."),
        fields.Optional("kind", Kind, "What kind of thing it is.")?.Value,
        fields.List("see-also", Shapes.SlugName, "Terms that help to understand it."),
        EvidenceFormat.List(fields),
        definition);
}
