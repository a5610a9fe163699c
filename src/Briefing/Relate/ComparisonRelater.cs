using Briefing.Drafts;
using Briefing.Model;

namespace Briefing.Relate;

/// <summary>Makes a comparison from its file.</summary>
internal static class ComparisonRelater
{
    public static Comparison Relate(ComparisonDraft draft, Context context, List<Diagnostic> notices)
    {
        Notice(draft, notices);
        var linker = context.PageLinker(notices);
        var answers = draft.Answers.Select(AnswerOf).OfType<Answer>().ToList();
        var comparison = new Comparison(context.Names.Of(draft), answers, draft.Verdict?.Value, linker.Link(draft.Remark));
        return comparison with { Uses = new UseFinder(context).In(comparison) };

        Answer? AnswerOf(AnswerDraft answer)
        {
            context.Require(answer.Evidence, answer.Seed.Place, "The answer", notices);
            var text = linker.Link(answer.Text);
            var evidence = context.Quotations.Find(answer.Evidence, answer.Seed, notices);
            if (context.Quotations.TextsOf(answer.Seed.Value) is [var quoted, ..])
            {
                return new Answer(quoted.Briefing, quoted.Draft.Source.Stated, text, evidence);
            }

            context.Quotations.NoticeUndrawn(answer.Seed, notices);
            return null;
        }
    }

    private static void Notice(ComparisonDraft draft, List<Diagnostic> notices)
    {
        Repetition.NoticeTwice(draft.Answers.Select(answer => answer.Seed), notices);
        if (draft.Verdict is { } verdict && draft.Answers.Count > 0 && draft.Answers.Count > 1 == verdict.Value is Verdict.OneOnly)
        {
            notices.Add(draft.Answers.Count > 1
                ? new Diagnostic(
                    Rules.BadValue, verdict.Place,
                    $"The verdict says that only one seed speaks to the question, but {draft.Answers.Count} answer it.",
                    "Write agree, differ or complement, or remove the other answers.")
                : new Diagnostic(
                    Rules.BadValue, verdict.Place, "The verdict compares answers, but there is only one.",
                    "Write one-only, or add the other answer."));
        }
    }
}
