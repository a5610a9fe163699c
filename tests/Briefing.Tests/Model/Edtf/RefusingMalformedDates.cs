using System.Globalization;
using System.Text.RegularExpressions;
using Briefing.Model.Edtf;

namespace Briefing.Tests.Model.Edtf;

public sealed partial class RefusingMalformedDates
{
    public static TheoryData<string> Malformed()
    {
        var lines = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Model", "Edtf", "malformed.txt"));
        return [.. lines.Where(line => !line.StartsWith('#'))];
    }

    [Fact]
    public void There_are_two_hundred_and_more() => Assert.InRange(Malformed().Count, 200, int.MaxValue);

    [Theory]
    [MemberData(nameof(Malformed))]
    public void Says_where_and_why(string line)
    {
        var text = Unescape(line);
        var refusal = When.Parse(text).Match<Refusal?>(_ => null, refused => refused);
        Assert.NotNull(refusal);
        Assert.InRange(refusal.Position, 0, text.Length);
        Assert.InRange(refusal.Length, refusal.Position == text.Length ? 0 : 1, text.Length - refusal.Position);
        Assert.EndsWith(".", refusal.Reason, StringComparison.Ordinal);
        Assert.Contains(". ", refusal.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 0, 0, "There is no date here.")]
    [InlineData("2024-13", 5, 2, "There is no month 13.")]
    [InlineData("2023-02-29", 8, 2, "There is no day 29 in 2023-02.")]
    [InlineData("1X01-02-29", 8, 2, "There is no day 29 in 1X01-02.")]
    [InlineData("2024-6-13", 5, 1, "A month has two digits. Write 06.")]
    [InlineData("20240613", 0, 8, "Write 2024-06-13.")]
    [InlineData("12345", 0, 5, "or Y12345 for")]
    [InlineData("985", 0, 3, "Write 0985;")]
    [InlineData("1950s", 4, 1, "Write 195X for the 1950s")]
    [InlineData("19uu", 2, 2, "Write 195X")]
    [InlineData("8 BC", 0, 1, "Write -0007 for 8 BC.")]
    [InlineData("44 BCE", 0, 2, "Write -0043 for 44 BC.")]
    [InlineData("500 b.c.", 0, 3, "Write -0499 for 500 BC.")]
    [InlineData("1 BC", 0, 1, "Write 0000 for 1 BC.")]
    [InlineData("15 March 44 BC", 0, 2, "Write -0007 for 8 BC.")]
    [InlineData("5th century BC", 0, 1, "Write -0007 for 8 BC.")]
    [InlineData("-44", 0, 3, "Write -0044, which is 45 BC, or -0043 for 44 BC.")]
    [InlineData("0008 BC", 4, 3, "Write -0007 for 8 BC.")]
    [InlineData("2019-2022", 5, 4, "Write 2019/2022.")]
    [InlineData("2024/6/19", 5, 1, "Hyphens stand between year, month and day. Write 2024-06-19.")]
    [InlineData("2012/13", 5, 2, "Each end of an interval is a whole date.")]
    [InlineData("13.06.2024", 0, 2, "A date begins with the year")]
    [InlineData("13 June 2024", 0, 2, "A date begins with the year")]
    [InlineData("June 2024", 0, 4, "Months are numbers")]
    [InlineData("spring 2024", 0, 6, "Write 2024-21")]
    [InlineData("2012-06-13T10:10:10.5", 19, 2, "Leave out the fraction.")]
    [InlineData("Y1234X", 5, 1, "how many digits count")]
    [InlineData("Y17e7", 3, 1, "Write Y17E7.")]
    [InlineData("\uFEFF2024", 0, 1, "can't be seen")]
    [InlineData("2024-06-\uD83D\uDE00", 8, 2, "no part of a date")]
    [InlineData("2012/present", 5, 7, "An open end is two dots.")]
    [InlineData("circa 1954", 0, 5, "About a date is a tilde after it.")]
    [InlineData("2012/open", 5, 4, "An open end is two dots.")]
    [InlineData("2004?~", 4, 2, "% for both")]
    [InlineData("2012/2011", 5, 4, "The interval ends before it begins.")]
    [InlineData("[1667,1668", 10, 0, "Write ] at its end.")]
    [InlineData("[1670..1672-05]", 5, 9, "known alike")]
    [InlineData("2019\u20132022", 4, 1, "Between dates write a slash")]
    [InlineData("2012-06-13T24:00:00", 11, 2, "The hour has two digits, from 00 to 23.")]
    [InlineData("2024-06-13-14", 10, 3, "A date ends with its day.")]
    [InlineData("1950S5", 5, 1, "Write a number from 1 to 4.")]
    public void Points_at_the_trouble_and_says_what_to_write(string text, int position, int length, string reason)
    {
        var refusal = When.Parse(text).Match<Refusal?>(_ => null, refused => refused);
        Assert.NotNull(refusal);
        Assert.Equal((position, length), (refusal.Position, refusal.Length));
        Assert.Contains(reason, refusal.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(201)]
    [InlineData(1_000_000)]
    public void A_text_of_any_length_is_refused_without_reading_it(int length)
    {
        var refusal = When.Parse(new string('[', length)).Match<Refusal?>(_ => null, refused => refused);
        Assert.Equal((200, length - 200), (refusal!.Position, refusal.Length));
    }

    [Fact]
    public void Nothing_is_no_date() => Assert.True(When.Parse(null).Match(_ => false, _ => true));

    private static string Unescape(string line) => Escape().Replace(line, match => match.Value switch
    {
        "\\s" => " ",
        "\\t" => "\t",
        var code => ((char)int.Parse(code.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
    });

    [GeneratedRegex(@"\\u[0-9A-F]{4}|\\s|\\t")]
    private static partial Regex Escape();
}
