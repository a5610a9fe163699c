namespace Briefing.Tests.Relate;

public sealed class KeepingToALicence
{
    private const string NoDerivatives = "{ mode: full, licence: CC-BY-ND-4.0 }";

    [Fact]
    public void A_text_that_may_not_be_changed_is_neither_cut_nor_annotated()
    {
        using var site = new LighthouseSite(NoDerivatives).Brief(
            NoDerivatives,
            "start: The keeper climbed\nend: closed its gates\nomit: [ as far as he knew ]\n"
            + "notes:\n  - { at: the bell buoy, text: A note. }");

        Assert.Equal(
            [
                "input/briefings/winter.md:7:8: no-derivatives: The licence CC BY-ND 4.0 forbids to leave out a part of the text.",
                "input/briefings/winter.md:8:6: no-derivatives: The licence CC BY-ND 4.0 forbids to leave out a part of the text.",
                "input/briefings/winter.md:9:9: no-derivatives: The licence CC BY-ND 4.0 forbids to leave out a part of the text.",
                "input/briefings/winter.md:11:11: no-derivatives: The licence CC BY-ND 4.0 forbids side notes in the text.",
            ],
            site.Notices());
    }

    [Theory]
    [InlineData("{ mode: full, licence: CC-BY-ND-4.0, permission: By letter of 3 May }")]
    [InlineData("{ mode: full, licence: CC-BY-4.0 }")]
    [InlineData("{ mode: digest, licence: CC-BY-ND-4.0 }")]
    public void A_permission_another_licence_or_a_digest_allows_a_cut(string rights)
    {
        using var site = new LighthouseSite(rights).Brief(rights, "end: closed its gates");

        Assert.Equal([], site.Notices());
    }

    [Fact]
    public void A_text_that_may_not_be_changed_is_published_whole()
    {
        using var site = new LighthouseSite(NoDerivatives);

        Assert.Equal([], site.Notices());
        Assert.Equal(3, site.Related().Articles[0].Sections.Sum(section => section.Paragraphs.Count));
    }

    [Fact]
    public void Headings_and_notes_for_a_text_that_is_not_published_are_noticed()
    {
        using var site = new LighthouseSite("{ mode: quote }").Brief(
            "{ mode: quote }", "sections:\n  - { heading: Fog, before: The keeper climbed }\nnotes:\n  - { at: the bell buoy, text: A note. }");

        Assert.Equal(
            [
                "input/briefings/winter.md:8:16: unpublished-text: The headings are for a text that its rights keep from being published.",
                "input/briefings/winter.md:10:11: unpublished-text: The side notes are for a text that its rights keep from being published.",
            ],
            site.Notices());
    }

    [Fact]
    public void Two_briefings_of_one_seed_give_it_the_same_mode()
    {
        using var site = new LighthouseSite("{ mode: full, licence: CC-BY-4.0 }");
        site.Put(
            "input/briefings/zeal.md",
            "---\ntitle: Zeal\nstandfirst: More.\nseed: log.txt\nsource: { title: The log }\nrights: { mode: digest }\n---\n");

        Assert.Equal(["input/briefings/zeal.md:6:9: rights-differ: Another briefing gives log.txt a different mode."], site.Notices());
    }

    [Theory]
    [InlineData("rights: { mode: fulll, licence: CC-BY-4.0 }", "bad-value")]
    [InlineData("", "missing-field")]
    public void Rights_that_cannot_be_read_are_one_mistake_and_not_many(string rights, string rule)
    {
        using var site = new LighthouseSite("{ mode: digest }");
        site.Put(
            "input/briefings/winter.md",
            $"---\ntitle: Fog\nstandfirst: Fog.\nseed: log.txt\nsource: {{ title: The log }}\n{rights}\n"
            + "key-points:\n  - text: A point.\n    evidence: [ { quote: the bell buoy } ]\n"
            + "notes:\n  - { at: the bell buoy, text: A note. }\n---\n");

        Assert.Contains($": {rule}: ", Assert.Single(site.Notices()), StringComparison.Ordinal);
    }
}
