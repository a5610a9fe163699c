using Briefing.Model;

namespace Briefing.Tests.Relate;

public sealed class FindingUses
{
    [Theory]
    [InlineData("It was dark. The LAMP was lit. Nobody saw.", "The [LAMP] was lit.")]
    [InlineData("The LAMP", "The [LAMP]")]
    [InlineData("Was it lit? The LAMP! Yes.", "The [LAMP]!")]
    [InlineData("He said: “Light it.” The LAMP burned.", "The [LAMP] burned.")]
    [InlineData("(It was dark.) The LAMP burned. Good.", "The [LAMP] burned.")]
    [InlineData("It grew dark… The LAMP burned.", "The [LAMP] burned.")]
    [InlineData("One line\nthe LAMP here\nlast line", "the [LAMP] here")]
    [InlineData("First.\nLAMP\nlast", "[LAMP]")]
    public void The_sentence_around_a_mention_is_shown(string text, string sentence) => Assert.Equal(sentence, Around(text));

    [Theory]
    [InlineData("Dark. The U.S. LAMP burned.")]
    [InlineData("Dark. Dr. Hale saw the LAMP burn.")]
    [InlineData("Dark. J. R. Hale saw the LAMP burn.")]
    [InlineData("Dark. No. 4 was the LAMP of St. Ives.")]
    [InlineData("Dark. On Sept. 3 the LAMP burned at 4.5 feet vs. Hale’s.")]
    [InlineData("Dark. The lights, e.g. North Rock’s LAMP, burned at 9 p.m. Ask him.")]
    [InlineData("Dark. The LAMP cost 2.5 pounds. cheap, they said.")]
    public void An_abbreviation_or_a_number_ends_no_sentence(string text) =>
        Assert.Equal(text["Dark. ".Length..].Replace("LAMP", "[LAMP]", StringComparison.Ordinal), Around(text));

    [Theory]
    [InlineData("Was it lit? No. The LAMP was out.", "The [LAMP] was out.")]
    [InlineData("It had no. The LAMP was out.", "The [LAMP] was out.")]
    [InlineData("It cost 4. The LAMP was dear.", "The [LAMP] was dear.")]
    public void Words_that_look_like_an_abbreviation_may_end_one(string text, string sentence) => Assert.Equal(sentence, Around(text));

    [Fact]
    public void Every_briefing_event_and_comparison_that_mentions_a_term_is_found_once_a_sentence()
    {
        using var site = SiteFolder.Minimal();
        site.Put("seeds/winter-log.txt", "One lamp and another lamp. Two lamps? A lamp.\n\nNo light.\n\nThe lamp of the end.\n");
        site.Put("input/glossary/lamp.md", "---\nterm: lamp\n---\nA lamp is a light.\n");
        site.Put(
            "input/timeline/log.yml",
            "- { date: 1872, title: Late, text: Late lamp. }\n- { date: 1871, title: Early, text: \"Early lamp. *No* more.\" }\n"
            + "- { date: 1873, title: The last lamp, text: Out. }\n");
        site.Put(
            "input/comparisons/oil.yml",
            "question: How long?\nanswers: [ { seed: winter-log.txt, text: As the lamp. } ]\nremark: Ask the lamp.\n");
        site.Put(
            "input/briefings/winter.md",
            "---\ntitle: Winter\nstandfirst: S\nseed: winter-log.txt\nsource: { title: T }\nrights: { mode: full, licence: CC0-1.0 }\n"
            + "key-points: [ { text: Oil for the *lamp*. } ]\nnotes: [ { at: No light, text: Not one lamp. } ]\n---\n"
            + "- A *lamp*\n- none\n");

        Assert.Equal(
            [
                "Winter → /briefings/winter/#p1: One [lamp] and another lamp.",
                "Winter → /briefings/winter/#p1: A [lamp].",
                "Winter → /briefings/winter/#p3: The [lamp] of the end.",
                "Winter → /briefings/winter/#part:commentary: A [lamp]",
                "Early → /timeline/#early: Early [lamp].",
                "Late → /timeline/#late: Late [lamp].",
                "The last lamp → /timeline/#the-last-lamp: The last [lamp]",
                "How long? → /compare/oil/#part:answers: As the [lamp].",
                "How long? → /compare/oil/#part:remark: Ask the [lamp].",
            ],
            UsesIn(site).Select(use => $"{use.In} → {use.At}: {use.Excerpt.Before}[{use.Excerpt.Mention}]{use.Excerpt.After}"));
    }

    [Fact]
    public void Standfirst_key_points_and_side_notes_are_told_of_where_the_text_has_nothing_of_the_term()
    {
        using var site = SiteFolder.Minimal().Remove("input/timeline/log.yml");
        site.Put("seeds/winter-log.txt", "No light.\n\nAnother night without any, and nobody came.\n");
        site.Put("input/glossary/lamp.md", "---\nterm: lamp\n---\nA light.\n");
        site.Put(
            "input/briefings/winter.md",
            "---\ntitle: Winter\nstandfirst: Without a lamp.\nseed: winter-log.txt\nsource: { title: T }\nrights: { mode: full, licence: CC0-1.0 }\n"
            + "key-points: [ { text: Oil for the *lamp*. } ]\nnotes: [ { at: nobody came, text: Not to the lamp. } ]\n---\n");

        Assert.Equal(
            [
                "/briefings/winter/#part:standfirst: Without a lamp.",
                "/briefings/winter/#point:1: Oil for the lamp.",
                "/briefings/winter/#p2: Not to the lamp.",
            ],
            UsesIn(site).Select(use => $"{use.At}: {use.Sentence}"));
    }

    [Fact]
    public void What_is_not_published_is_no_use()
    {
        using var site = SiteFolder.Minimal();
        site.Put(
            "input/briefings/winter.md",
            "---\ntitle: Winter\nstandfirst: S\nseed: winter-log.txt\nsource: { title: T }\nrights: { mode: digest }\n---\n");
        site.Put("input/timeline/log.yml", "");

        Assert.Empty(UsesIn(site));
    }

    private static IEnumerable<Use> UsesIn(SiteFolder folder)
    {
        var site = folder.Related();
        return site.UsesOf(Assert.Single(site.Glossary).Term);
    }

    private static string Around(string text)
    {
        var lamp = text.IndexOf("LAMP", StringComparison.Ordinal);
        return text[Sentences.Around(text, lamp, lamp + 4)].Replace("LAMP", "[LAMP]", StringComparison.Ordinal);
    }
}
