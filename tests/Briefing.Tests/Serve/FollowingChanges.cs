using System.Net;

namespace Briefing.Tests.Serve;

public sealed class FollowingChanges : IAsyncLifetime
{
    private const string Briefing = "input/briefings/a-winter.md";
    private const string Page = "/briefings/a-winter/";

    private ServedSite? started;

    private ServedSite Site => started ?? throw new InvalidOperationException("The site is not served yet.");

    private SiteFolder Folder => Site.Folder;

    public async ValueTask InitializeAsync()
    {
        var folder = SiteFolder.Minimal();
        folder.Put(Briefing, Written("The first night."));
        started = await ServedSite.OfAsync(folder);
        await Site.UntilAsync(Page, "The first night.");
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    [Fact]
    public async Task A_save_is_shown()
    {
        Folder.Put(Briefing, Written("The second night."));

        Assert.DoesNotContain("The first night.", await Site.UntilAsync(Page, "The second night."), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_of_ten_saves_in_a_row_is_shown()
    {
        foreach (var night in Enumerable.Range(1, 10))
        {
            File.WriteAllText(At(Briefing), Written($"Night number {night}."));
        }

        Assert.DoesNotContain("Night number 9.", await Site.UntilAsync(Page, "Night number 10."), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_save_of_the_same_length_with_the_same_time_is_shown()
    {
        var time = File.GetLastWriteTimeUtc(At(Briefing));
        File.WriteAllText(At(Briefing + ".new"), Written("The fifth night."));
        File.SetLastWriteTimeUtc(At(Briefing + ".new"), time);
        File.Move(At(Briefing + ".new"), At(Briefing), overwrite: true);

        await Site.UntilAsync(Page, "The fifth night.");
    }

    [Fact]
    public async Task An_editor_that_writes_beside_and_renames_is_followed_and_leaves_nothing()
    {
        File.Move(At(Briefing), At(Briefing + "~"));
        File.WriteAllText(At(Briefing + ".swp"), Written("The third night."));
        File.Move(At(Briefing + ".swp"), At(Briefing));
        File.Delete(At(Briefing + "~"));

        var page = await Site.UntilAsync(Page, (_, page) =>
            page.Contains("The third night.", StringComparison.Ordinal) && !page.Contains("preview-mistakes", StringComparison.Ordinal));

        Assert.DoesNotContain("The first night.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_file_and_a_new_folder_are_found()
    {
        Folder
            .Put("input/essays/loose.md", "nothing is read from here")
            .Put("input/glossary/fog-horn.md", "---\nterm: fog horn\nkind: concept\n---\nIt sounds when nothing can be seen.\n");

        await Site.UntilAsync("/glossary/fog-horn/", "It sounds when nothing can be seen.");
    }

    [Fact]
    public async Task A_renamed_file_moves_its_page()
    {
        File.Move(At(Briefing), At("input/briefings/one-winter.md"));

        await Site.UntilAsync("/briefings/one-winter/", "The first night.");
        Assert.Equal(HttpStatusCode.NotFound, (await Site.GetAsync(Page)).Status);
    }

    [Fact]
    public async Task A_deleted_file_takes_its_page_along()
    {
        Folder.Remove(Briefing);

        await Site.UntilAsync(Page, (status, _) => status == HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_mistake_stands_over_the_last_good_page_until_it_is_mended()
    {
        Folder.Put(Briefing, Written("The fourth night.", "standfirsst"));
        var page = await Site.UntilAsync(Page, "preview-mistakes");
        Assert.Contains("The first night.", page, StringComparison.Ordinal);
        Assert.Contains("standfirsst: One sentence.\n^~~~~~~~~~~</pre>", page, StringComparison.Ordinal);
        Assert.Contains("Did you mean “standfirst”?", page, StringComparison.Ordinal);

        Folder.Put(Briefing, Written("The fourth night."));
        Assert.DoesNotContain("preview-mistakes", await Site.UntilAsync(Page, "The fourth night."), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_disappears_and_returns_is_followed_afterwards()
    {
        Directory.Move(At("input"), At("away"));
        await Site.UntilAsync(Page, "There is no input/site.yml.");

        Directory.Move(At("away"), At("input"));
        await Site.UntilAsync(Page, (_, page) => !page.Contains("preview-mistakes", StringComparison.Ordinal));

        Folder.Put(Briefing, Written("The night after."));
        await Site.UntilAsync(Page, "The night after.");
    }

    [Fact]
    public async Task A_storm_of_saves_renames_and_deletions_ends_in_the_right_site()
    {
        var dice = new Random(7);
        var names = Enumerable.Range(0, 12).Select(number => $"input/glossary/lamp-{number}.md").ToArray();
        for (var turn = 0; turn < 400; turn++)
        {
            var (one, other) = (dice.Next(names.Length), dice.Next(names.Length));
            switch (dice.Next(3))
            {
                case 0:
                    File.WriteAllText(At(names[one]), $"---\nterm: lamp number {one}\nkind: concept\n---\nLit in turn {turn}.\n");
                    break;
                case 1:
                    File.Delete(At(names[one]));
                    break;
                case 2 when File.Exists(At(names[one])):
                    File.Move(At(names[one]), At(names[other]), overwrite: true);
                    break;
                default:
                    break;
            }
        }

        var expected = new Dictionary<string, string>();
        foreach (var (number, name) in names.Index())
        {
            File.WriteAllText(At(name), $"---\nterm: lamp number {number}\nkind: concept\n---\nAt last in state {number}.\n");
            expected[$"/glossary/lamp-{number}/"] = $"At last in state {number}.";
        }

        foreach (var (path, text) in expected)
        {
            var reached = await Site.UntilAsync(path, (_, page) =>
                page.Contains(text, StringComparison.Ordinal) && !page.Contains("preview-mistakes", StringComparison.Ordinal));
            Assert.DoesNotContain("preview-mistakes", reached, StringComparison.Ordinal);
        }
    }

    private static string Written(string commentary, string standfirst = "standfirst") =>
        $"---\ntitle: A winter\n{standfirst}: One sentence.\nseed: winter-log.txt\nsource: {{ file: winter-log.txt }}\n"
        + $"rights: {{ mode: full, licence: CC0-1.0 }}\n---\n{commentary}\n";

    private string At(string file) => Path.Combine(Folder.Path, file);
}
