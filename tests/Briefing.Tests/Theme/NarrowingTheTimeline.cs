using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Briefing.Render;
using Briefing.Theme;

namespace Briefing.Tests.Theme;

public sealed class NarrowingTheTimeline : IDisposable
{
    private readonly SiteFolder site = new SiteFolder().Overlay(Checkout.OfTests("expected", "lighthouse"));
    private readonly RazorTheme theme = new();

    [Fact]
    public void The_choices_are_radio_buttons_in_a_group_with_a_name_and_all_is_chosen_first()
    {
        var filter = Timeline(Log).QuerySelector("fieldset.filter")!;
        var choices = filter.QuerySelectorAll("input");

        Assert.Equal("Show", filter.QuerySelector("legend")!.TextContent);
        Assert.All(choices, choice => Assert.Equal(("radio", "show"), (choice.GetAttribute("type"), choice.GetAttribute("name"))));
        Assert.Equal("all", Assert.Single(choices, choice => choice.HasAttribute("checked")).GetAttribute("value"));
        Assert.All(choices, choice => Assert.Equal("LABEL", choice.ParentElement!.TagName));
    }

    [Fact]
    public void A_choice_names_what_it_keeps_and_tells_how_many()
    {
        var page = Timeline(Log);

        Assert.Equal(
            ["argand lamp 2 events", "North Rock 1 event"],
            page.QuerySelectorAll(".choices [value^=actor]").Select(choice => Words(choice.ParentElement!)));
        Assert.Equal(2, page.QuerySelectorAll(".event.actor-1").Length);
        Assert.Equal(2, page.QuerySelectorAll(".picture.wide .mark.actor-1").Length);
        Assert.Single(page.QuerySelectorAll(".event.actor-2"));
        Assert.Equal("argand lamp: 2 events.", Words(page.QuerySelector("[role=status] .actor-1")!));
    }

    [Fact]
    public void Without_a_style_sheet_it_says_that_nothing_can_be_chosen_and_nothing_that_is_not_so()
    {
        var filter = Timeline(Log).QuerySelector(".filter")!;

        Assert.Equal("To choose takes a style sheet. Without it, all events stand below.", filter.QuerySelector("legend + p")!.TextContent);
        Assert.EndsWith("argand lamp: 2 events. North Rock: 1 event.", Words(filter), StringComparison.Ordinal);
        Assert.Contains("With argand lamp 2 events North Rock 1 event", Words(filter), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_choice_that_a_page_can_offer_has_its_rules_on_the_screen_only()
    {
        var sheet = Encoding.UTF8.GetString(theme.Assets.Single(asset => asset.Name == "briefing.css").Content.Span);
        var rules = sheet[sheet.LastIndexOf("@media screen", StringComparison.Ordinal)..];

        Assert.All(
            Enumerable.Range(1, 16).SelectMany(number => new[] { $"actor-{number}", $"briefing-{number}" }),
            choice => Assert.Contains($"[value=\"{choice}\"]:checked) .shown .{choice}", rules, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_many_actors_those_of_most_events_can_be_chosen()
    {
        var log = string.Concat(Enumerable.Range(1, 18).Select(number =>
        {
            site.Put($"input/glossary/keeper-{number}.md", $"---\nterm: Keeper of watch {number}\nkind: person\n---\n\nKept the lamp.\n");
            return string.Concat(Enumerable.Range(0, number).Select(watch =>
                $"- {{ slug: w-{number}-{watch}, date: \"{1800 + watch}\", title: Watch, actors: [ keeper-{number} ] }}\n"));
        }));
        var offered = Timeline(log).QuerySelectorAll(".choices [value^=actor]").Select(choice => Words(choice.ParentElement!)).ToList();

        Assert.Equal(16, offered.Count);
        Assert.Equal("Keeper of watch 18 18 events", offered[0]);
        Assert.Equal("Keeper of watch 3 3 events", offered[^1]);
    }

    [Fact]
    public void Of_more_actors_than_can_be_chosen_none_is_there_for_a_single_event()
    {
        var log = string.Concat(Enumerable.Range(1, 18).Select(number =>
        {
            site.Put($"input/glossary/keeper-{number}.md", $"---\nterm: Keeper of watch {number}\nkind: person\n---\n\nKept the lamp.\n");
            return $"- {{ slug: w-{number}, date: \"{1800 + number}\", title: Watch, actors: [ keeper-{number}{(number < 3 ? ", argand-lamp" : "")} ] }}\n";
        }));

        Assert.Equal(
            ["argand lamp 2 events"],
            Timeline(log).QuerySelectorAll(".choices [value^=actor]").Select(choice => Words(choice.ParentElement!)));
    }

    [Fact]
    public void An_actor_that_every_event_names_is_no_choice() => Assert.Equal(
        ["North Rock 1 event"],
        Timeline(Log.Replace("title: C", "title: C, actors: [ argand-lamp ]", StringComparison.Ordinal))
            .QuerySelectorAll(".choices [value^=actor]")
            .Select(choice => Words(choice.ParentElement!)));

    [Fact]
    public void Where_nothing_tells_events_apart_there_is_nothing_to_choose() =>
        Assert.Empty(Timeline("- { slug: a, date: \"1870\", title: A }\n- { slug: b, date: \"1871\", title: B }\n").QuerySelectorAll(".filter"));

    public void Dispose() => site.Dispose();

    private const string Log = """
        - { slug: a, date: "1870", title: A, actors: [ argand-lamp ] }
        - { slug: b, date: "1871", title: B, actors: [ argand-lamp, north-rock ] }
        - { slug: c, date: "1872", title: C }

        """;

    private IDocument Timeline(string log)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(site.Path, "input", "timeline")))
        {
            site.Remove(file);
        }

        site.Put("input/timeline/log.yml", log);
        var page = Renderer.Render(site.Related(), theme).All.Single(output => output.File == "timeline/index.html");
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page.Content().Span));
    }

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
