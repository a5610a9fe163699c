using Briefing.Render.Citations;

namespace Briefing.Tests.Render.Citations;

public sealed class CitingInChicago
{
    [Theory]
    [InlineData("", "“A Quiet Harbour,” ", "“A Quiet Harbour.” ")]
    [InlineData("Mara Lindqvist", "Mara Lindqvist, “A Quiet Harbour,” ", "Lindqvist, Mara. “A Quiet Harbour.” ")]
    [InlineData(
        "Mara Lindqvist; Tom Okoro",
        "Mara Lindqvist and Tom Okoro, “A Quiet Harbour,” ",
        "Lindqvist, Mara, and Tom Okoro. “A Quiet Harbour.” ")]
    [InlineData(
        "Mara Lindqvist; Tom Okoro; Ana Reyes",
        "Mara Lindqvist, Tom Okoro, and Ana Reyes, “A Quiet Harbour,” ",
        "Lindqvist, Mara, Tom Okoro, and Ana Reyes. “A Quiet Harbour.” ")]
    [InlineData(
        "Mara Lindqvist; Tom Okoro; Ana Reyes; [Ministry of Ports]",
        "Mara Lindqvist et al., “A Quiet Harbour,” ",
        "Lindqvist, Mara, Tom Okoro, Ana Reyes, and Ministry of Ports. “A Quiet Harbour.” ")]
    [InlineData("M. Lindqvist Jr.", "M. Lindqvist Jr., “A Quiet Harbour,” ", "Lindqvist, M., Jr. “A Quiet Harbour.” ")]
    [InlineData("M. Lindqvist Jr./Lindqvist Jr.", "M. Lindqvist Jr., “A Quiet Harbour,” ", "Lindqvist, M., Jr. “A Quiet Harbour.” ")]
    [InlineData("王小明/王", "王小明, “A Quiet Harbour,” ", "王小明. “A Quiet Harbour.” ")]
    public void Names_all_authors_in_the_bibliography_and_three_in_a_note(string authors, string note, string entry)
    {
        var document = Cited.Document(authors, date: "2024-06-09");

        Assert.Equal($"{note}Coastal Notes, June 9, 2024, https://example.org/harbour/.", Cited.Line(Chicago.Note(document)));
        Assert.Equal($"{entry}Coastal Notes. June 9, 2024. https://example.org/harbour/.", Cited.Line(Chicago.Entry(document)));
    }

    [Fact]
    public void Names_seven_of_more_than_ten_authors_in_the_bibliography()
    {
        var authors = string.Join(';', Enumerable.Range(0, 11).Select(i => $"X {(char)('A' + i)}son"));

        Assert.StartsWith(
            "Ason, X, X Bson, X Cson, X Dson, X Eson, X Fson, X Gson, et al. “A Quiet",
            Cited.Line(Chicago.Entry(Cited.Document(authors))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "n.d.", "n.d.")]
    [InlineData("2024", "2024", "2024.")]
    [InlineData("2024-06", "June 2024", "June 2024.")]
    [InlineData("1954~", "ca. 1954", "ca. 1954.")]
    [InlineData("1954?", "[1954?]", "[1954?].")]
    [InlineData("2019/2022", "2019–2022", "2019–2022.")]
    [InlineData("2012/..", "since 2012", "Since 2012.")]
    public void Dates_as_far_as_the_date_is_known(string? date, string note, string entry)
    {
        var document = Cited.Document(date: date);

        Assert.Equal($"“A Quiet Harbour,” Coastal Notes, {note}, https://example.org/harbour/.", Cited.Line(Chicago.Note(document)));
        Assert.Equal($"“A Quiet Harbour.” Coastal Notes. {entry} https://example.org/harbour/.", Cited.Line(Chicago.Entry(document)));
    }

    [Fact]
    public void Says_that_a_date_is_that_of_the_last_change()
    {
        var revised = Cited.Document(date: "2024-06-09") with { IsRevised = true };

        Assert.Contains("Coastal Notes, last modified June 9, 2024, ", Cited.Line(Chicago.Note(revised)), StringComparison.Ordinal);
        Assert.Contains("Coastal Notes. Last modified June 9, 2024. ", Cited.Line(Chicago.Entry(revised)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Whose Harbour?", "“Whose Harbour?,” ", "“Whose Harbour?” ")]
    [InlineData("The Meaning of “Harbour”", "“The Meaning of ‘Harbour,’” ", "“The Meaning of ‘Harbour.’” ")]
    [InlineData(null, "Untitled document received as harbour.txt, ", "Untitled document received as harbour.txt. ")]
    public void Puts_a_title_in_quotation_marks(string? title, string note, string entry)
    {
        Assert.StartsWith(note + "Coastal Notes, ", Cited.Line(Chicago.Note(Cited.Document("", title))), StringComparison.Ordinal);
        Assert.StartsWith(entry + "Coastal Notes. ", Cited.Line(Chicago.Entry(Cited.Document("", title))), StringComparison.Ordinal);
    }

    [Fact]
    public void Closes_with_one_period_where_nothing_is_known_but_a_title()
    {
        var bare = Cited.Document() with { Container = null, Address = null };

        Assert.Equal("“A Quiet Harbour,” n.d.", Cited.Line(Chicago.Note(bare)));
        Assert.Equal("“A Quiet Harbour.” n.d.", Cited.Line(Chicago.Entry(bare)));
    }
}
