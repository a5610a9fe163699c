using Briefing.Render.Citations;

namespace Briefing.Tests.Render.Citations;

public sealed class CitingInApa
{
    [Theory]
    [InlineData("", "*A Quiet Harbour*. (2024). Coastal Notes. https://example.org/harbour/")]
    [InlineData("Mara Lindqvist", "Lindqvist, M. (2024). *A Quiet Harbour*. Coastal Notes. https://example.org/harbour/")]
    [InlineData(
        "Mara Lindqvist; Jean-Paul Okoro",
        "Lindqvist, M., & Okoro, J.-P. (2024). *A Quiet Harbour*. Coastal Notes. https://example.org/harbour/")]
    [InlineData(
        "Mara Lindqvist; Tom Okoro; Ana Reyes",
        "Lindqvist, M., Okoro, T., & Reyes, A. (2024). *A Quiet Harbour*. Coastal Notes. https://example.org/harbour/")]
    [InlineData("M. K. Lindqvist", "Lindqvist, M. K. (2024). *A Quiet Harbour*. Coastal Notes. https://example.org/harbour/")]
    [InlineData("J.R.R. Lindqvist", "Lindqvist, J. R. R. (2024). *A Quiet Harbour*. Coastal Notes. https://example.org/harbour/")]
    [InlineData("Đỗ Thị Ánh Nguyệt/Đỗ", "Đỗ, T. Á. N. (2024). *A Quiet Harbour*. Coastal Notes. https://example.org/harbour/")]
    [InlineData("Ursula von der Weide/von der Weide", "von der Weide, U. (2024). *A Quiet Harbour*. Coastal Notes. https://example.org/harbour/")]
    [InlineData(
        "Tom J. Okoro Jr.; Ana Reyes",
        "Okoro, T. J., Jr., & Reyes, A. (2024). *A Quiet Harbour*. Coastal Notes. https://example.org/harbour/")]
    [InlineData("Ana de Reyes", "Reyes, A. de. (2024). *A Quiet Harbour*. Coastal Notes. https://example.org/harbour/")]
    [InlineData("Hedwig II", "Hedwig II. (2024). *A Quiet Harbour*. Coastal Notes. https://example.org/harbour/")]
    [InlineData("김나라/김", "김나라. (2024). *A Quiet Harbour*. Coastal Notes. https://example.org/harbour/")]
    [InlineData("Platon", "Platon. (2024). *A Quiet Harbour*. Coastal Notes. https://example.org/harbour/")]
    [InlineData("[Ministry of Ports]", "Ministry of Ports. (2024). *A Quiet Harbour*. Coastal Notes. https://example.org/harbour/")]
    [InlineData("[Coastal Notes]", "Coastal Notes. (2024). *A Quiet Harbour*. https://example.org/harbour/")]
    public void Names_authors_by_their_initials(string authors, string expected) =>
        Assert.Equal(expected, Cited.Line(Apa.Of(Cited.Document(authors, date: "2024"))));

    [Fact]
    public void Leaves_out_the_middle_of_more_than_twenty_authors()
    {
        var authors = string.Join(';', Enumerable.Range(0, 22).Select(i => $"X {(char)('A' + i)}son"));
        var names = Cited.Line(Apa.Of(Cited.Document(authors)));

        Assert.StartsWith("Ason, X., Bson, X.,", names, StringComparison.Ordinal);
        Assert.Contains("Sson, X., . . . Vson, X. (n.d.).", names, StringComparison.Ordinal);
        Assert.DoesNotContain("Tson", names, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "n.d.")]
    [InlineData("2024", "2024")]
    [InlineData("2024-06", "2024, June")]
    [InlineData("2024-06-09", "2024, June 9")]
    [InlineData("2024-06-XX", "2024, June")]
    [InlineData("1954~", "ca. 1954")]
    [InlineData("1954?", "ca. 1954")]
    [InlineData("2019/2022", "2019–2022")]
    [InlineData("197X", "1970s")]
    [InlineData("2024-21", "spring 2024")]
    [InlineData("2012/..", "since 2012")]
    public void Dates_as_far_as_the_date_is_known(string? date, string expected) =>
        Assert.Equal(
            $"Lindqvist, M. ({expected}). *A Quiet Harbour*. Coastal Notes. https://example.org/harbour/",
            Cited.Line(Apa.Of(Cited.Document("Mara Lindqvist", date: date))));

    [Theory]
    [InlineData("Whose Harbour?", "*Whose Harbour?* Coastal Notes.")]
    [InlineData("Fog: A History", "*Fog: A History*. Coastal Notes.")]
    [InlineData("The Meaning of “Harbour”", "*The Meaning of “Harbour”*. Coastal Notes.")]
    [InlineData("Asking “Whose Harbour?”", "*Asking “Whose Harbour?”* Coastal Notes.")]
    [InlineData("Ports and Straits, Etc.", "*Ports and Straits, Etc.* Coastal Notes.")]
    [InlineData(null, "[Untitled document received as harbour.txt]. Coastal Notes.")]
    public void Closes_a_title_with_one_stop(string? title, string expected) =>
        Assert.Equal($"Lindqvist, M. (n.d.). {expected} https://example.org/harbour/", Cited.Line(Apa.Of(Cited.Document("Mara Lindqvist", title))));
}
