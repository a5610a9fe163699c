using Briefing.Render.Citations;

namespace Briefing.Tests.Render.Citations;

public sealed class CitingInMla
{
    [Theory]
    [InlineData("", "“A Quiet Harbour.” *Coastal Notes*, 2024, example.org/harbour/.")]
    [InlineData("Mara Lindqvist", "Lindqvist, Mara. “A Quiet Harbour.” *Coastal Notes*, 2024, example.org/harbour/.")]
    [InlineData(
        "Mara Lindqvist; Jean-Paul Okoro",
        "Lindqvist, Mara, and Jean-Paul Okoro. “A Quiet Harbour.” *Coastal Notes*, 2024, example.org/harbour/.")]
    [InlineData("Mara Lindqvist; Tom Okoro; Ana Reyes", "Lindqvist, Mara, et al. “A Quiet Harbour.” *Coastal Notes*, 2024, example.org/harbour/.")]
    [InlineData("Đỗ Thị Ánh Nguyệt/Đỗ", "Đỗ, Thị Ánh Nguyệt. “A Quiet Harbour.” *Coastal Notes*, 2024, example.org/harbour/.")]
    [InlineData("Mara Lindqvist III/Lindqvist", "Lindqvist, Mara, III. “A Quiet Harbour.” *Coastal Notes*, 2024, example.org/harbour/.")]
    [InlineData("[Ministry of Ports]", "Ministry of Ports. “A Quiet Harbour.” *Coastal Notes*, 2024, example.org/harbour/.")]
    [InlineData("[Coastal Notes]", "“A Quiet Harbour.” *Coastal Notes*, 2024, example.org/harbour/.")]
    public void Names_the_first_author_family_name_first_and_two_at_most(string authors, string expected) =>
        Assert.Equal(expected, Cited.Line(Mla.Of(Cited.Document(authors, date: "2024"))));

    [Theory]
    [InlineData(null, "")]
    [InlineData("2024-06", ", June 2024")]
    [InlineData("2024-09-09", ", 9 Sept. 2024")]
    [InlineData("1954~", ", circa 1954")]
    [InlineData("1954?", ", 1954?")]
    [InlineData("2019/2022", ", 2019–2022")]
    [InlineData("197X", ", 1970s")]
    public void Shortens_months_and_leaves_out_what_is_not_known(string? date, string expected) =>
        Assert.Equal(
            $"Lindqvist, Mara. “A Quiet Harbour.” *Coastal Notes*{expected}, example.org/harbour/.",
            Cited.Line(Mla.Of(Cited.Document("Mara Lindqvist", date: date))));

    [Fact]
    public void Leaves_an_address_as_it_is_where_it_follows_the_title() =>
        Assert.Equal("“A Quiet Harbour.” example.org/harbour/.", Cited.Line(Mla.Of(Cited.Document() with { Container = null })));

    [Fact]
    public void Begins_a_date_with_a_capital_where_it_follows_the_title() =>
        Assert.Equal(
            "“A Quiet Harbour.” Circa 1954, example.org/harbour/.",
            Cited.Line(Mla.Of(Cited.Document(date: "1954~") with { Container = null })));

    [Theory]
    [InlineData("Whose Harbour?", "“Whose Harbour?”")]
    [InlineData("The “Harbour” Question", "“The ‘Harbour’ Question.”")]
    [InlineData("The \"Harbour\" Question", "“The ‘Harbour’ Question.”")]
    [InlineData("The Meaning of “Harbour”", "“The Meaning of ‘Harbour.’”")]
    [InlineData("Asking “Whose Harbour?”", "“Asking ‘Whose Harbour?’”")]
    [InlineData("The Sailors’", "“The Sailors’.”")]
    [InlineData(null, "Untitled document received as harbour.txt.")]
    public void Puts_a_title_in_quotation_marks_and_the_stop_inside_them(string? title, string expected) =>
        Assert.Equal($"{expected} *Coastal Notes*, example.org/harbour/.", Cited.Line(Mla.Of(Cited.Document("", title))));

    [Fact]
    public void Ends_after_the_title_where_nothing_else_is_known() =>
        Assert.Equal("“A Quiet Harbour.”", Cited.Line(Mla.Of(Cited.Document() with { Container = null, Address = null })));
}
