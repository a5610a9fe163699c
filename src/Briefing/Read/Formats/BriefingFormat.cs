using Briefing.Drafts;
using Briefing.Model;

namespace Briefing.Read.Formats;

/// <summary>The front matter of <c>input/briefings/&lt;slug&gt;.md</c>.</summary>
internal static class BriefingFormat
{
    private const int MostKeyPoints = 5;

    private static readonly Shape<SourceDraft> Source = Shapes.Keys(SourceFormat.Read);
    private static readonly Shape<Written<Rights>> Rights = Shapes.Keys(RightsFormat.Read).Placed();
    private static readonly Shape<IReadOnlyList<KeyPointDraft>> KeyPoints = Shapes.ListOf(Shapes.Keys(KeyPoint), MostKeyPoints);
    private static readonly Shape<SectionDraft> Sections = Shapes.Keys(Section);
    private static readonly Shape<SideNoteDraft> Notes = Shapes.Keys(Note);
    private static readonly Shape<TableDraft> Tables = Shapes.Keys(TableFormat.Read);

    public static BriefingDraft Read(Fields fields, Written<Slug> fileName, Prose<WrittenLink> commentary) => new(
        fields.Optional("slug", Shapes.SlugName, "The briefing's name in addresses; the file's name if left out.") ?? fileName,
        fields.Required("title", Shapes.Plain, "The briefing's title.", "The keeper who counted ships"),
        fields.Required(
            "standfirst", Shapes.Plain, "One sentence that says what the briefing is about.",
            "A lighthouse log shows when the coal trade left the strait."),
        fields.Required("seed", Shapes.PlacedLine, "The seed: the name of a file in seeds/.", "keepers-log.txt"),
        fields.Required("source", Source, "Where the seed came from: what the document itself states."),
        fields.Required("rights", Rights, "How the seed may be used."),
        DatesFormat.Read(fields),
        fields.Optional("key-points", KeyPoints, $"What a reader in a hurry should know; up to {MostKeyPoints}.") ?? [],
        fields.List("sections", Sections, "Headings for parts of the seed's text."),
        fields.List("notes", Notes, "Side notes to the seed's text."),
        fields.List("tables", Tables, "Tables with evidence in their cells."),
        new ExtentDraft(
            fields.Optional(
                "start", Shapes.PlacedLine, "The first words of the text, where the seed begins with something else.",
                "On the first clear night"),
            fields.Optional(
                "end", Shapes.PlacedLine, "The last words of the text, where the seed goes on with something else.",
                "and the lamp was put out for good."),
            fields.List(
                "omit", Shapes.PlacedLine,
                "Passages to leave out; the first and the last words with … between them for a long one. "
                + "Of a whole paragraph, each that has these words.",
                "[Photo by the harbour office]", "Read also … on our pages")),
        fields.List("tags", Shapes.PlacedPlain, "What to file the briefing under.", "shipping"),
        fields.List(
            "aliases", AddressShapes.OldPath,
            "Old addresses that lead here, the first that it had first: feeds know the briefing by it."),
        fields.List("related", Shapes.SlugName, "Briefings to read next."),
        commentary);

    private static KeyPointDraft KeyPoint(Fields fields) => new(
        fields.Required("text", Shapes.PlacedText, "The point, in a sentence or two.", "Fewer colliers passed each year after 1911."),
        EvidenceFormat.List(fields));

    private static SectionDraft Section(Fields fields) => new(
        fields.Required("heading", Shapes.PlacedPlain, "The heading.", "What the log leaves out"),
        fields.Required("before", Shapes.PlacedLine, "The first words of the paragraph that it stands before.", "No entry speaks of"));

    private static SideNoteDraft Note(Fields fields) => new(
        fields.Required("at", Shapes.PlacedLine, "The words of the text that the note is about.", "the old harbour light"),
        fields.Required("text", Shapes.Text, "The note, in Markdown.", "Taken down in 1932; see [the timeline](timeline:)."));
}
