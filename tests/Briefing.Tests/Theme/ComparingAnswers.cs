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

    [Fact]
    public void Questions_to_the_same_many_briefings_share_a_table_and_a_question_to_some_of_them_joins_it()
    {
        var table = Assert.Single(Tables(6, 6, 2));

        Assert.Equal((6, 3), (table.Columns.Count, table.Rows.Count));
        Assert.Equal(2, table.Rows[2].Cells.OfType<Answer>().Count());
    }

    [Fact]
    public void A_question_that_would_widen_a_table_beyond_what_can_be_read_has_one_of_its_own() =>
        Assert.Equal([3, 6], Tables(3, 6).Select(table => table.Columns.Count));

    [Fact]
    public void The_answers_of_more_briefings_than_a_table_has_room_for_are_a_list_under_their_question()
    {
        var page = Printed.Read(Asked(7));

        Assert.Empty(page.QuerySelectorAll(".matrix"));
        Assert.Equal("words", page.QuerySelector(".part h2 a")!.TextContent);
        Assert.Equal("≠ They differ", page.QuerySelector(".part .verdict")!.TextContent);
        Assert.Equal(7, page.QuerySelectorAll(".answers > section > h3").Length);
        Assert.Single(Printed.Read(Asked(6)).QuerySelectorAll(".matrix"));
    }

    private static IReadOnlyList<Matrix> Tables(params IEnumerable<int> answers) => Asked(answers).Matrices;

    /// <summary>Questions to as many briefings as a number says, always the same ones first.</summary>
    private static Page.ComparisonList Asked(params IEnumerable<int> answers)
    {
        var page = new SmallSite("words").Pages.OfType<Page.ComparisonList>().Single();
        var answer = page.Comparisons[0].Answers[0];
        return new Page.ComparisonList(page.Frame, [.. answers.Select(count => page.Comparisons[0] with
        {
            Answers =
            [
                .. Enumerable.Range(1, count)
                    .Select(number => answer with { Briefing = answer.Briefing with { Slug = Slug.TryParse($"briefing-{number}")! } }),
            ],
        })]);
    }

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
