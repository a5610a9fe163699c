using AngleSharp.Html.Parser;
using Briefing.Model;
using Briefing.Render.Pages;

namespace Briefing.Tests.Render;

public sealed class NamingManyAuthors : IDisposable
{
    private readonly HarbourSite site = new();

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "Hand 1")]
    [InlineData(6, "Hand 1, Hand 2, Hand 3, Hand 4, Hand 5, Hand 6")]
    [InlineData(7, "Hand 1, Hand 2, Hand 3 and 4 others")]
    [InlineData(40, "Hand 1, Hand 2, Hand 3 and 37 others")]
    public void A_line_names_a_few_and_counts_the_others_of_many(int count, string line) =>
        Assert.Equal(line, Byline.Of([.. Hands(count).Select(Author.Named)]));

    [Fact]
    public void An_answer_and_an_embed_have_room_for_a_line_and_the_source_for_them_all()
    {
        site.WriteBy(Hands(40));
        var hands = string.Join(", ", Hands(40));
        var files = site.Render();

        Assert.Equal("Hand 1, Hand 2, Hand 3 and 37 others, Ferry stops", Text(files["compare/when-back/index.html"], ".byline"));
        Assert.Contains(
            "Drawn from Hand 1, Hand 2, Hand 3 and 37 others, Ferry stops.",
            Text(files["embed/briefings/last-ferry/index.html"], "footer"), StringComparison.Ordinal);
        Assert.StartsWith($"Authors {hands}", Text(files["briefings/last-ferry/index.html"], ".provenance .facts"), StringComparison.Ordinal);
        Assert.Contains(hands, Text(files["sources/index.html"], ".facts"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_embed_has_room_for_a_line_of_those_who_make_the_site_and_its_pages_for_them_all()
    {
        var hands = string.Join(", ", Hands(40));
        site.Put(
            "input/site.yml",
            "title: A town\nstandfirst: By the sea.\naddress: https://harbour.example/town/\nquotations: { share: 50 }\n"
            + $"authors: [ {hands} ]\n");
        var files = site.Render();

        Assert.Contains("By Hand 1, Hand 2, Hand 3 and 37 others.", Text(files["embed/timeline/index.html"], "footer"), StringComparison.Ordinal);
        Assert.Contains($"A town by {hands}", Text(files["index.html"], ".imprint"), StringComparison.Ordinal);
    }

    public void Dispose() => site.Dispose();

    private static IEnumerable<string> Hands(int count) => Enumerable.Range(1, count).Select(number => $"Hand {number}");

    private static string Text(string page, string place) =>
        string.Join(' ', new HtmlParser().ParseDocument(page)
            .QuerySelector(place)!
            .TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
