using System.Text;
using Briefing.Read.Describe;

namespace Briefing.Tests;

/// <summary>What the command makes for <c>docs/</c> is there as it makes it.</summary>
public sealed class KeepingTheDocumentsCurrent
{
    private static readonly string Documents = Path.Combine(Checkout(new DirectoryInfo(AppContext.BaseDirectory)), "docs");

    [Fact]
    public void The_page_of_rules_is_what_the_rules_command_prints() => Assert.Equal(RulesPage.Markdown, Read("rules.md"));

    [Fact]
    public void The_schemas_are_what_the_schema_command_writes()
    {
        Assert.All(FormatSchemas.All, schema => Assert.Equal(Encoding.UTF8.GetString(schema.Content().Span), Read($"schemas/{schema.File}")));
        Assert.Equal(
            FormatSchemas.All.Select(schema => schema.File).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Path.Combine(Documents, "schemas")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_is_a_sentence_of_each_kind_under_a_name_of_its_own()
    {
        Assert.Equal(Rules.All.Count, Rules.All.DistinctBy(rule => rule.Id).Count());
        Assert.All(Rules.All, rule => Assert.Matches("^[a-z]+(-[a-z]+)*$", rule.Id));
        Assert.All(Rules.All.SelectMany(rule => new[] { rule.Meaning, rule.Reason, rule.Remedy }), text => Assert.EndsWith(".", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_rule_there_is_stands_in_the_list_of_all() => Assert.Equal(
        typeof(Rules).GetFields().Select(field => field.GetValue(null)).OfType<Rule>().Select(rule => rule.Id).Order(StringComparer.Ordinal),
        Rules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal));

    private static string Read(string file) => File.ReadAllText(Path.Combine(Documents, file)).ReplaceLineEndings("\n");

    private static string Checkout(DirectoryInfo? folder) => folder switch
    {
        null => throw new DirectoryNotFoundException("No folder above the tests holds Briefing.sln."),
        _ when File.Exists(Path.Combine(folder.FullName, "Briefing.sln")) => folder.FullName,
        _ => Checkout(folder.Parent),
    };
}
