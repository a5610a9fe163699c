namespace Briefing.Tests.Theme;

public sealed class WhatAuthorsWrite
{
    [Fact]
    public void Is_never_markup_wherever_it_stands()
    {
        foreach (var page in new SmallSite("<script>alert(1)</script>\"'&amp;").Pages)
        {
            var read = Printed.Read(page);

            Assert.Empty(read.QuerySelectorAll("script:not([type='application/ld+json'], [src^='/assets/']:empty)"));
            Assert.Contains("<script>alert(1)</script>\"'&amp;", read.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Keeps_its_letters_as_they_are()
    {
        const string Written = "Đổi Mới: “ngoại giao cây tre” 🎋";

        var html = Printed.Html(new SmallSite(Written).Briefing);

        Assert.Contains(Written, html, StringComparison.Ordinal);
        Assert.DoesNotContain("&#x20", html, StringComparison.Ordinal);
    }

    [Fact]
    public void May_look_like_an_escape_and_still_be_read_as_it_was_written()
    {
        Assert.Equal("&#x2019; &#x3C;", Printed.Read(new SmallSite("&#x2019; &#x3C;").Briefing).QuerySelector("h1")!.TextContent);
    }
}
