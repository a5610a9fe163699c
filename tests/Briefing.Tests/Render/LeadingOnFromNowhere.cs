using AngleSharp.Html.Parser;

namespace Briefing.Tests.Render;

/// <summary>Where the page for addresses without one leads on to.</summary>
public sealed class LeadingOnFromNowhere : IDisposable
{
    private readonly HarbourSite site = new();

    [Fact]
    public void It_leads_to_the_lists_of_the_site() =>
        Assert.Equal("Go on to the first page, the briefings, the timeline, the glossary, or search.", Said());

    [Fact]
    public void It_leads_to_no_list_that_is_empty()
    {
        site.LeaveOutTermsAndEvents();

        Assert.Equal("Go on to the first page, the briefings, or search.", Said());
    }

    public void Dispose() => site.Dispose();

    private string Said() => new HtmlParser().ParseDocument(site.Render()["404.html"]).QuerySelector(".sheet > p")!.TextContent;
}
