using Briefing.Theme;

namespace Briefing.Tests.Theme;

public sealed class PrintingManyPages
{
    [Fact]
    public void The_same_page_is_the_same_bytes_from_every_thread_and_however_often()
    {
        var page = new SmallSite("words").Briefing;
        var first = Printed.Bytes(page);

        Parallel.For(0, 300, _ => Assert.True(Printed.Bytes(page).Span.SequenceEqual(first.Span)));
    }

    [Fact]
    public void The_style_sheet_is_one_file_named_by_its_content_and_every_page_asks_for_it()
    {
        var sheet = Assert.Single(new RazorTheme().Assets, asset => asset.Name == "briefing.css");

        Assert.Matches("^assets/briefing\\.[0-9a-f]{10}\\.css$", sheet.File);
        Assert.All(
            new SmallSite("words").Pages,
            page => Assert.Equal("/" + sheet.File, Printed.Read(page).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")));
    }
}
