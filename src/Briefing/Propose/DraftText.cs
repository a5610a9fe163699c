using System.Text;
using Briefing.Drafts;

namespace Briefing.Propose;

/// <summary>
/// Writes a proposal as a file for <c>input/briefings/</c>. What is certain or safe is front matter; what an editor has to decide is a
/// comment beside it, with the reason. The site builds with it as it is.
/// </summary>
internal static class DraftText
{
    /// <summary>The file, as text.</summary>
    public static string Of(Proposal proposal)
    {
        var text = new StringBuilder();
        text.Append("---\n");
        text.Append($"title: {YamlText.Quoted(proposal.Title)}\n");
        text.Append($"standfirst: {YamlText.Quoted(Placeholder.Standfirst)}\n");
        text.Append($"seed: {YamlText.Quoted(proposal.Seed)}\n");
        Source(text, proposal);
        Rights(text);
        Ending(text, proposal);
        text.Append("# published: the day it goes out, such as 2026-11-21\n");
        Dates(text, proposal);
        Counts(text, "Terms of the glossary that it mentions:", proposal.Terms);
        Counts(text, "Candidates for terms, each an input/glossary/*.md of its own:", proposal.Candidates);
        return text.Append($"---\n{Placeholder.Commentary}\n").ToString();
    }

    private static void Source(StringBuilder text, Proposal proposal)
    {
        text.Append("source:\n");
        if (proposal.SourceTitle is { } title)
        {
            text.Append($"  title: {YamlText.Quoted(title)}\n");
        }

        text.Append($"  file: {YamlText.Quoted(proposal.Seed)}\n");
        text.Append("  # author, outlet, published, url, archived: whatever the document itself states\n");
    }

    private static void Rights(StringBuilder text) => text.Append(
        """
        # Nothing is known of the rights, so the text itself is not published: digest tells it in this site's words.
        # Where a licence or a permission allows the text: { mode: full, licence: CC-BY-4.0, holder: … }
        rights: { mode: digest }

        """.ReplaceLineEndings("\n"));

    private static void Ending(StringBuilder text, Proposal proposal)
    {
        if (proposal.Ending is not { } ending)
        {
            text.Append("# end: nothing after the text seems to be no part of it\n");
            return;
        }

        text.Append("# The text seems to end with these words. What follows in the seed and is left out:\n");
        foreach (var left in ending.LeftOut)
        {
            text.Append($"#   line {left.Line}, {left.Reason}: {YamlText.OnOneLine(left.Text)}\n");
        }

        text.Append($"end: {YamlText.Quoted(ending.Words)}\n");
    }

    private static void Dates(StringBuilder text, Proposal proposal)
    {
        if (proposal.Dates.Count == 0)
        {
            return;
        }

        text.Append("# Dates for input/timeline/*.yml; one with XXXX or a question mark leaves its year to the reader:\n");
        foreach (var (dates, sentence) in proposal.Dates)
        {
            text.Append($"#   {string.Join(", ", dates)}: {YamlText.OnOneLine(sentence)}\n");
        }
    }

    private static void Counts(StringBuilder text, string heading, IReadOnlyList<Count> counts)
    {
        if (counts.Count == 0)
        {
            return;
        }

        text.Append($"# {heading}\n");
        foreach (var (phrase, times) in counts)
        {
            text.Append($"#   {YamlText.OnOneLine(phrase)} ({times})\n");
        }
    }
}
