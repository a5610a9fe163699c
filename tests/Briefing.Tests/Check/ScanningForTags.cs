using System.Text.RegularExpressions;
using Briefing.Check.Leaks;

namespace Briefing.Tests.Check;

public sealed partial class ScanningForTags
{
    [Theory]
    [InlineData(
        "a <b>c</b> <!-- d > e --> f <![CDATA[ <g> ]]> h <i title=\"j > k\" l='>'>",
        "<b>|</b>|<!-- d > e -->|<![CDATA[ <g> ]]>|<i title=\"j > k\" l='>'>")]
    [InlineData("1 < 2, 3 <4> 5 <", "")]
    [InlineData("<!-- a > b", "<!-- a >")]
    [InlineData("<![CDATA[ a > b", "<![CDATA[ a >")]
    [InlineData("<a href=\"b> <c> d", "<c>")]
    [InlineData("<a it's> <b it's>", "<a it's> <b it's>")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE html>", "<?xml version=\"1.0\"?>|<!DOCTYPE html>")]
    public void Finds_what_is_closed(string text, string tags) => Assert.Equal(tags, string.Join('|', In(text)));

    [Fact]
    public void Finds_what_the_pattern_of_a_tag_finds()
    {
        string[] pieces = ["<", "<a", "</b", "<!--", "-->", "<![CDATA[", "]]>", ">", "\"", "'", " x ", "!", "-"];
        var random = new Random(20240620);
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 16)).Select(_ => pieces[random.Next(pieces.Length)]));

            Assert.Equal(Pattern().Matches(text).Select(tag => tag.Value), In(text));
        }
    }

    // A search that begins anew at every tag would read half a million times what follows.
    [Theory]
    [InlineData("<a ")]
    [InlineData("<a \" ")]
    [InlineData("<a '\" ")]
    [InlineData("<!--")]
    [InlineData("<![CDATA[")]
    [InlineData("\"<a ")]
    public void Looks_but_once_for_the_end_of_what_is_not_closed(string opening) =>
        Assert.Empty(new TagScanner(string.Concat(Enumerable.Repeat(opening, 500_000))).Tags());

    private static IEnumerable<string> In(string text) => new TagScanner(text).Tags().Select(tag => text[tag.Start..tag.End]);

    [GeneratedRegex(
        """<!--.*?-->|<!\[CDATA\[.*?\]\]>|<[/!?a-zA-Z](?>[^>"']|"[^"]*"|'[^']*')*>""",
        RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
