using System.Text;
using Briefing.Read.Describe;

namespace Briefing.Tests;

/// <summary>What is made for <c>docs/</c> is there as it is made.</summary>
public sealed class KeepingTheDocumentsCurrent
{
    [Fact]
    public void The_page_of_rules_says_what_the_rules_say() => Holds("rules.md", RulesPage.Of(Rules.All));

    [Fact]
    public void The_schemas_are_those_that_the_command_writes()
    {
        Assert.All(FormatSchemas.All, schema => Holds($"schemas/{schema.File}", Encoding.UTF8.GetString(schema.Content().Span)));
        Assert.Equal(
            FormatSchemas.All.Select(schema => schema.File).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Path.Combine(Checkout.Root, "docs", "schemas")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private static void Holds(string document, string text)
    {
        var file = Path.Combine(Checkout.Root, "docs", document);
        if (Accepting.IsOn())
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        Assert.Equal(text, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }
}
