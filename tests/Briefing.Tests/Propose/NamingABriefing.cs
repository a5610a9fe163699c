using Briefing.Propose;

namespace Briefing.Tests.Propose;

public sealed class NamingABriefing
{
    [Theory]
    [InlineData("keepers-log.txt", null, "Keepers log", "keepers-log")]
    [InlineData("Harbour 1911.txt", null, "Harbour 1911", "harbour-1911")]
    [InlineData("keepers-log.txt", "What the Keeper Saw", "What the Keeper Saw", "keepers-log")]
    [InlineData("000_d9e3881c.txt", "What the Keeper Saw", "What the Keeper Saw", "what-the-keeper-saw")]
    [InlineData("000_d9e3881c.txt", null, "On night 1 the keeper wrote …", "on-night-1-the-keeper-wrote")]
    [InlineData("Đèn biển.txt", null, "Đèn biển", "den-bien")]
    public void Takes_the_title_of_the_seed_or_a_name_that_reads_as_words_or_the_first_words(string file, string? title, string name, string slug)
    {
        string[] paragraphs = title is null ? [Text.Paragraph(1), Text.Paragraph(2)] : [title, Text.Paragraph(1), Text.Paragraph(2)];

        var proposal = Proposer.Propose(Text.Named(file, paragraphs), []);

        Assert.Equal((name, slug), (proposal.Title, proposal.Slug.ToString()));
    }

    [Theory]
    [InlineData("灯塔建在礁石上。夜里有光。", "灯塔建在礁石 …")]
    [InlineData("lamplamplamplamplamplamplamplamplamplamplamplamplamplamplamplamplamplamplamplamp.", "lamplamplamplamplamplamplamplamplamplamplamplamplamplamplamp …")]
    public void Takes_no_more_than_the_beginning_of_a_text_without_spaces(string text, string title) =>
        Assert.Equal(title, Proposer.Propose(Text.Named("0a1b.txt", text, text), []).Title);

    [Fact]
    public void Keeps_an_address_short() => Assert.Equal(
        "a-very-long-title-that-goes-on-and-on-until-nobody",
        Proposer.Propose(
            Text.Named("0a1b.txt", "A very long title that goes on and on until nobody can read it", Text.Paragraph(1), Text.Paragraph(2)),
            []).Slug.ToString());
}
