namespace Briefing.Tests.Write;

public sealed class RemovingWhatIsNoLongerMade : IDisposable
{
    private readonly OutputFolder folder = new();

    [Fact]
    public void A_file_that_an_earlier_build_wrote_goes_and_so_does_the_folder_it_leaves_empty()
    {
        folder.Write(("index.html", "Home"), ("glossary/hedging/index.html", "Hedging"));

        var delivery = folder.Write(("index.html", "Home"));

        Assert.Equal(["index.html"], folder.Files());
        Assert.False(Directory.Exists(folder.At("glossary")));
        Assert.Equal(1, delivery.Removed);
    }

    [Fact]
    public void A_file_that_nobody_here_wrote_stays_and_so_does_its_folder()
    {
        folder.Write(("index.html", "Home"), ("glossary/index.html", "Glossary"));
        folder.Put("CNAME", "example.org");
        folder.Put("glossary/notes.txt", "mine");

        var delivery = folder.Write(("index.html", "Home"));

        Assert.Equal(["CNAME", "glossary/notes.txt", "index.html"], folder.Files());
        Assert.Equal(1, delivery.Removed);
    }

    [Fact]
    public void A_file_that_somebody_replaced_since_is_no_longer_ours_to_remove()
    {
        folder.Write(("index.html", "Home"), ("about.html", "About"));
        folder.Put("about.html", "Mine!");

        var delivery = folder.Write(("index.html", "Home"));

        Assert.Equal("Mine!", folder.Text("about.html"));
        Assert.Equal(0, delivery.Removed);
    }

    [Fact]
    public void A_file_may_become_a_folder_and_a_folder_a_file()
    {
        folder.Write(("about", "a file"), ("timeline/index.html", "a page in a folder"));

        folder.Write(("about/index.html", "a page in a folder"), ("timeline", "a file"));

        Assert.Equal(["about/index.html", "timeline"], folder.Files());
    }

    [Fact]
    public void A_file_may_change_the_case_of_its_name()
    {
        folder.Write(("About/index.html", "About"));

        folder.Write(("about/index.html", "About"));

        Assert.Equal(["about/index.html"], folder.Files());
    }

    [Fact]
    public void A_damaged_list_removes_nothing_that_it_does_not_name_inside_the_folder()
    {
        File.WriteAllText(folder.Beside("outside.txt"), "mine");
        folder.Write(("index.html", "Home"));
        var hash = folder.Text(".briefing/manifest")!.Split('\n')[1].Split(' ')[0];
        folder.Put(".briefing/manifest", $"briefing-manifest 2\n{hash} 4 ../outside.txt\n{hash} 4\nnonsense\n\n{hash} x index.html\n");

        folder.Write(("about.html", "About"));

        Assert.True(File.Exists(folder.Beside("outside.txt")));
        Assert.Equal(["about.html", "index.html"], folder.Files());
    }

    public void Dispose() => folder.Dispose();
}
