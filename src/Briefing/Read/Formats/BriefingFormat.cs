using Briefing.Drafts;
using Briefing.Model;

namespace Briefing.Read.Formats;

/// <summary>The front matter of <c>input/briefings/&lt;slug&gt;.md</c>.</summary>
internal static class BriefingFormat
{
    private const int MostKeyPoints = 5;

    public static BriefingDraft Read(Fields fields, Written<Slug> fileName, Prose<WrittenLink> commentary) => new(
        fields.Optional("slug", Shapes.SlugName, "The briefing's name in addresses; the file's name if left out.") ?? fileName,
        fields.Required("title", Shapes.Plain.SuchAs("The keeper who counted ships"), "The briefing's title."),
        fields.Required(
            "standfirst", Shapes.Plain.SuchAs("A lighthouse log shows when the coal trade left the strait."),
            "One sentence that says what the briefing is about."),
        fields.Required("seed", Shapes.Line.Placed().SuchAs("keepers-log.txt"), "The seed: the name of a file in seeds/."),
        fields.Required(
            "source", Shapes.Keys(SourceFormat.Read),
            "Where the seed came from: what the document itself states."),
        fields.Required("rights", Shapes.Keys(RightsFormat.Read).Placed(), "How the seed may be used."),
        DatesFormat.Read(fields),
        fields.List(
            "key-points", Shapes.Keys(KeyPoint),
            $"What a reader in a hurry should know; up to {MostKeyPoints}.", MostKeyPoints),
        fields.List("sections", Shapes.Keys(Section), "Headings for parts of the seed's text."),
        fields.List("notes", Shapes.Keys(Note), "Side notes to the seed's text."),
        fields.List("tables", Shapes.Keys(TableFormat.Read), "Tables with evidence in their cells."),
        new ExtentDraft(
            fields.Optional(
                "start", Shapes.Line.Placed().SuchAs("On the first clear night"),
                "The first words of the text, where the seed begins with something else."),
            fields.Optional(
                "end", Shapes.Line.Placed().SuchAs("and the lamp was put out for good."),
                "The last words of the text, where the seed goes on with something else."),
            fields.List(
                "omit", Shapes.Line.Placed().SuchAs("[Photo by the harbour office]", "Read also … on our pages"),
                "Passages to leave out; the first and the last words with … between them for a long one. "
                + "Of a whole paragraph, each that has these words.")),
        fields.List("tags", Shapes.Plain.Placed().SuchAs("shipping"), "What to file the briefing under."),
        fields.List(
            "aliases", AddressShapes.OldPath.Placed(),
            "Old addresses that lead here, the first that it had first: feeds know the briefing by it."),
        fields.List("related", Shapes.SlugName, "Briefings to read next."),
        commentary);

    private static KeyPointDraft KeyPoint(Fields fields) => new(
        fields.Required(
            "text", Shapes.Text.Placed().SuchAs("Fewer colliers passed each year after 1911."),
            "The point, in a sentence or two."),
        EvidenceFormat.List(fields));

    private static SectionDraft Section(Fields fields) => new(
        fields.Required("heading", Shapes.Plain.Placed().SuchAs("What the log leaves out"), "The heading."),
        fields.Required(
            "before", Shapes.Line.Placed().SuchAs("No entry speaks of"),
            "The first words of the paragraph that it stands before."));

    private static SideNoteDraft Note(Fields fields) => new(
        fields.Required("at", Shapes.Line.Placed().SuchAs("the old harbour light"), "The words of the text that the note is about."),
        fields.Required("text", Shapes.Text.SuchAs("Taken down in 1932; see [the timeline](timeline:)."), "The note, in Markdown."));
}
