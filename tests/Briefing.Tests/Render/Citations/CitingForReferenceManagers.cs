using System.Text.Json;
using Briefing.Render.Citations;

namespace Briefing.Tests.Render.Citations;

public sealed class CitingForReferenceManagers
{
    [Fact]
    public void Writes_an_entry_of_BibTeX() => Assert.Equal(
        """
        @online{harbour,
          author = {Đỗ, Thị Ánh and {Ministry of Ports}},
          title = {{A Quiet Harbour}},
          organization = {Coastal Notes},
          date = {2024-06},
          year = {2024},
          url = {https://example.org/harbour/}
        }

        """.ReplaceLineEndings("\n"),
        BibTeX.Of(Cited.Document("Đỗ Thị Ánh/Đỗ; [Ministry of Ports]", date: "2024-06")));

    [Theory]
    [InlineData("Tom Okoro Jr.", "Okoro, Jr., Tom")]
    [InlineData("Ana and Mara Reyes", "Reyes, {Ana and Mara}")]
    [InlineData("Hedwig II", "{Hedwig II}")]
    [InlineData("[Ports and Straits]", "{Ports and Straits}")]
    [InlineData("王小明/王", "王, 小明")]
    public void Parts_a_name_in_BibTeX_where_it_is_parted_and_nowhere_else(string author, string expected) =>
        Assert.Contains($"  author = {{{expected}}},\n", BibTeX.Of(Cited.Document(author)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Fish & Chips: 100 % of #1", @"{Fish \& Chips: 100 \% of \#1}")]
    [InlineData("A_b $5 ~ ^", @"{A\_b \$5 \textasciitilde{} \textasciicircum{}}")]
    [InlineData(@"Open { and \ close }", @"{Open \textbraceleft{} and \textbackslash{} close \textbraceright{}}")]
    [InlineData("“Harbour” — Cảng, 港", "{“Harbour” — Cảng, 港}")]
    public void Escapes_in_BibTeX_what_means_something_to_TeX_and_leaves_letters(string title, string expected) =>
        Assert.Contains($"  title = {{{expected}}},\n", BibTeX.Of(Cited.Document(title: title)), StringComparison.Ordinal);

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("2024-06-09", "2024-06-09", "2024")]
    [InlineData("1954~", "1954~", "1954")]
    [InlineData("1954-02?", "1954-02?", "1954")]
    [InlineData("2019/2022", "2019/2022", "2019")]
    [InlineData("197X", null, "1970s")]
    public void Dates_BibTeX_as_biblatex_and_as_BibTeX_read_dates(string? date, string? expectedDate, string? expectedYear)
    {
        var lines = BibTeX.Of(Cited.Document(date: date)).Split('\n');

        Assert.Equal(
            expectedDate is null ? null : $"  date = {{{expectedDate}}},",
            lines.FirstOrDefault(line => line.StartsWith("  date", StringComparison.Ordinal)));
        Assert.Equal(
            expectedYear is null ? null : $"  year = {{{expectedYear}}},",
            lines.FirstOrDefault(line => line.StartsWith("  year", StringComparison.Ordinal)));
    }

    [Fact]
    public void Writes_a_record_of_RIS_with_its_line_ends() => Assert.Equal(
        "TY  - ELEC\r\nID  - harbour\r\nAU  - Đỗ, Thị Ánh\r\nAU  - Ministry of Ports,\r\nTI  - A Quiet Harbour\r\nT2  - Coastal Notes\r\n"
        + "PY  - 2024\r\nDA  - 2024/06//\r\nLA  - en\r\nUR  - https://example.org/harbour/\r\nER  - \r\n",
        Ris.Of(Cited.Document("Đỗ Thị Ánh/Đỗ; [Ministry of Ports]", date: "2024-06")));

    [Theory]
    [InlineData("Tom Okoro Jr.", "Okoro, Tom, Jr.")]
    [InlineData("王小明/王", "王, 小明")]
    [InlineData("Hedwig II", "Hedwig II,")]
    [InlineData("王小明", "王小明")]
    [InlineData("[Ministry of Ports]", "Ministry of Ports,")]
    [InlineData("[Ropes and Sails, Ltd.]", "Ropes and Sails, Ltd.")]
    public void Parts_a_name_in_RIS_with_commas(string author, string expected) =>
        Assert.Contains($"\r\nAU  - {expected}\r\n", Ris.Of(Cited.Document(author)), StringComparison.Ordinal);

    [Theory]
    [InlineData("2024", "PY  - 2024|DA  - 2024///")]
    [InlineData("2024-06-09", "PY  - 2024|DA  - 2024/06/09/")]
    [InlineData("2019/2022", "PY  - 2019|DA  - 2019///2019–2022")]
    [InlineData("197X", "N1  - Date: 1970s")]
    [InlineData(null, "")]
    public void Dates_RIS_as_far_as_the_date_is_known(string? date, string expected) =>
        Assert.Equal(expected, string.Join('|', Ris.Of(Cited.Document(date: date))
            .Split("\r\n")
            .Where(line => line[..Math.Min(2, line.Length)] is "PY" or "DA" or "N1")));

    [Theory]
    [InlineData("2024-06-09", """{"date-parts":[[2024,6,9]]}""")]
    [InlineData("2024", """{"date-parts":[[2024]]}""")]
    [InlineData("1954~", """{"date-parts":[[1954]],"circa":true}""")]
    [InlineData("2019/2022", """{"date-parts":[[2019],[2022]]}""")]
    [InlineData("197X", """{"literal":"1970s"}""")]
    public void Dates_CSL_as_far_as_the_date_is_known(string date, string expected) =>
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(expected).RootElement, Item(date).GetProperty("issued")));

    [Fact]
    public void Leaves_out_of_CSL_what_is_not_known()
    {
        var item = Item(null);

        Assert.Equal("webpage", item.GetProperty("type").GetString());
        Assert.False(item.TryGetProperty("issued", out _));
        Assert.False(item.TryGetProperty("author", out _));
    }

    [Fact]
    public void Tells_people_from_organisations_in_CSL_and_the_parts_of_their_names()
    {
        var authors = Items(Cited.Document("Đỗ Thị Ánh/Đỗ; [Ministry of Ports]; Tom Okoro Jr.")).RootElement[0].GetProperty("author");

        Assert.Equal(("Đỗ", "Thị Ánh"), (authors[0].GetProperty("family").GetString(), authors[0].GetProperty("given").GetString()));
        Assert.Equal("Ministry of Ports", authors[1].GetProperty("literal").GetString());
        Assert.Equal(
            ("Okoro", "Tom", "Jr."),
            (
                authors[2].GetProperty("family").GetString(),
                authors[2].GetProperty("given").GetString(),
                authors[2].GetProperty("suffix").GetString()));
    }

    private static JsonElement Item(string? date) => Items(Cited.Document(date: date)).RootElement[0];

    private static JsonDocument Items(Citation citation) => JsonDocument.Parse(CslJson.Of(citation));
}
