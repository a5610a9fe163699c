using AngleSharp.Dom;
using Briefing.Render.Pages;

namespace Briefing.Tests.Theme;

public sealed class ReadingABriefing
{
    private readonly IDocument page = Printed.Read(new SmallSite("words").Briefing);

    [Fact]
    public void A_paragraph_has_a_number_that_leads_to_itself()
    {
        var number = page.QuerySelector("#p2 .number")!;

        Assert.Equal("#p2", number.GetAttribute("href"));
        Assert.Equal("Paragraph 2", number.GetAttribute("aria-label"));
        Assert.Equal("2", number.TextContent);
    }

    [Fact]
    public void A_mention_is_a_link_to_its_term()
    {
        Assert.Equal("/glossary/hedging/", page.QuerySelector(".claim a.term")!.GetAttribute("href"));
    }

    [Fact]
    public void A_term_is_explained_at_the_end_and_the_contents_lead_there()
    {
        var name = Assert.Single(page.QuerySelectorAll(".definitions dt a.term"));

        Assert.Equal("/glossary/hedging/", name.GetAttribute("href"));
        Assert.Equal("words", name.ParentElement!.NextElementSibling!.TextContent);
        Assert.Equal("Terms on this page", page.QuerySelector(".contents a[href='#part:terms']")!.TextContent);
    }

    [Fact]
    public void The_contents_lead_to_every_part_that_follows_them_in_its_order() =>
        Assert.Equal(
            page.QuerySelectorAll(".contents ~ .part:not(.link-notes) > h2").Select(heading => $"#{heading.Id} {heading.TextContent}"),
            page.QuerySelectorAll(".contents > ul > li > a").Skip(1).Select(link => $"{link.GetAttribute("href")} {link.TextContent}"));

    [Fact]
    public void A_quotation_of_the_page_itself_leads_to_its_paragraph_and_names_it()
    {
        var quotation = page.QuerySelector(".points .evidence a")!;

        Assert.Equal("/briefings/suppliers/#p1:~:text=the-,words", quotation.GetAttribute("href"));
        Assert.Equal("“words” paragraph 1", quotation.TextContent);
    }

    [Fact]
    public void A_side_note_stands_after_the_paragraph_that_marks_it()
    {
        Assert.Equal("#note:1", page.QuerySelector("#p1 > p .mark a")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("#p1 > p + .notes [id='note:1']"));
    }

    [Fact]
    public void A_term_leads_to_each_text_that_uses_it_and_to_the_sentence()
    {
        var uses = Printed.Read(new SmallSite("words").Pages.OfType<Page.Term>().Single()).QuerySelector(".uses")!;

        Assert.Equal("/briefings/suppliers/#p1", uses.QuerySelector("h3 a")!.GetAttribute("href"));
        Assert.Equal("/briefings/suppliers/#p1", uses.QuerySelector(".sentences a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_paragraph_shows_what_cites_it()
    {
        var cited = Assert.Single(page.QuerySelectorAll(".cited"));

        Assert.Equal("Cited by 1", cited.QuerySelector("summary")!.TextContent);
        Assert.Equal("/timeline/#the-visit", cited.Closest("#p1")!.QuerySelector(".cited a")!.GetAttribute("href"));
        Assert.Equal("Timeline: words", cited.QuerySelector("a")!.TextContent);
    }

    [Fact]
    public void A_date_is_worded_and_only_what_a_machine_can_read_is_marked_as_a_time()
    {
        var date = page.QuerySelector(".event .when")!;

        Assert.Equal("2024-06-13/2024-06-15", date.GetAttribute("data-edtf"));
        Assert.Equal("13 to 15 June 2024", date.TextContent);
        Assert.Equal(["2024-06-13", "2024-06-15"], date.QuerySelectorAll("time").Select(time => time.GetAttribute("datetime")));
    }
}
