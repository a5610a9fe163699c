using Briefing.Drafts;
using Briefing.Model;

namespace Briefing.Read.Formats;

/// <summary><c>input/comparisons/&lt;slug&gt;.yml</c>.</summary>
internal static class ComparisonFormat
{
    private static readonly Shape<IReadOnlyList<AnswerDraft>> Answers = Shapes.ListOf(Shapes.Keys(Answer));
    private static readonly Shape<Written<Verdict>> VerdictName = Shapes.OneOf<Verdict>();

    public static ComparisonDraft Read(Fields fields, Written<Slug> fileName) => new(
        fields.Optional("slug", Shapes.SlugName, "The comparison's name in addresses; the file's name if left out.") ?? fileName,
        fields.Required("question", Shapes.Plain, "The question.", "Why did the coal trade leave the strait?"),
        fields.Required("answers", Answers, "What each seed answers."),
        fields.Optional("verdict", VerdictName, "How the answers stand to each other."),
        fields.Optional("remark", Shapes.Text, "What there is to say about it.", "Only one of them saw the mines.") ?? Prose<WrittenLink>.Empty);

    private static AnswerDraft Answer(Fields fields) => new(
        fields.Required("seed", Shapes.PlacedLine, "The seed: the name of a file in seeds/.", "keepers-log.txt"),
        fields.Required("text", Shapes.Text, "What it answers.", "Because the mines closed."),
        EvidenceFormat.List(fields));
}
