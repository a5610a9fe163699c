using Briefing.Cli.Terminal;

namespace Briefing.Tests.Command;

public sealed class MarkingAPlace
{
    [Theory]
    [InlineData("title: x", 7, 1, "title: x", "       ^")]
    [InlineData("title: Three", 7, 5, "title: Three", "       ^~~~~")]
    [InlineData("title:", 6, 0, "title:", "      ^")]
    [InlineData("title: Three", 7, 900, "title: Three", "       ^~~~~")]
    [InlineData("\ta: b", 4, 1, "    a: b", "       ^")]
    [InlineData("ab\tc", 3, 1, "ab  c", "    ^")]
    [InlineData("\u8D8A\u5357: b", 4, 1, "\u8D8A\u5357: b", "      ^")]
    [InlineData("\u8D8A\u5357: b", 0, 2, "\u8D8A\u5357: b", "^~~~")]
    [InlineData("\u0110o\u0302\u0309i Mo\u031B\u0301i: b", 13, 1, "\u0110o\u0302\u0309i Mo\u031B\u0301i: b", "         ^")]
    [InlineData("\U0001F1FB\U0001F1F3 b", 5, 1, "\U0001F1FB\U0001F1F3 b", "   ^")]
    [InlineData("\U0001F469\u200D\U0001F33E b", 6, 1, "\U0001F469\u200D\U0001F33E b", "   ^")]
    [InlineData("a\u200Bb c", 4, 1, "a<U+200B>b c", "           ^")]
    [InlineData("\uFEFFa", 1, 1, "<U+FEFF>a", "        ^")]
    [InlineData("a\u2028b", 2, 1, "a<U+2028>b", "         ^")]
    [InlineData("\u0301a", 1, 1, "\u25CC\u0301a", " ^")]
    public void The_mark_stands_under_what_is_meant(string line, int offset, int length, string shown, string mark)
    {
        var excerpt = Excerpt.Of(new SourceText("a.yml", "\n" + line + "\n").At(offset + 1, length));

        Assert.Equal(new Excerpt(shown, mark), excerpt);
    }

    [Fact]
    public void Half_a_character_is_named()
    {
        var excerpt = Excerpt.Of(new SourceText("a.yml", "\na\uD800b").At(3, 1));

        Assert.Equal(new Excerpt("a<U+D800>b", "         ^"), excerpt);
    }

    [Fact]
    public void Of_a_very_long_line_the_part_around_the_place_is_shown()
    {
        var line = string.Concat(Enumerable.Range(0, 100_000).Select(number => $"{number:00000} "));

        var excerpt = Excerpt.Of(new SourceText("a.yml", "\n" + line).At(1 + 6 * 50_000, 5));

        Assert.Equal(
            new Excerpt(
                "…49994 49995 49996 49997 49998 49999 50000 50001 50002 50003 50004 50005 50006 50007 50008 50009 5001…",
                "                                     ^~~~~"),
            excerpt);
    }

    [Fact]
    public void The_end_of_a_long_line_is_shown_with_what_stands_before_it()
    {
        var excerpt = Excerpt.Of(new SourceText("a.yml", "\n" + new string('a', 500) + "b").At(501, 1));

        Assert.Equal(new Excerpt("…" + new string('a', 99) + "b", new string(' ', 100) + "^"), excerpt);
    }

    [Fact]
    public void A_place_longer_than_what_is_shown_is_marked_as_far_as_that_goes()
    {
        var excerpt = Excerpt.Of(new SourceText("a.yml", "\n" + new string('a', 500)).At(1, 400));

        Assert.Equal(new Excerpt(new string('a', 100) + "…", "^" + new string('~', 99)), excerpt);
    }

    [Fact]
    public void A_place_past_the_end_of_the_file_shows_no_line() =>
        Assert.Null(Excerpt.Of(new Place(new SourceText("a.yml", "a\nb\n"), 9, 3, 1)));

    [Fact]
    public void Lines_are_counted_as_places_count_them()
    {
        var excerpt = Excerpt.Of(new SourceText("a.yml", "one\u2028\u0085\f\rtwo\nthree").At(11, 5));

        Assert.Equal(new Excerpt("three", "^~~~~"), excerpt);
    }
}
