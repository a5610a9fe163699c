using Briefing.Drafts;
using Briefing.Read.Describe;
using Briefing.Read.Yaml;

namespace Briefing.Read.Formats;

/// <summary>A spelling of a term: as it is written, or keys that tell its language as well.</summary>
internal static class SpellingFormat
{
    public static Shape<SpellingDraft> Spelling { get; } = new(
        Shapes.Name.Called,
        place => new SpellingDraft(Shapes.Name.StandIn(place), null),
        (node, notices) => node is YamlNode.Mapping mapping
            ? Fields.Read(mapping, Keyed, notices)
            : Shapes.Name.Read(node, notices) is { } text ? new SpellingDraft(text, null) : null,
        () => new Schema.Either([Shapes.Name.Schema().SuchAs(["colliers", "coal ship"]), Fields.Describe(Keyed)]));

    private static SpellingDraft Keyed(Fields fields) => new(
        fields.Required("text", Shapes.Name, "The form as it is written.", "than chuyến"),
        fields.Optional("language", Shapes.LanguageTag, "Its language (BCP 47), where it is another than the site's."));
}
