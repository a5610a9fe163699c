using Briefing.Model;

namespace Briefing.Tests.Model;

public sealed class ComposingLetters
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("e\u0301", "\u00E9")]
    [InlineData("\u00E9", "\u00E9")]
    [InlineData("A\u030A", "\u00C5")]
    [InlineData("o\u031B\u0301", "\u1EDB")]
    [InlineData("o\u0301\u031B", "\u1EDB")]
    [InlineData("a\u0323\u0302", "\u1EAD")]
    [InlineData("a\u0302\u0323", "\u1EAD")]
    [InlineData("\u1EA1\u0302", "\u1EAD")]
    [InlineData("\u00E2\u0323", "\u1EAD")]
    [InlineData("u\u0308\u0304", "\u01D6")]
    [InlineData("u\u0304\u0308", "\u1E7B")]
    [InlineData("c\u0327\u0301", "\u1E09")]
    [InlineData("\u03B1\u0313\u0301", "\u1F04")]
    [InlineData("\u0418\u0306", "\u0419")]
    public void A_letter_and_its_marks_become_one_character(string text, string composed) => Assert.Equal(composed, Letters.Composed(text));

    [Theory]
    [InlineData("x\u0302", "x\u0302")]
    [InlineData("e\u0301\u0301", "\u00E9\u0301")]
    [InlineData("x\u0301\u0323", "x\u0323\u0301")]
    [InlineData("a\u0338\u0301", "\u00E1\u0338")]
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("1\u0301", "1\u0301")]
    [InlineData("Đ\u0323", "Đ\u0323")]
    public void Marks_without_a_character_of_their_own_stay_in_canonical_order(string text, string composed) =>
        Assert.Equal(composed, Letters.Composed(text));

    [Fact]
    public void What_is_composed_stays_as_it_is()
    {
        const string Marks = "\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323";
        var texts =
            from letter in "aăâeêioôơuưyAĂÂEÊIOÔƠUƯYdđ"
            from first in Marks
            from second in Marks
            select $"{letter}{first}{second}";

        Assert.All(texts, text => Assert.Equal(Letters.Composed(text), Letters.Composed(Letters.Composed(text))));
    }

    [Theory]
    [InlineData("Đổi Mới", "Doi Moi")]
    [InlineData("Nguyễn Phú Trọng", "Nguyen Phu Trong")]
    [InlineData("Ha\u0300 No\u0323\u0302i", "Ha Noi")]
    [InlineData("Łódź, Øresund, Straße, Æsop", "Lodz, Oresund, Strasse, AEsop")]
    [InlineData("灯 and 🕯", "灯 and 🕯")]
    public void Marks_and_strokes_can_be_taken_off(string text, string plain) => Assert.Equal(plain, Letters.WithoutMarks(text));
}
