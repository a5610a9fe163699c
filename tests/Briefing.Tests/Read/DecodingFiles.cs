using System.Text;
using Briefing.Read;

namespace Briefing.Tests.Read;

public sealed class DecodingFiles
{
    private const string Text = "Lit at 4 o’clock – “late”, Đổi Mới, 灯 and 🕯.\r\nFog.\n";

    public static TheoryData<string, bool> Encodings() => new()
    {
        { "utf-8", false },
        { "utf-8", true },
        { "utf-16LE", true },
        { "utf-16BE", true },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_comes_out_as_it_was_written_whatever_its_encoding(string name, bool marked)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)];

        Assert.Equal(Text, Decode(bytes, out var notices));
        Assert.Empty(notices);
    }

    [Theory]
    [InlineData("")]
    [InlineData("EFBBBF")]
    [InlineData("FFFE")]
    [InlineData("FEFF")]
    public void A_file_of_nothing_but_a_mark_is_an_empty_text(string bytes)
    {
        Assert.Equal("", Decode(Convert.FromHexString(bytes), out var notices));
        Assert.Empty(notices);
    }

    [Theory]
    [InlineData("C3A9FF", "1:2", "its byte 3 (0xFF)")]
    [InlineData("610A62E9", "2:2", "its byte 4 (0xE9)")]
    [InlineData("EFBBBF61C0AF", "1:2", "its byte 5 (0xC0)")]
    [InlineData("61EDA08062", "1:2", "its byte 2 (0xED")]
    [InlineData("0D0A0D0AE2", "3:1", "its byte 5 (0xE2)")]
    public void Bytes_that_are_not_UTF8_are_refused_where_they_stand(string bytes, string place, string sentence)
    {
        Assert.Null(Decode(Convert.FromHexString(bytes), out var notices));

        var notice = Assert.Single(notices);
        Assert.Equal(Rules.UnreadableEncoding, notice.Rule);
        Assert.Equal($"seeds/log.txt:{place}", notice.Place.ToString());
        Assert.Contains("not UTF-8", notice.Sentence, StringComparison.Ordinal);
        Assert.Contains(sentence, notice.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FFFE610062")]
    [InlineData("FFFE00D86100")]
    [InlineData("FEFFDC000061")]
    public void Halves_of_UTF16_are_refused(string bytes)
    {
        Assert.Null(Decode(Convert.FromHexString(bytes), out var notices));

        Assert.Contains("not UTF-16", Assert.Single(notices).Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("610062000D000A00", "1:2")]
    [InlineData("61620A00", "2:1")]
    [InlineData("FFFE0000610000000000", "1:1")]
    public void A_zero_is_refused_and_so_is_UTF16_without_a_mark(string bytes, string place)
    {
        Assert.Null(Decode(Convert.FromHexString(bytes), out var notices));

        var notice = Assert.Single(notices);
        Assert.Equal($"seeds/log.txt:{place}", notice.Place.ToString());
        Assert.Contains("is a zero", notice.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("one\ntwo\nthree", 5, 2, 2)]
    [InlineData("one\r\ntwo", 5, 2, 1)]
    [InlineData("one\rtwo\r\nthree", 9, 3, 1)]
    [InlineData("one\u2028two\u0085three\n", 8, 1, 9)]
    [InlineData("🕯 wick", 3, 1, 4)]
    [InlineData("one", 3, 1, 4)]
    [InlineData("one\n", 4, 2, 1)]
    [InlineData("", 0, 1, 1)]
    public void A_place_counts_lines_as_editors_do_and_columns_in_UTF16_units(string text, int offset, int line, int column)
    {
        var place = new SourceText("log.txt", text).At(offset, 0);

        Assert.Equal((line, column), (place.Line, place.Column));
    }

    [Fact]
    public void A_line_is_shown_without_its_end()
    {
        var file = new SourceText("log.txt", "one\r\ntwo\rthree\u2028four\n");

        Assert.Equal(["one", "two", "three\u2028four", "", ""], Enumerable.Range(1, 5).Select(file.Line));
    }

    private static string? Decode(byte[] bytes, out List<Diagnostic> notices)
    {
        notices = [];
        return TextFile.Decode("seeds/log.txt", bytes, notices)?.Text;
    }
}
