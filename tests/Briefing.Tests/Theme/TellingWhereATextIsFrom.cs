using AngleSharp.Dom;
using Briefing.Model;
using Briefing.Model.Edtf;
using Briefing.Render.Pages;

namespace Briefing.Tests.Theme;

public sealed class TellingWhereATextIsFrom
{
    private const string Page = "https://lamp.example/log";
    private const string Copy = "https://archive.example/log";

    private static readonly Source Unknown = new([], null, null, null, null, null, "log.pdf", null);

    [Fact]
    public void What_a_document_does_not_state_is_said_to_be_not_stated_or_left_out() => Assert.Equal(
        ["Author: not stated", "Title: not stated", "Date: not stated", "File: log.pdf", "Rights"],
        Facts(Unknown));

    [Fact]
    public void All_that_it_states_is_told() => Assert.Equal(
        ["Author: Ann Lee", "Title: The log", "Published by: The Lamp", "Date: June 1871", $"Address: {Page}", $"Archived copy: {Copy}", "Rights"],
        Facts(new Source(
            [Author.Named("Ann Lee")], "The log", "The Lamp", When.On(1871, 6),
            SiteUrl.TryParse(Page), SiteUrl.TryParse(Copy), null, null)));

    [Fact]
    public void Several_authors_are_called_so() => Assert.Equal(
        "Authors: Ann Lee, Bo Ray",
        Facts(Unknown with { Authors = [Author.Named("Ann Lee"), Author.Named("Bo Ray")] })[0]);

    [Theory]
    [InlineData(Page, Copy, "Read it where it was published: The log.", "An archive keeps a copy: archive.example.")]
    [InlineData(Page, null, "Read it where it was published: The log.")]
    [InlineData(null, Copy, "Read it in an archive: archive.example.")]
    [InlineData(null, null, "No address is known at which it can be read. It is called “The log”.")]
    public void A_text_that_does_not_stand_here_is_read_where_its_document_is_known_to_be(
        string? address, string? archived, params string[] ways) => Assert.Equal(
        ways,
        Printed.Read(Withheld(Unknown with { Title = "The log", Address = Parsed(address), Archived = Parsed(archived) }))
            .QuerySelectorAll(".original p").Skip(1).Select(Words));

    [Fact]
    public void The_document_of_an_account_is_told_from_the_account()
    {
        var told = Printed.Read(List(Unknown with { AccountBy = Author.Named("Ann Lee") }));

        Assert.Equal("Quoted from the account (1)", told.QuerySelector(".quotations summary")!.TextContent);
        Assert.Contains("Rights to the account", told.QuerySelectorAll(".facts dt").Select(fact => fact.TextContent));
        Assert.Equal("Quoted on this site (1)", Printed.Read(List(Unknown)).QuerySelector(".quotations summary")!.TextContent);
    }

    [Fact]
    public void Of_a_document_that_nothing_is_quoted_from_no_quotations_are_offered()
    {
        var list = List(Unknown);

        Assert.Empty(Printed.Read(list with { Sources = [list.Sources[0] with { Quoted = [] }] }).QuerySelectorAll(".quotations"));
    }

    private static List<string> Facts(Source source) =>
    [
        .. Printed.Read(List(source)).QuerySelectorAll(".facts > div").Select(fact =>
            fact.FirstElementChild!.TextContent is "Rights"
                ? "Rights"
                : $"{fact.FirstElementChild.TextContent}: {Words(fact.LastElementChild!)}"),
    ];

    private static Page.SourceList List(Source source)
    {
        var list = new SmallSite("words").Pages.OfType<Page.SourceList>().Single();
        return list with { Sources = [list.Sources[0] with { Article = list.Sources[0].Article with { Source = source } }] };
    }

    private static Page.Briefing Withheld(Source source)
    {
        var page = new SmallSite("words").Briefing;
        return page with { Article = page.Article with { Source = source, Sections = [] } };
    }

    private static SiteUrl? Parsed(string? address) => address is null ? null : SiteUrl.TryParse(address);

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
