using System.Text;
using Briefing.Write;

namespace Briefing.Tests.Write;

public sealed class SurvivingABuildThatFails : IDisposable
{
    private readonly OutputFolder folder = new();

    [Fact]
    public void Content_that_cannot_be_made_leaves_the_old_site_as_it_was()
    {
        folder.Write(("index.html", "Old"), ("about.html", "Old"));
        var manifest = folder.Text(".briefing/manifest");
        var broken = new Output("broken.html", () => throw new InvalidOperationException("No."));
        Output[] site = [.. OutputFolder.Site(("index.html", "New")), broken];

        var thrown = Assert.Throws<InvalidOperationException>(() => Writer.Write(site, folder.Path));

        Assert.Equal("No.", thrown.Message);
        Assert.Equal(["about.html", "index.html"], folder.Files());
        Assert.Equal("Old", folder.Text("index.html"));
        Assert.Equal(manifest, folder.Text(".briefing/manifest"));
        Assert.Empty(Directory.EnumerateDirectories(folder.At(".briefing")));
    }

    [Fact]
    public void What_a_dead_build_staged_is_removed_by_the_next()
    {
        folder.Put(".briefing/staging-0123/0", "half a pa");

        folder.Write(("index.html", "Home"));

        Assert.Empty(Directory.EnumerateDirectories(folder.At(".briefing")));
    }

    [Fact]
    public void A_build_that_died_between_two_moves_is_repaired_by_the_next()
    {
        folder.Write(("kept.html", "Kept"), ("old.html", "Old"));
        var before = folder.Text(".briefing/manifest");
        folder.Write(("kept.html", "Kept anew"), ("new.html", "New"), ("deep/new/index.html", "Never moved"));

        // As it is after the first of two moves: both lists, the new file beside the old one, a folder still empty.
        folder.Put(".briefing/manifest", before + folder.Text(".briefing/manifest"));
        folder.Put("old.html", "Old");
        File.Delete(folder.At("deep/new/index.html"));

        folder.Write(("kept.html", "Kept"));

        Assert.Equal(["kept.html"], folder.Files());
        Assert.Equal("Kept", folder.Text("kept.html"));
        Assert.False(Directory.Exists(folder.At("deep")));
    }

    [Fact]
    public async Task A_second_build_waits_for_the_first()
    {
        using var second = new ManualResetEventSlim();
        Task<Delivery>? waiting = null;
        var first = new Output("index.html", () =>
        {
            waiting ??= Task.Run(() =>
            {
                second.Set();
                return folder.Write(("index.html", "Second"));
            });
            second.Wait(TestContext.Current.CancellationToken);
            return Encoding.UTF8.GetBytes("First");
        });

        Writer.Write([first], folder.Path);
        await waiting!;

        Assert.Equal("Second", folder.Text("index.html"));
    }

    [Fact]
    public void A_second_build_that_must_not_wait_says_why_it_gives_up()
    {
        WriteException? thrown = null;
        var first = new Output("index.html", () =>
        {
            thrown = Assert.Throws<WriteException>(() => Writer.Write([], folder.Path, null, TimeSpan.Zero));
            return Encoding.UTF8.GetBytes("First");
        });

        Writer.Write([first], folder.Path);

        Assert.Equal("Another build is writing to this folder.", thrown!.Message);
        Assert.Equal("First", folder.Text("index.html"));
    }

    public void Dispose() => folder.Dispose();
}
