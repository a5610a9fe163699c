namespace Briefing.Tests.Relate;

public sealed class ShowingWhatCitesAParagraph
{
    private const string Full = "{ mode: full, licence: CC-BY-4.0 }";

    [Fact]
    public void A_briefing_quotes_its_own_text_where_another_is_drawn_from_the_same_seed()
    {
        const string More = "key-points: [ { text: A point., evidence: [ { quote: because the fog }, { quote: forty nights } ] } ]";
        using var folder = new LighthouseSite(Full).Brief(Full, More);
        folder.Put(
            "input/briefings/autumn.md",
            $"---\ntitle: Autumn\nstandfirst: S.\nseed: log.txt\nsource: {{ title: The winter log }}\nrights: {Full}\n"
            + $"end: bell buoy beyond it.\n{More}\n---\n");

        var quoted = folder.Related().Articles.ToDictionary(
            article => article.Headline.Slug.ToString(),
            article => article.KeyPoints[0].Evidence.Select(quotation => quotation.At?.ToString()));

        Assert.Equal(["/briefings/winter/#p1", "/briefings/winter/#p2"], quoted["winter"]);
        Assert.Equal(["/briefings/autumn/#p1", "/briefings/winter/#p2"], quoted["autumn"]);
    }

    [Fact]
    public void Each_paragraph_knows_every_statement_that_quotes_it_and_where_that_stands()
    {
        using var folder = new LighthouseSite(Full).Brief(
            Full,
            """
            key-points:
              - text: A point without evidence.
              - text: A point.
                evidence: [ { quote: because the fog }, { quote: the bell buoy } ]
            tables:
              - caption: Stores
                columns: [ Enough ]
                rows:
                  - heading: Oil
                    cells: [ { text: Hardly, evidence: [ { quote: forty nights } ] } ]
            """);
        folder
            .Put(
                "input/timeline/log.yml",
                "- date: 1907\n  title: A ship answers\n"
                + "  evidence: [ { seed: log.txt, quote: a coal ship }, { seed: log.txt, quote: because the fog } ]\n")
            .Put("input/glossary/lamp.md", "---\nterm: lamp\nevidence: [ { seed: log.txt, quote: The lamp burned } ]\n---\nA light.\n")
            .Put(
                "input/comparisons/oil.yml",
                "question: Was there oil?\nanswers:\n  - { seed: log.txt, text: Some., evidence: [ { quote: forty nights } ] }\n");

        var site = folder.Related();

        Assert.Equal(
            ["KeyPoint Key point 2 at /briefings/winter/#point:2", "Event A ship answers at /timeline/#a-ship-answers"],
            CitingParagraph(1));
        Assert.Equal(
            [
                "Table Stores at /briefings/winter/#table:1",
                "Term lamp at /glossary/lamp/#part:definition",
                "Comparison Was there oil? at /compare/oil/#part:answers",
            ],
            CitingParagraph(2));
        Assert.Equal(["Event A ship answers at /timeline/#a-ship-answers"], CitingParagraph(3));

        IEnumerable<string> CitingParagraph(int number)
        {
            var paragraph = site.Articles[0].Sections.SelectMany(section => section.Paragraphs).Single(paragraph => paragraph.Number == number);
            return site.ClaimsOn(site.Articles[0].Headline, paragraph).Select(claim => $"{claim.Kind} {claim.Name} at {claim.At}");
        }
    }
}
