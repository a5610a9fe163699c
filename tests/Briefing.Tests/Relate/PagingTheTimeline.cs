using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Briefing.Render;
using Briefing.Theme;

namespace Briefing.Tests.Relate;

/// <summary>A timeline of 5,000 events in 3,000 years, four in ten of them in its last century, each with a text and two quotations.</summary>
public sealed class PagingTheTimeline(PagingTheTimeline.LongSite site) : IClassFixture<PagingTheTimeline.LongSite>
{
    private const int LargestPage = 1_500_000;

    [Fact]
    public void Every_event_stands_once_on_the_page_that_links_lead_to()
    {
        var places = site.Pages.SelectMany(page => page.Value.QuerySelectorAll(".event[id]").Select(found => $"{page.Key}#{found.Id}")).ToList();

        Assert.True(places.Count > LongSite.Events);
        Assert.Equal(site.Anchors, places.Select(place => "/" + place.Replace("index.html", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_page_is_larger_than_a_phone_should_fetch() =>
        Assert.All(site.Sizes, page => Assert.True(page.Value < LargestPage, $"{page.Key}: {page.Value:N0} bytes"));

    [Fact]
    public void The_first_page_names_every_period_and_leads_to_it()
    {
        var first = site.Pages["timeline/index.html"];
        var periods = first.QuerySelectorAll(".period");

        Assert.InRange(periods.Length, 20, 150);
        Assert.All(periods, period => Assert.Contains(
            new Uri(period.QuerySelector(".more a")!.GetAttribute("href")!, UriKind.Relative).ToString().TrimStart('/') + "index.html",
            site.Pages.Keys));
        Assert.NotEmpty(first.QuerySelectorAll(".picture.wide .column"));
    }

    [Fact]
    public void A_reader_can_go_from_the_first_period_to_the_last()
    {
        var seen = new List<string>();
        for (var file = site.Pages["timeline/index.html"].QuerySelector(".more a")?.GetAttribute("href"); file is not null;)
        {
            seen.Add(file);
            file = site.Pages[file.TrimStart('/') + "index.html"].QuerySelector(".pager [rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(site.Pages.Count - 1, seen.Distinct().Count());
    }

    /// <summary>The site, and the pages of its timeline as a browser reads them.</summary>
    public sealed class LongSite : IDisposable
    {
        public const int Events = 5_000;

        private readonly SiteFolder folder = SiteFolder.Minimal();

        public LongSite()
        {
            folder.Put("seeds/chronicle.txt", string.Join("\n\n", Enumerable.Range(1, 40).Select(number =>
                $"Entry {number} of the chronicle tells how the lamp was trimmed on watch {number}.")));
            folder.Put("input/briefings/chronicle.md", """
                ---
                title: The chronicle of the lamp
                standfirst: Three thousand years of watches.
                seed: chronicle.txt
                source: { title: Chronicle }
                rights: { mode: full, licence: CC0-1.0 }
                ---
                """);
            folder.Put("input/timeline/chronicle.yml", string.Concat(Enumerable.Range(0, Events).Select(Entry)));
            var site = folder.Related();
            var theme = new RazorTheme();
            var files = Renderer.Render(site, theme).All
                .Where(output => output.File.StartsWith("timeline/", StringComparison.Ordinal))
                .Where(output => output.File.EndsWith(".html", StringComparison.Ordinal))
                .Select(output => (output.File, Content: output.Content()))
                .ToList();
            Sizes = files.ToDictionary(file => file.File, file => file.Content.Length);
            Pages = files.ToDictionary(file => file.File, file => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Content.Span)));
            Anchors = [.. site.Timeline.SelectMany(period => period.Events).Select(happening => happening.Anchor.ToString())];
        }

        public IReadOnlyDictionary<string, int> Sizes { get; }

        public IReadOnlyDictionary<string, IHtmlDocument> Pages { get; }

        public IReadOnlyList<string> Anchors { get; }

        public void Dispose() => folder.Dispose();

        private static string Entry(int number)
        {
            var year = number % 10 < 4 ? 1900 + (number * 7 % 100) : -1000 + (number * 13 % 2900);
            return $"""
                - slug: watch-{number}
                  date: "{year:0000;-0000}-{1 + (number % 12):00}"
                  title: Watch number {number} at the lamp of the northern rock
                  text: {string.Join(' ', Enumerable.Repeat("The keeper trimmed the wick and wrote down how much oil was left.", 5))}
                  briefings: [ chronicle ]
                  evidence:
                    - seed: chronicle.txt
                      quote: "Entry {1 + (number % 40)} of the chronicle"
                    - seed: chronicle.txt
                      quote: "was trimmed on watch {1 + (number % 40)}."

                """;
        }
    }
}
