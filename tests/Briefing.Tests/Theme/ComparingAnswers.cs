using Briefing.Model;
using Briefing.Render.Pages;

namespace Briefing.Tests.Theme;

public sealed class ComparingAnswers
{
    [Fact]
    public void A_cell_of_the_table_leads_once_to_each_paragraph_that_its_answer_rests_on()
    {
        var places = Printed
            .Read(Matrix(quotation => [Number(quotation, 12), Number(quotation, 5), Number(quotation, 12)]))
            .QuerySelector(".matrix .places")!;

        Assert.Equal("Evidence: paragraph 5, paragraph 12", places.TextContent);
        Assert.Equal(
            ["/briefings/suppliers/#p5", "/briefings/suppliers/#p12"],
            places.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Where_the_text_is_not_published_it_leads_to_the_original_or_else_to_the_quotations()
    {
        static Quotation Withheld(Quotation quotation) => quotation with { At = null, Paragraph = null };

        var places = Printed
            .Read(Matrix(quotation =>
                [Withheld(quotation) with { Original = SiteUrl.TryParse("https://example.org/log") }, Withheld(quotation)]))
            .QuerySelector(".matrix .places a")!;
        Assert.Equal(("in the original", "https://example.org/log#:~:text=the-,words"), (places.TextContent, places.GetAttribute("href")));

        var quoted = Printed.Read(Matrix(quotation => [Withheld(quotation)])).QuerySelector(".matrix .places a")!;
        Assert.Equal(("quoted", "/compare/why/#part:answers"), (quoted.TextContent, quoted.GetAttribute("href")));
    }

    [Fact]
    public void An_answer_without_evidence_claims_none() => Assert.Null(Printed.Read(Matrix(_ => [])).QuerySelector(".places"));

    private static Quotation Number(Quotation quotation, int paragraph) =>
        quotation with { Paragraph = paragraph, At = quotation.Briefing.Route.At(ParagraphId.Of(paragraph)) };

    private static Page Matrix(Func<Quotation, IReadOnlyList<Quotation>> evidence)
    {
        var page = new SmallSite("words").Pages.OfType<Page.ComparisonList>().Single();
        var comparison = page.Comparisons[0];
        var answer = comparison.Answers[0];
        return new Page.ComparisonList(page.Frame, [comparison with { Answers = [answer with { Evidence = evidence(answer.Evidence[0]) }] }]);
    }
}
