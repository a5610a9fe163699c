using Briefing.Drafts;
using Briefing.Model;

namespace Briefing.Read.Formats;

/// <summary><c>input/comparisons/&lt;slug&gt;.yml</c>.</summary>
internal static class ComparisonFormat
{
    public static ComparisonDraft Read(Fields fields, Written<Slug> fileName) => new(
        fields.Optional("slug", Shapes.SlugName, "The comparison's name in addresses; the file's name if left out.") ?? fileName,
        fields.Required("question", Shapes.Plain.SuchAs("Why did the coal trade leave the strait?"), "The question."),
        fields.Required("answers", Shapes.ListOf(Shapes.Keys(Answer)), "What each seed answers."),
        fields.Optional("verdict", Shapes.OneOf<Verdict>(), "How the answers stand to each other."),
        fields.Optional(
            "remark", Shapes.Text.SuchAs("Only one of them saw the mines."),
            "What there is to say about it.") ?? Prose<WrittenLink>.Empty);

    private static AnswerDraft Answer(Fields fields) => new(
        fields.Required("seed", Shapes.Line.Placed().SuchAs("keepers-log.txt"), "The seed: the name of a file in seeds/."),
        fields.Required("text", Shapes.Text.SuchAs("Because the mines closed."), "What it answers."),
        EvidenceFormat.List(fields));
}
