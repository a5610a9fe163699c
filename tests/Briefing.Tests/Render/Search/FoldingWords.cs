using Briefing.Render.Search;

namespace Briefing.Tests.Render.Search;

/// <summary>The words of a text, as the index has them. That the theme's script folds them in the same way is tested in a browser.</summary>
public sealed class FoldingWords
{
    [Theory]
    [InlineData("Nguyễn Thị Đào", "nguyen thi dao")]
    [InlineData("Nguyễn", "nguyen")]
    [InlineData("Łódź, Ærø & STRASSE/straße", "lodz aero strasse strasse")]
    [InlineData("ΟΔΟΣ οδός", "οδοσ οδοσ")]
    [InlineData("Ёлка", "елка")]
    [InlineData("It’s a G7 – U.N. affair", "it g7 un affair")]
    [InlineData("The U.S., U.S.-led or U.S.Navy, 5 p.m.", "the us us led or us navy 5 pm")]
    [InlineData("U.S.A, A. B. and É.U. at 3.a.b.4.", "us and eu at 3 ab 4")]
    [InlineData("x.y.z. ab.c. d.ef. g.", "xyz ab ef")]
    [InlineData("one-two  1999/2000", "one two 1999 2000")]
    [InlineData("平和 🎋", "平和 🎋")]
    [InlineData(" .,;— ", "")]
    [InlineData("", "")]
    public void Takes_case_marks_and_strokes_away_joins_initials_and_drops_single_letters(string text, string words) =>
        Assert.Equal(words, string.Join(' ', WordsOf(text)));

    [Fact]
    public void Cuts_a_word_that_nobody_would_type()
    {
        var word = Assert.Single(WordsOf(new string('w', 500)));

        Assert.Equal(new string('w', WordScanner.LongestWord), word);
    }

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        var scanner = new WordScanner(text, stackalloc char[WordScanner.LongestWord]);
        while (scanner.Read())
        {
            words.Add(scanner.Word.ToString());
        }

        return words;
    }
}
