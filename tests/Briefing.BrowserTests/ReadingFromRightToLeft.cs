using Briefing.BrowserTests.Browsing;
using Briefing.BrowserTests.Hosting;

namespace Briefing.BrowserTests;

/// <summary>Words of scripts that run from right to left, put on pages of this repository's site.</summary>
public sealed class ReadingFromRightToLeft(PublishedSite site, Chromium chromium)
{
    [Theory]
    [InlineData("", "h1, .card h3 a, .card .standfirst, .questions a, .glossary dt a")]
    [InlineData("briefings/regional-middle-power/", "h1, .claim p, .contents ol a, .quoted, .terms a, .facts dd")]
    [InlineData("timeline/", ".event h3 a, .told-in a, .drawn .wide .title tspan")]
    [InlineData("compare/", ".matrix tbody th a, .matrix td p")]
    [InlineData("compare/why-the-visit/", ".byline bdi, .answers .prose p")]
    [InlineData("glossary/doi-moi/", "h1, .spellings [lang], .sentences mark[lang]")]
    public async Task A_mark_after_them_stands_left_of_them(string path, string places)
    {
        await using var desk = await Desk.OpenAsync(chromium, site, path);

        var wrong = await desk.Page.EvaluateAsync<string[]>(
            """
            places => [...document.querySelectorAll(places)].filter(place => {
                const words = place.appendChild(document.createTextNode(''));
                [...place.childNodes].forEach(node => node === words || node.remove());
                words.data = 'שלום!';
                const at = letter => {
                    const range = document.createRange();
                    range.setStart(words, letter);
                    range.setEnd(words, letter + 1);
                    return range.getBoundingClientRect();
                };
                return at(4).width > 0 && at(4).left >= at(0).left;
            }).map(place => place.outerHTML)
            """,
            places);
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task What_follows_a_quotation_of_them_stands_right_of_it()
    {
        await using var desk = await Desk.OpenAsync(chromium, site, "briefings/regional-middle-power/");

        var wrong = await desk.Page.EvaluateAsync<int>(
            """
            () => [...document.querySelectorAll('.evidence a:has(.quoted + .where)')].filter(link => {
                link.firstChild.textContent = '“שלום (5)!”';
                return link.querySelector('.where').getBoundingClientRect().left < link.firstChild.getBoundingClientRect().right;
            }).length
            """);
        Assert.Equal(0, wrong);
    }
}
