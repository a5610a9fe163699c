using Briefing.Render.Drawing;

namespace Briefing.Tests.Render;

/// <summary>Titles in a drawing, cut into lines by how wide they will probably be.</summary>
public sealed class CuttingLettering
{
    [Theory]
    [InlineData("Joe Biden visits Hanoi", "Joe Biden visits Hanoi")]
    [InlineData("Vietnam adopts Doi Moi", "Vietnam adopts Doi Moi")]
    [InlineData("Vietnam orders twelve Yak-130 aircraft", "Vietnam orders twelve|Yak-130 aircraft")]
    public void A_line_is_as_long_as_its_letters_are_wide(string title, string lines) =>
        Assert.Equal(lines, string.Join('|', Lettering.Wrap(title, 14.25, 172, 5)));

    [Theory]
    [InlineData("Vietnam orders many, then thirty", 1, "Vietnam orders many…")]
    [InlineData("Vietnam orders many, then thirty", 2, "Vietnam orders many,|then thirty")]
    public void What_has_no_room_is_left_out_after_a_whole_word_and_without_a_comma(string title, int lines, string cut) =>
        Assert.Equal(cut, string.Join('|', Lettering.Wrap(title, 14.25, 172, lines)));
}
