using Briefing.Model.Wording;
using Briefing.Tests.Model.Edtf;

namespace Briefing.Tests.Model.Wording;

/// <summary>Segments are shown with bars between them, and their machine form in brackets.</summary>
public sealed class CuttingWordsForTheTimeElement
{
    [Theory]
    [InlineData("2024-06-13", "June 13, 2024[2024-06-13]")]
    [InlineData("2024-06", "June 2024[2024-06]")]
    [InlineData("2012", "2012[2012]")]
    [InlineData("0079", "AD 79[0079]")]
    [InlineData("2024-06~", "about |June 2024[2024-06]")]
    [InlineData("1954?", "1954[1954]| (uncertain)")]
    [InlineData("2024-06-13/2024-06-15", "June 13[2024-06-13]| to |15, 2024[2024-06-15]")]
    [InlineData("2024-06/2024-08", "June[2024-06]| to |August 2024[2024-08]")]
    [InlineData("2019/2022", "2019[2019]| to |2022[2022]")]
    [InlineData("[1667,1760-12]", "1667[1667]| or |December 1760[1760-12]")]
    [InlineData("1985-04-12T23:20:30Z", "April 12, 1985[1985-04-12]|, 11:20:30 p.m. UTC")]
    [InlineData("2001-34", "the second quarter of |2001[2001]")]
    [InlineData("2024-21", "spring 2024")]
    [InlineData("195X", "the 1950s")]
    [InlineData("-0043-03-15", "March 15, 44 BC")]
    [InlineData("-0026/0014", "27 BC to |AD 14[0014]")]
    [InlineData("0000", "1 BC")]
    [InlineData("Y170000002", "170,000,002")]
    public void Times_only_what_the_element_takes(string date, string segments)
    {
        var words = DateWording.For("en").Word(Dates.Of(date));
        var shown = words.Segments.Select(segment => segment.Machine is null ? segment.Text : $"{segment.Text}[{segment.Machine}]");
        Assert.Equal(segments, string.Join('|', shown));
        Assert.Equal(words.ToString(), string.Concat(words.Segments.Select(cut => cut.Text)));
    }

    [Fact]
    public void An_authors_own_words_stay_as_they_are() =>
        Assert.Equal(new DateSegment("the late {1970}s"), Assert.Single(DateWords.Plain("the late {1970}s").Segments));

    [Fact]
    public void Words_are_equal_where_their_segments_are()
    {
        Assert.Equal(DateWording.For("en").Word(Dates.Of("2012~")), DateWording.For("en-GB").Word(Dates.Of("2012~")));
        Assert.NotEqual(DateWords.Plain("about 2012"), DateWording.For("en").Word(Dates.Of("2012~")));
    }
}
