using AngleSharp.Dom;

namespace Briefing.Tests.Theme;

/// <summary>What a voice says of a page, and a browser of nothing but text, where no checker finds anything amiss.</summary>
public sealed class ListeningToPages
{
    public static TheoryData<string> Kinds => EveryKindOfPage.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_part_with_a_heading_is_no_landmark_as_well_so_that_its_name_is_said_once(string kind) =>
        Assert.Empty(Read(kind).QuerySelectorAll("main :is(section[aria-labelledby], section[aria-label]:not(.scroll), aside, [role=region])"));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_is_said_to_begin_and_end_within_a_sentence(string kind) => Assert.Empty(Read(kind).QuerySelectorAll("mark"));

    [Fact]
    public void An_event_s_date_comes_after_its_heading_for_whoever_goes_from_one_to_the_next() => Assert.All(
        Read("Timeline").QuerySelectorAll(".event h3"),
        heading => Assert.True(heading.NextElementSibling!.ClassList.Contains("date"), heading.TextContent));

    [Fact]
    public void The_signs_of_the_picture_are_explained_to_the_eye_alone() =>
        Assert.Equal("true", Read("Timeline").QuerySelector(".drawn figcaption")!.GetAttribute("aria-hidden"));

    [Fact]
    public void Where_nothing_draws_the_picture_its_words_stand_apart()
    {
        var words = Read("Timeline").QuerySelectorAll(".picture :is(.periods > a, .marks > a, .ticks > g)");

        Assert.NotEmpty(words);
        Assert.All(words, each => Assert.True(each.NextSibling is IText space && string.IsNullOrWhiteSpace(space.Data), each.TextContent));
    }

    [Fact]
    public void Without_script_the_search_has_no_button_that_does_nothing() =>
        Assert.Equal(["Search"], Read("Search").QuerySelectorAll("main button").Select(button => button.TextContent));

    private static IDocument Read(string kind) => Printed.Read(new SmallSite("words").Pages.Single(page => page.GetType().Name == kind));
}
