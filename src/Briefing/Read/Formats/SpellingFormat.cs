using Briefing.Drafts;
using Briefing.Read.Describe;
using Briefing.Read.Yaml;

namespace Briefing.Read.Formats;

/// <summary>A spelling of a term: as it is written, or keys that tell its language as well.</summary>
internal static class SpellingFormat
{
    private static readonly Shape<Written<string>> Text = Shapes.Name.Placed();

    public static Shape<SpellingDraft> Spelling { get; } = new(
        Text.Called,
        place => new SpellingDraft(Text.StandIn(place), null),
        (node, notices) => node is YamlNode.Mapping mapping
            ? Fields.Read(mapping, Keyed, notices)
            : Text.Read(node, notices) is { } text ? new SpellingDraft(text, null) : null,
        () => new Schema.Either([Text.SuchAs("colliers", "coal ship").Schema(), Fields.Describe(Keyed)]));

    private static SpellingDraft Keyed(Fields fields) => new(
        fields.Required("text", Text.SuchAs("than chuyến"), "The form as it is written."),
        fields.Optional("language", Shapes.LanguageTag, "Its language (BCP 47), where it is another than the site's."));
}
