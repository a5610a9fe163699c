namespace Briefing.Tests.Read;

public sealed class FindingFiles : IDisposable
{
    private readonly SiteFolder site = SiteFolder.Minimal();

    [Fact]
    public void Each_file_is_read_by_the_folder_it_stands_in()
    {
        var sources = site.Read().Value;

        Assert.Equal(
            (1, 1, 1, 1, 1, 1),
            (sources.Briefings.Count, sources.Terms.Count, sources.Events.Count, sources.Comparisons.Count, sources.Pages.Count, sources.Seeds.Count));
    }

    [Theory]
    [InlineData("input/notes.md")]
    [InlineData("input/glossary/more/wick.md")]
    [InlineData("input/glossary/wick.yml")]
    [InlineData("input/timeline/log.yaml")]
    [InlineData("input/briefings/winter.MD")]
    [InlineData("seeds/log.docx")]
    public void A_file_that_nothing_reads_is_noticed(string file)
    {
        site.Put(file, "Something.");

        Assert.Equal([$"{file}:1:1: unknown-file: Nothing is read from this file."], site.Notices());
    }

    [Theory]
    [InlineData("input/.DS_Store")]
    [InlineData("input/glossary/.wick.md.swp")]
    [InlineData("seeds/.gitkeep")]
    public void What_is_hidden_stays_so(string file)
    {
        site.Put(file, "Something.");

        Assert.Empty(site.Notices());
    }

    [Fact]
    public void A_folder_that_links_to_itself_is_not_read_for_ever()
    {
        Directory.CreateSymbolicLink(Path.Combine(site.Path, "input", "again"), Path.Combine(site.Path, "input"));

        Assert.All(site.Read().Diagnostics, notice => Assert.True(notice.Rule == Rules.UnknownFile || notice.Rule == Rules.UnreadableFile));
    }

    [Fact]
    public void Files_are_read_in_the_order_of_their_names_and_so_are_their_mistakes()
    {
        foreach (var name in new[] { "b", "A", "c", "a-b", "a" })
        {
            site.Put($"input/pages/{name}.md", "---\n---\n");
        }

        Assert.Equal(
            ["A", "a-b", "a", "about", "b", "c"],
            site.Read().Value.Pages.Select(page => Path.GetFileNameWithoutExtension(page.Slug.Place.File.Path)));
        Assert.Equal(site.Notices().Order(StringComparer.Ordinal), site.Notices());
    }

    [Fact]
    public void Without_any_folder_there_is_a_site_to_write()
    {
        using var nothing = new SiteFolder();

        Assert.Equal(["input/site.yml:1:1: missing-site: There is no input/site.yml."], nothing.Notices());
    }

    [Fact]
    public void A_slug_of_its_own_makes_up_for_a_name_that_is_none()
    {
        site.Put("input/pages/Über uns.md", "---\nslug: about-us\ntitle: Über uns\n---\nWir.\n");

        Assert.Contains(site.Related().Pages, page => page.Route.Path == "/about-us/");
    }

    public void Dispose() => site.Dispose();
}
