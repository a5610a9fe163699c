using System.Text;

namespace Briefing;

/// <summary>The rules as a page to look them up in.</summary>
public static class RulesPage
{
    private const string Opening = """
        # Rules

        What the command notices, by the name that stands in its messages: what happened, why it matters, what to do.
        An error keeps the site from being published; a warning does not. The names are permanent.

        This page is made by `briefing rules`; change the rules in `src/Briefing/Rules.cs`.
        """;

    /// <summary>The page, in Markdown.</summary>
    public static string Markdown { get; } = Of(Rules.All);

    private static string Of(IReadOnlyList<Rule> rules)
    {
        var text = new StringBuilder(Opening.ReplaceLineEndings("\n")).Append("\n\n");
        foreach (var rule in rules)
        {
            text.Append($"- [{rule.Id}](#{rule.Id})\n");
        }

        foreach (var rule in rules)
        {
            var severity = rule.Severity is Severity.Error ? "Error" : "Warning";
            text.Append($"\n## {rule.Id}\n\n{severity}. {rule.Meaning}\n\n");
            text.Append($"**Why it matters:** {rule.Reason}\n\n**What to do:** {rule.Remedy}\n");
        }

        return text.ToString();
    }
}
