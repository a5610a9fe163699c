using AngleSharp.Html.Parser;
using Briefing.Render;
using Briefing.Theme;

namespace Briefing.Tests.Faults;

/// <summary>
/// HTML and script in every field that an author, or the writer of a seed, can put words into: letters on every page, and
/// nothing more.
/// </summary>
public sealed class WritingMarkupInEveryField : IDisposable
{
    private const string Markup = "<x-evil onclick=alert(1)>\"'></script><script>alert(1)</script><!--]]>&lt;x-evil&gt;";

    private readonly SiteFolder site = SiteFolder.Minimal();

    public WritingMarkupInEveryField()
    {
        // Between single quotation marks YAML changes nothing but the mark itself; in Markdown a backslash keeps a sign from being HTML.
        var yaml = $"'{Markup.Replace("'", "''", StringComparison.Ordinal)}'";
        var text = string.Concat(Markup.Select(c => char.IsAsciiLetterOrDigit(c) || c == ' ' ? $"{c}" : $"\\{c}"));
        var prose = $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
        site.Put("seeds/winter-log.txt", $"{Markup} title\n\n{Markup} The lamp was lit.\n\nThe oil {Markup} lasted.\n\nThe last line.\n");
        site.Put(
            "input/site.yml",
            $"title: {yaml}\nstandfirst: {yaml}\naddress: https://lamp.example/\nauthors: [ {{ organisation: {yaml} }}, {yaml} ]\n"
            + $"eras: [ {{ name: {yaml}, from: 1800, until: 1899 }} ]\nstart-with: [ lamp ]\n");
        site.Put(
            "input/glossary/lamp.md",
            $"---\nterm: lamp\nspellings: [ {yaml} ]\nevidence: [ {{ seed: winter-log.txt, quote: \"The lamp was lit.\" }} ]\n---\n"
            + $"{text} and `{Markup.Replace("`", "", StringComparison.Ordinal)}`\n\n> {text}\n\n"
            + $"| {text} | b |\n|---|---|\n| {text} | d |\n\n## {text}\n\n"
            + $"A note[^1].\n\n[^1]: {text}\n\n[{text}](https://lamp.example/?a=%22%3E%3Cx-evil%3E)\n");
        site.Put("input/pages/about.md", $"---\ntitle: {yaml}\n---\n{text}\n");
        site.Put(
            "input/timeline/log.yml",
            $"- date: 1871-12-01\n  title: {yaml}\n  text: {prose}\n  briefings: [ winter ]\n  actors: [ lamp ]\n"
            + $"  evidence: [ {{ seed: winter-log.txt, quote: {yaml}, suffix: The lamp }} ]\n");
        site.Put(
            "input/comparisons/oil.yml",
            $"question: {yaml}\nremark: {prose}\nanswers:\n"
            + $"  - {{ seed: winter-log.txt, text: {prose}, evidence: [ {{ quote: \"The last line.\" }} ] }}\n");
        site.Put("input/briefings/winter.md", $"""
            ---
            title: {yaml}
            standfirst: {yaml}
            seed: winter-log.txt
            source:
              title: {yaml}
              outlet: {yaml}
              authors: [ {yaml} ]
              published: 1872
              url: "https://lamp.example/?q=\"><x-evil>'"
            rights: {"{"} mode: full, licence: CC0-1.0, holder: {yaml}, permission: {yaml} {"}"}
            published: 2026-01-01
            changes: [ {"{"} date: 2026-01-02, text: {prose} {"}"} ]
            key-points: [ {"{"} text: {prose}, evidence: [ {"{"} quote: "The last line." {"}"} ] {"}"} ]
            sections: [ {"{"} heading: {yaml}, before: "The oil" {"}"} ]
            notes: [ {"{"} at: "The oil", text: {prose} {"}"} ]
            tags: [ {yaml} ]
            ---
            {text}

            """);
    }

    [Fact]
    public void Lets_no_markup_through()
    {
        var pages = Renderer.Render(site.Related(), new RazorTheme()).All
            .Where(file => file.File.EndsWith(".html", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(pages);
        Assert.All(pages, page =>
        {
            using var content = new MemoryStream(page.Content().ToArray());
            var read = new HtmlParser().ParseDocument(content);
            Assert.Empty(read.QuerySelectorAll("x-evil, script:not([src]):not([type='application/ld+json'])"));
            Assert.DoesNotContain(
                read.All,
                element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
            Assert.All(
                read.QuerySelectorAll("script[type='application/ld+json']"),
                data => System.Text.Json.JsonDocument.Parse(data.TextContent).Dispose());
        });
    }

    [Fact]
    public void Leaves_every_published_file_in_good_order() =>
        Assert.Equal("", Told.By(Briefing.Build.Check(site.Folders, new RazorTheme(), Deployment.AsWritten).Diagnostics));

    public void Dispose() => site.Dispose();
}
