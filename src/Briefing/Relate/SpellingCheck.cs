using Briefing.Drafts;
using Briefing.Relate.Seeds;

namespace Briefing.Relate;

/// <summary>Notices spellings that two terms claim.</summary>
internal static class SpellingCheck
{
    public static void Notice(IReadOnlyList<TermDraft> terms, List<Diagnostic> notices)
    {
        var claims = new Dictionary<string, List<(TermDraft Term, Written<string> Spelling)>>(StringComparer.OrdinalIgnoreCase);
        foreach (var term in terms)
        {
            foreach (var spelling in term.Spellings.Select(spelling => spelling.Text).Prepend(term.Name).Where(spelling => spelling.Value.Length > 0))
            {
                var level = Wordings.LevelWritten(spelling.Value);
                var others = claims.TryGetValue(level, out var found) ? found : claims[level] = [];
                if (others.Find(other => Collide(other, (term, spelling))) is { Term: not null } first)
                {
                    notices.Add(new Diagnostic(
                        Rules.DuplicateSpelling, spelling.Place,
                        first.Term == term
                            ? $"The spelling “{spelling.Value}” is listed twice."
                            : $"The spelling “{spelling.Value}” also belongs to the term “{first.Term.Name.Value}”.",
                        first.Term == term ? "Remove one of them." : Rules.DuplicateSpelling.Remedy,
                        [new Related(first.Spelling.Place, "It stands here first.")]));
                }

                others.Add((term, spelling));
            }
        }
    }

    private static bool Collide((TermDraft Term, Written<string> Spelling) one, (TermDraft Term, Written<string> Spelling) other) =>
        !(one.Term.MatchCase && other.Term.MatchCase) || one.Spelling.Value == other.Spelling.Value;
}
