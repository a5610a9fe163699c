using Briefing.Propose.Endings;

namespace Briefing.Tests.Propose;

public sealed class FindingTheEnd
{
    [Theory]
    [InlineData("[Photo by Ann Vane / Harbour Office]", "a credit for a picture")]
    [InlineData("Image credit: Ann Vane", "a credit for a picture")]
    [InlineData("Ann Vane is a research fellow at the Institute of Lamps.", "a note on the author")]
    [InlineData("Ann Vane and Jo Lee are senior lecturers in the history of coasts.", "a note on the author")]
    [InlineData("About the author: Ann Vane is a professor at the School of Lamps.", "a note on the author")]
    [InlineData("The author is a keeper and a historian of lamps.", "a note on the author")]
    [InlineData("The views expressed here are hers alone.", "a disclaimer")]
    [InlineData("This article does not necessarily reflect the position of the harbour.", "a disclaimer")]
    [InlineData("When the fog came in, nobody could have known what was to...", "a teaser that breaks off")]
    [InlineData("Read more: Ten lamps that went out", "a line of the site it came from")]
    [InlineData("© Harbour Gazette. All rights reserved.", "a line of the site it came from")]
    public void Leaves_out_what_is_by_its_form_no_part_of_the_text(string last, string reason)
    {
        var ending = EndingFinder.Find(Text.Seed(Text.Paragraph(1), Text.Paragraph(2), last))!;

        Assert.Equal((2, reason, 5), (ending.Kept, Assert.Single(ending.LeftOut).Reason, ending.LeftOut[0].Line));
    }

    [Fact]
    public void Leaves_out_a_whole_run_with_titles_before_their_teasers()
    {
        var ending = EndingFinder.Find(Text.Seed(
            Text.Paragraph(1), Text.Paragraph(2), "[Photo by Ann Vane]", "Ann Vane is a writer of maps.",
            "Why Did the Lamp Go Out?", "Nobody on the coast had seen...", "A Harbour Without Ships", "It was the quietest summer…"))!;

        Assert.Equal(2, ending.Kept);
        Assert.Equal(
            [
                "a credit for a picture",
                "a note on the author",
                "the title of something else",
                "a teaser that breaks off",
                "the title of something else",
                "a teaser that breaks off",
            ],
            ending.LeftOut.Select(left => left.Reason));
    }

    [Theory]
    [InlineData("You may also like")]
    [InlineData("Related articles")]
    [InlineData("Share this:")]
    public void Leaves_out_titles_that_stand_together_under_a_line_of_the_site(string line)
    {
        var ending = EndingFinder.Find(Text.Seed(
            Text.Paragraph(1), Text.Paragraph(2), line, "Ten lamps that went out", "A Harbour Without Ships", "Why coal?", "© Harbour Gazette"))!;

        Assert.Equal((2, 5), (ending.Kept, ending.LeftOut.Count));
    }

    [Fact]
    public void Keeps_lines_at_the_end_that_are_under_nothing_of_the_site() =>
        Assert.Null(EndingFinder.Find(Text.Seed(Text.Paragraph(1), "The lamp is out", "The ships are gone", "And nobody has asked")));

    [Theory]
    [InlineData("The lamp went out for good")]
    [InlineData("He is a keeper who never wrote of himself and who, in thirty years, never once was late to light the lamp.")]
    [InlineData("The harbour is the author of its own decline.")]
    [InlineData("Coal is a candidate for what comes next, and the harbour knows it.")]
    [InlineData("(He never said where he had been.)")]
    public void Keeps_a_last_paragraph_that_may_well_be_the_texts_own(string last) =>
        Assert.Null(EndingFinder.Find(Text.Seed(Text.Paragraph(1), Text.Paragraph(2), last)));

    [Fact]
    public void Keeps_what_looks_like_trailing_matter_in_the_middle() =>
        Assert.Null(EndingFinder.Find(Text.Seed(Text.Paragraph(1), "[Photo by Ann Vane]", Text.Paragraph(2))));

    [Fact]
    public void Never_leaves_out_everything() => Assert.Null(EndingFinder.Find(Text.Seed("It was the quietest summer...")));

    [Fact]
    public void Names_the_end_by_as_many_words_as_tell_it_from_the_rest()
    {
        var ending = EndingFinder.Find(Text.Seed(Text.Paragraph(1), Text.Paragraph(2), "[Photo by Ann Vane]"))!;

        Assert.Equal("2 the keeper wrote down the wind, the sea and every lamp that passed, and then he put the pen away.", ending.Words);
    }

    [Fact]
    public void Names_no_end_where_no_words_tell_it_from_the_rest() =>
        Assert.Null(EndingFinder.Find(Text.Seed(Text.Paragraph(1), Text.Paragraph(2), Text.Paragraph(2), "[Photo by Ann Vane]")));
}
