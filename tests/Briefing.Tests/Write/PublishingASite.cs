using Briefing.Write;

namespace Briefing.Tests.Write;

public sealed class PublishingASite : IDisposable
{
    private readonly OutputFolder folder = new();

    [Fact]
    public void Every_output_becomes_a_file()
    {
        var delivery = folder.Write(("index.html", "Home"), ("glossary/four-noes/index.html", "Four Noes"), ("empty.txt", ""));

        Assert.Equal(["empty.txt", "glossary/four-noes/index.html", "index.html"], folder.Files());
        Assert.Equal("Four Noes", folder.Text("glossary/four-noes/index.html"));
        Assert.Equal(new Delivery(Files: 3, Bytes: 13, Changed: 3, Removed: 0), delivery);
    }

    [Fact]
    public void A_file_that_did_not_change_is_left_alone_with_its_time_stamp()
    {
        folder.Write(("index.html", "Home"), ("about/index.html", "About"));
        var longAgo = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(folder.At("index.html"), longAgo);

        var delivery = folder.Write(("index.html", "Home"), ("about/index.html", "About us"));

        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(folder.At("index.html")));
        Assert.Equal("About us", folder.Text("about/index.html"));
        Assert.Equal(1, delivery.Changed);
    }

    [Fact]
    public void A_build_without_a_change_touches_nothing_not_even_its_own_list()
    {
        folder.Write(("index.html", "Home"));
        var longAgo = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(folder.At(".briefing/manifest"), longAgo);

        var delivery = folder.Write(("index.html", "Home"));

        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(folder.At(".briefing/manifest")));
        Assert.Equal(new Delivery(Files: 1, Bytes: 4, Changed: 0, Removed: 0), delivery);
    }

    [Fact]
    public void A_file_of_the_same_length_with_other_bytes_is_replaced()
    {
        var text = new string('a', 200_000);
        folder.Write(("index.html", text));

        folder.Write(("index.html", text[..^1] + "b"));

        Assert.Equal(text[..^1] + "b", folder.Text("index.html"));
    }

    [Fact]
    public void A_published_file_that_somebody_edited_is_published_again()
    {
        folder.Write(("index.html", "Home"));
        folder.Put("index.html", "Hand");

        folder.Write(("index.html", "Home"));

        Assert.Equal("Home", folder.Text("index.html"));
    }

    [Fact]
    public void The_same_site_gives_the_same_bytes_in_every_folder_its_list_included()
    {
        using var other = new OutputFolder();
        folder.Write(("b/index.html", "B"), ("a/index.html", "A"), ("c.txt", "C"));
        other.Write(("c.txt", "c"), ("a/index.html", "A"), ("d.txt", "D"));
        other.Write(("b/index.html", "B"), ("a/index.html", "A"), ("c.txt", "C"));

        Assert.Equal(folder.Text(".briefing/manifest"), other.Text(".briefing/manifest"));
    }

    [Fact]
    public void Progress_counts_up_to_the_last_file()
    {
        var seen = new Counted();

        Writer.Write(OutputFolder.Site(("a", "1"), ("b", "2"), ("c", "3")), folder.Path, seen);

        Assert.Equal([1, 2, 3], seen.All.Select(progress => progress.Done).Order());
        Assert.All(seen.All, progress => Assert.Equal((Stage.Write, 3), (progress.Stage, progress.Total)));
    }

    public void Dispose() => folder.Dispose();

    private sealed class Counted : IProgress<Progress>
    {
        public System.Collections.Concurrent.ConcurrentBag<Progress> All { get; } = [];

        public void Report(Progress value) => All.Add(value);
    }
}
