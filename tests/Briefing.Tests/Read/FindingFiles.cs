using Briefing.Read;

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
            (
                sources.Briefings.Count, sources.Terms.Count, sources.Events.Count,
                sources.Comparisons.Count, sources.Pages.Count, sources.Seeds.Count));
    }

    [Theory]
    [InlineData("input/notes.md")]
    [InlineData("input/glossary/more/wick.md")]
    [InlineData("input/glossary/wick.yml")]
    [InlineData("input/timeline/log.yaml")]
    [InlineData("input/briefings/summer.MD")]
    [InlineData("seeds/log.docx")]
    public void A_file_that_nothing_reads_is_noticed(string file)
    {
        site.Put(file, "Something.");

        Assert.Equal([$"{file}:1:1: unknown-file: Nothing is read from this file."], site.Notices());
    }

    [Fact]
    public void A_backslash_in_a_name_parts_no_folders_where_it_need_not()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows parts folders by it.");
        site.Put("seeds/log\\winter.txt", "The lamp was lit.");

        Assert.Equal(["seeds/log\\winter.txt:1:1: unused-seed: No briefing is drawn from log\\winter.txt."], site.Notices());
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

        Assert.Equal(["input/again:1:1: stray-link: This is a link to a folder, and such are not followed."], site.Notices());
    }

    [Fact]
    public void A_link_to_another_file_of_the_site_is_read_as_that_file()
    {
        site.Remove("seeds/winter-log.txt").Put("texts/log.txt", "The lamp was lit.");
        File.CreateSymbolicLink(Path.Combine(site.Path, "seeds", "winter-log.txt"), "../texts/log.txt");

        Assert.Empty(site.Notices());
    }

    [Theory]
    [InlineData("/etc/hostname")]
    [InlineData("../../elsewhere.txt")]
    [InlineData("../way-out/hostname")]
    public void A_link_that_leads_out_of_the_site_is_not_followed(string target)
    {
        File.CreateSymbolicLink(Path.Combine(site.Path, "way-out"), "/etc");
        site.Remove("seeds/winter-log.txt");
        File.CreateSymbolicLink(Path.Combine(site.Path, "seeds", "winter-log.txt"), target);

        Assert.Equal(["seeds/winter-log.txt:1:1: stray-link: This is a link to something outside of the site’s folder."], site.Notices());
    }

    [Fact]
    public void A_folder_of_seeds_that_lies_elsewhere_is_not_read()
    {
        Directory.Delete(Path.Combine(site.Path, "seeds"), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(site.Path, "seeds"), "/etc");

        Assert.Equal("seeds:1:1: stray-link: This is a link to something outside of the site’s folder.", site.Notices()[^1]);
    }

    [Fact]
    public void A_file_that_vanishes_after_it_was_listed_is_told_as_gone()
    {
        var notices = new List<Diagnostic>();
        var tree = new FileTree(site.Folders, memory: null, notices);
        site.Remove("input/glossary/lamp.md");

        var bytes = tree.Read<byte[]>("input/glossary/lamp.md", (read, _) => read!, notices);

        Assert.Null(bytes);
        Assert.Equal(
            ["input/glossary/lamp.md:1:1: unreadable-file: The file can't be read: it was there a moment ago, and is gone."],
            notices.Select(Told.Briefly));
    }

    [Fact]
    public void Names_that_differ_in_case_only_are_told_with_both_places()
    {
        site.Put("seeds/Winter-Log.txt", "Another log.");
        Assert.SkipUnless(Directory.GetFiles(Path.Combine(site.Path, "seeds")).Length == 2, "This file system takes both names for one.");

        var notice = Assert.Single(site.Relate().Diagnostics, notice => notice.IsError);

        Assert.Equal(
            "seeds/winter-log.txt:1:1: names-differ-in-case: The name differs from seeds/Winter-Log.txt in case only.",
            Told.Briefly(notice));
        Assert.Equal("seeds/Winter-Log.txt", Assert.Single(notice.Related).Place.File.Path);
    }

    [Theory]
    [InlineData("my  log.txt", "my log.txt")]
    [InlineData("my  log.txt", "my  log.txt")]
    [InlineData("đo\u0302\u0309i.txt", "đổi.txt")]
    [InlineData("đổi.txt", "đo\u0302\u0309i.txt")]
    public void A_seed_is_named_in_spite_of_how_its_spaces_and_letters_are_written(string file, string name)
    {
        site.Put($"seeds/{file}", "The lamp was lit an hour late.\n");
        site.Put(
            "input/briefings/log.md",
            $"---\ntitle: T\nstandfirst: S.\nseed: {name}\nsource: {{ title: T }}\nrights: {{ mode: full, licence: CC0-1.0 }}\n---\n");
        site.Put("input/glossary/lamp.md", $"---\nterm: lamp\nevidence: [ {{ seed: {name}, quote: The lamp was lit }} ]\n---\nA light.\n");

        Assert.Empty(site.Notices());
    }

    [Fact]
    public void Seeds_that_no_name_tells_apart_are_told_with_both_places()
    {
        site.Put("seeds/winter  log.txt", "A log.").Put("seeds/winter log.txt", "Another log.");

        var notice = Assert.Single(site.Relate().Diagnostics, notice => notice.IsError);

        Assert.Equal(
            "seeds/winter log.txt:1:1: names-differ-in-case: The name differs from seeds/winter  log.txt "
            + "in its spaces, in how its letters are composed or in case only.",
            Told.Briefly(notice));
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
