namespace Briefing.Tests.Relate;

public sealed class OrderingTheSite
{
    [Fact]
    public void Briefings_are_newest_first_and_those_of_a_day_by_their_slug()
    {
        using var site = SiteFolder.Minimal().Remove("input/briefings/winter.md");
        foreach (var (slug, published) in new[] { ("b", "2026-01"), ("a", "2026-01"), ("c", "2026-02-01"), ("d", ""), ("e", "2025") })
        {
            site.Put($"input/briefings/{slug}.md", FrontMatter(slug, published.Length > 0 ? $"published: {published}\n" : ""));
        }

        Assert.Equal(["c", "a", "b", "e", "d"], site.Relate().Value.Articles.Select(article => article.Headline.Title));
    }

    [Fact]
    public void Terms_are_A_to_Z_whatever_their_case_and_marks()
    {
        using var site = SiteFolder.Minimal();
        foreach (var term in new[] { "Đèn", "dock", "Zinc", "éclair", "3 masts" })
        {
            site.Put($"input/glossary/{Briefing.Model.Slug.Nearest(term)}.md", $"---\nterm: {term}\n---\nSomething.\n");
        }

        Assert.Equal(["3 masts", "Đèn", "dock", "éclair", "lamp", "Zinc"], site.Related().Glossary.Select(entry => entry.Term.Name));
    }

    [Fact]
    public void Questions_stand_as_the_author_asks_them_and_those_that_are_not_named_follow_by_their_slugs()
    {
        using var site = SiteFolder.Minimal();
        File.Delete(Directory.GetFiles(Path.Combine(site.Path, "input", "comparisons")).Single());
        foreach (var slug in new[] { "a", "b", "c", "d" })
        {
            site.Put($"input/comparisons/{slug}.yml", $"question: {slug}\nanswers: [ {{ seed: winter-log.txt, text: A. }} ]\n");
        }

        site.Put("input/site.yml", "title: T\nstandfirst: S\naddress: https://lamp.example/book\nquestions: [ d, b ]\n");

        Assert.Equal(["d", "b", "a", "c"], site.Related().Comparisons.Select(comparison => comparison.Question.Text));
    }

    [Fact]
    public void Changes_are_newest_first()
    {
        using var site = SiteFolder.Minimal();
        site.Put("input/briefings/winter.md", FrontMatter(
            "Winter",
            "changes: [ { date: 2025, text: One. }, { date: 2026-02, text: Three. }, { date: 2026-01, text: Two. } ]\n"));

        Assert.Equal(["Three.", "Two.", "One."], site.Related().Articles[0].Headline.Dates.Changes.Select(change => change.Text));
    }

    [Fact]
    public void The_navigation_stands_as_written_and_the_footer_has_the_pages_that_it_leaves_out()
    {
        using var site = SiteFolder.Minimal();
        site.Put("input/site.yml", "title: T\nstandfirst: S\naddress: https://lamp.example/book\nnavigation: [ timeline, about, home ]\n");
        site.Put("input/pages/licence.md", "---\ntitle: Licence\n---\nFree.\n");
        var masthead = site.Related().Masthead;

        Assert.Equal(
            ["Timeline → /book/timeline/", "About → /book/about/", "Home → /book/"],
            masthead.Navigation.Select(item => $"{item.Label} → {item.Route}"));
        Assert.Equal(["Licence → /book/licence/"], masthead.Footer.Select(item => $"{item.Label} → {item.Route}"));
    }

    [Fact]
    public void A_navigation_that_is_left_out_leads_to_every_list_that_has_anything()
    {
        using var site = SiteFolder.Minimal();
        Assert.Equal(["Briefings", "Timeline", "Glossary", "Compare", "Sources"], Labels());

        File.Delete(Directory.GetFiles(Path.Combine(site.Path, "input", "comparisons")).Single());
        File.Delete(Directory.GetFiles(Path.Combine(site.Path, "input", "timeline")).Single());
        Assert.Equal(["Briefings", "Glossary", "Sources"], Labels());

        IEnumerable<string> Labels() => site.Related().Masthead.Navigation.Select(item => item.Label);
    }

    private static string FrontMatter(string title, string more) =>
        $"---\ntitle: {title}\nstandfirst: S\nseed: winter-log.txt\nsource: {{ title: T }}\nrights: {{ mode: link }}\n{more}---\n";
}
