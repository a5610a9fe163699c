using System.Text;

namespace Briefing.Tests;

/// <summary>The rules as the page <c>docs/rules.md</c>, each with what the command says of one of the mistakes that the tests keep.</summary>
internal static class RulesPage
{
    private static readonly string[] Kinds = ["mistakes", "broken"];

    private const string Opening = """
        # Rules

        What the command notices, by the name that stands in its messages: what happened, why it matters, what to do, and such a message.
        An error keeps the site from being published; a warning does not. The names are permanent.

        This page is made by the tests from the rules and the mistakes they keep; after a change to either,
        `BRIEFING_ACCEPT=1 dotnet test tests/Briefing.Tests` makes it anew.
        """;

    public static string Of(IEnumerable<Rule> rules)
    {
        var text = new StringBuilder(Opening.ReplaceLineEndings("\n")).Append('\n');
        foreach (var rule in rules)
        {
            text.Append($"\n## {rule.Id}\n\n{(rule.Severity is Severity.Error ? "Error" : "Warning")}. {rule.Meaning}\n\n");
            text.Append($"**Why it matters:** {rule.Reason}\n\n**What to do:** {rule.Remedy}\n");
            if (Message(rule) is { } message)
            {
                text.Append($"\n```text\n{message}\n```\n");
            }
        }

        return text.ToString();
    }

    // Of the folders that are called as the rule, the first; of its report, the first message of the rule.
    private static string? Message(Rule rule) => Kinds
        .SelectMany(kind => Directory.EnumerateDirectories(Checkout.OfTests(kind), rule.Id + "*").Order(StringComparer.Ordinal))
        .Select(folder => Path.Combine(folder, "report.txt"))
        .Where(File.Exists)
        .SelectMany(report => File.ReadAllText(report).Split("\n\n"))
        .FirstOrDefault(message => message.Split('\n')[0].Contains($" {rule.Id}: ", StringComparison.Ordinal))
        ?.TrimEnd();
}
