using System.Text;
using Briefing.Write;

namespace Briefing.Tests.Write;

/// <summary>
/// A build that is stopped by something that comes to stand where one of its files belongs, after it has looked there: what is in
/// place then was moved before that file.
/// </summary>
public sealed class MovingFilesIntoPlace : IDisposable
{
    private const string Home = "index.html";

    private static readonly (string File, string Text)[] Site =
    [
        ("about/index.html", "About"),
        ("about/lamp.png", "A picture"),
        ("assets/briefing.css", "A style sheet"),
        ("feed.xml", "A feed"),
        (Home, "Home"),
        ("search/words.json", "Search data"),
    ];

    private readonly OutputFolder folder = new();

    [Theory]
    [InlineData("assets/briefing.css")]
    [InlineData("search/words.json")]
    [InlineData("feed.xml")]
    public void A_page_is_moved_after_everything_that_a_page_may_ask_for(string obstructed)
    {
        BuildWhatIsStoppedAt(obstructed);

        Assert.DoesNotContain(folder.Files(), file => file.EndsWith(".html", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_is_moved_after_the_files_beside_it()
    {
        BuildWhatIsStoppedAt("about/lamp.png");

        Assert.Null(folder.Text("about/index.html"));
    }

    [Fact]
    public void The_first_page_is_moved_last()
    {
        BuildWhatIsStoppedAt(Home);

        Assert.Equal(
            [
                "about/index.html",
                "about/lamp.png",
                "assets/briefing.css",
                "feed.xml",
                $"{Home}/in-the-way",
                "last.txt",
                "search/words.json",
            ],
            folder.Files());
    }

    [Fact]
    public void What_a_stopped_build_moved_is_removed_by_a_build_of_another_site()
    {
        BuildWhatIsStoppedAt(Home);
        Directory.Delete(folder.At(Home), recursive: true);

        folder.Write((Home, "Another home"));

        Assert.Equal([Home], folder.Files());
    }

    public void Dispose() => folder.Dispose();

    private void BuildWhatIsStoppedAt(string obstructed)
    {
        var stopping = new Output("last.txt", () =>
        {
            SpinWait.SpinUntil(() => IsStaged(obstructed));
            folder.Put($"{obstructed}/in-the-way", "Somebody else's");
            return Encoding.UTF8.GetBytes("Last");
        });

        var thrown = Assert.Throws<WriteException>(() => Writer.Write([.. OutputFolder.Site(Site), stopping], folder.Path));

        Assert.Equal(folder.At(obstructed), thrown.Path);
    }

    private bool IsStaged(string file) =>
        Directory.EnumerateDirectories(folder.At(".briefing"), "staging-*").Any(staging => File.Exists(Path.Combine(staging, "site", file)));
}
