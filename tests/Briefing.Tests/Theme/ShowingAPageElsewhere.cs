using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Briefing.Render.Pages;
using Briefing.Theme;

namespace Briefing.Tests.Theme;

public sealed class ShowingAPageElsewhere
{
    private const string Markup = "<script>alert(1)</script>\"'&amp;";

    public static TheoryData<OfferKind> Kinds => [.. new SmallSite("words").Embeds.Select(embed => embed.Offer.Kind)];

    [Fact]
    public void There_is_an_embed_of_every_kind() =>
        Assert.Equal(Enum.GetValues<OfferKind>(), new SmallSite("words").Embeds.Select(embed => embed.Offer.Kind));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_embed_says_whose_it_is_what_it_is_drawn_from_how_it_may_be_used_and_where_the_whole_is(OfferKind kind)
    {
        var embed = Embed(kind, "words");
        var page = Printed.Read(embed);
        var links = page.QuerySelectorAll("a").ToLookup(link => link.GetAttribute("href"), link => link.TextContent);

        Assert.Equal("words", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("By words.", page.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("words", links["/sources/"]);
        Assert.Contains("CC BY 4.0", links["https://creativecommons.org/licenses/by/4.0/"]);
        Assert.Contains("Read the whole page", links[embed.Offer.Whole]);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_embed_is_known_to_machines_as_a_form_of_its_page(OfferKind kind)
    {
        var embed = Embed(kind, "words");
        var page = Printed.Read(embed);

        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal("https://example.org" + embed.Offer.Whole.Split('#')[0], page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(embed.Offer.DescriptionAddress, page.QuerySelector("link[type='application/json+oembed']")!.GetAttribute("href"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_embed_has_no_navigation_opens_links_in_a_tab_of_their_own_and_needs_no_script(OfferKind kind)
    {
        var page = Printed.Read(Embed(kind, "words"));

        Assert.Empty(page.QuerySelectorAll("nav, body script, [style], style, form, input, button"));
        Assert.Equal("_blank", page.QuerySelector("head > base:first-child")!.GetAttribute("target"));
        Assert.False(page.QuerySelector("base")!.HasAttribute("href"));
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.Equal("_self", link.GetAttribute("target")));
        Assert.Matches("^/assets/embed\\.[0-9a-f]{10}\\.js$", Assert.Single(page.QuerySelectorAll("script")).GetAttribute("src")!);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_embed_never_skips_a_heading_names_no_id_twice_and_leads_to_none_that_is_not_there(OfferKind kind)
    {
        var page = Printed.Read(Embed(kind, "words"));
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} before h{pair.Second}"));
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_embed_has_the_reader_s_colours_and_a_place_without_content_for_each_of_the_fixed_ones(OfferKind kind)
    {
        var page = Printed.Read(Embed(kind, "words"));

        Assert.Equal("light dark", page.QuerySelector("meta[name=color-scheme]")!.GetAttribute("content"));
        Assert.Equal(["scheme:light", "scheme:dark"], page.QuerySelectorAll("body > [hidden]:empty").Select(place => place.Id));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_another_site_is_handed_is_one_quotation_with_a_link_and_one_frame(OfferKind kind)
    {
        var offer = Embed(kind, Markup).Offer;
        var body = Body(new RazorTheme().Render(new Handout.Embedded(offer)));

        Assert.Equal(["BLOCKQUOTE", "IFRAME"], body.Children.Select(child => child.TagName));
        Assert.Equal([offer.WholeAddress], body.QuerySelectorAll("blockquote > a").Select(link => link.GetAttribute("href")));
        Assert.Equal(Markup, body.QuerySelector("blockquote > a")!.TextContent);
        Assert.Equal(
            ["src", "width", "height", "frameborder", "title"],
            body.QuerySelector("iframe")!.Attributes.Select(attribute => attribute.Name));
        Assert.Equal(offer.FrameAddress, body.QuerySelector("iframe")!.GetAttribute("src"));
        Assert.Equal("100%", body.QuerySelector("iframe")!.GetAttribute("width"));
    }

    [Fact]
    public void A_page_that_can_be_embedded_says_so_early_in_its_head_and_shows_how_at_its_end()
    {
        var embed = Embed(OfferKind.Article, Markup);
        var html = Printed.Html(new SmallSite(Markup).Briefing);
        var page = Printed.Read(new SmallSite(Markup).Briefing);
        var snippets = page.QuerySelectorAll("details .snippets code").Select(code => code.TextContent).ToList();

        Assert.InRange(html.IndexOf("application/json+oembed", StringComparison.Ordinal), 1, 8 * 1024);
        Assert.Equal(embed.Offer.Address, snippets[0]);
        Assert.Equal(
            ["src", "width", "height", "title", "style"],
            Body(snippets[1]).QuerySelector("iframe")!.Attributes.Select(attribute => attribute.Name));
        Assert.Equal("allow-scripts allow-popups allow-popups-to-escape-sandbox", Body(snippets[2]).QuerySelector("iframe")!.GetAttribute("sandbox"));
        Assert.Equal("https://example.org/embed-host.js", Body(snippets[2]).QuerySelector("script")!.GetAttribute("src"));
        Assert.Equal(
            ["https://example.org/embed/article/", "https://example.org/embed/article/#scheme:light", "https://example.org/embed/article/#scheme:dark"],
            snippets[3..6]);
        Assert.Contains("/embed/event/", page.QuerySelectorAll(".embed-this li a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void A_page_that_cannot_be_embedded_offers_nothing()
    {
        var page = Printed.Read(new SmallSite("words").Pages.OfType<Page.NotFound>().Single());

        Assert.Empty(page.QuerySelectorAll(".embed-this, [type='application/json+oembed']"));
    }

    [Fact]
    public void The_scripts_are_small()
    {
        var theme = new RazorTheme();

        Assert.InRange(theme.Assets.Single(asset => asset.Name == "embed.js").Content.Length, 1, 2047);
        Assert.InRange(theme.HostScript.Length, 1, 2047);
    }

    private static Page.Embed Embed(OfferKind kind, string text) => new SmallSite(text).Embeds.Single(embed => embed.Offer.Kind == kind);

    private static IElement Body(string html) => new HtmlParser().ParseDocument(html).Body!;
}
