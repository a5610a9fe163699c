using Briefing.Write;

namespace Briefing.Tests.Write;

public sealed class RefusingWhatIsInTheWay : IDisposable
{
    private readonly OutputFolder folder = new();

    [Theory]
    [InlineData("../outside.html")]
    [InlineData("a/../../outside.html")]
    [InlineData("/outside.html")]
    [InlineData("a//b.html")]
    [InlineData("./a.html")]
    [InlineData("a\\b.html")]
    [InlineData("C:a.html")]
    [InlineData("a\nb.html")]
    [InlineData("a./b.html")]
    [InlineData("")]
    [InlineData(".briefing/manifest")]
    [InlineData(".Briefing")]
    public void A_name_that_leads_out_of_the_folder_is_refused(string file)
    {
        var thrown = Assert.Throws<WriteException>(() => folder.Write((file, "")));

        Assert.Equal("This name leads out of the output folder, or is none for a file.", thrown.Message);
        Assert.False(Directory.Exists(folder.Path));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Where_the_folder_belongs_neither_a_file_nor_a_link_to_nothing_is_replaced(bool isFile)
    {
        if (isFile)
        {
            File.WriteAllText(folder.Path, "mine");
        }
        else
        {
            File.CreateSymbolicLink(folder.Path, folder.Beside("nowhere"));
        }

        var thrown = Assert.Throws<WriteException>(() => folder.Write(("a.html", "1")));

        Assert.Equal("A file, or a link to nothing, stands where the output folder belongs.", thrown.Message);
    }

    [Fact]
    public void Two_names_that_differ_in_case_only_are_refused()
    {
        var thrown = Assert.Throws<WriteException>(() => folder.Write(("about/index.html", "1"), ("About/index.html", "2")));

        Assert.Equal("This name differs from about/index.html in case only.", thrown.Message);
        Assert.Equal("About/index.html", thrown.Path);
    }

    [Fact]
    public void The_same_name_twice_is_refused()
    {
        var thrown = Assert.Throws<WriteException>(() => folder.Write(("a.html", "1"), ("a.html", "1")));

        Assert.Equal("Two files of the site have this name.", thrown.Message);
    }

    [Fact]
    public void A_name_of_a_file_and_of_a_folder_is_refused()
    {
        var thrown = Assert.Throws<WriteException>(() => folder.Write(("about", "1"), ("about/index.html", "2")));

        Assert.Equal("This is the name of a file and of a folder.", thrown.Message);
    }

    [Fact]
    public void A_folder_that_is_a_link_is_not_written_through()
    {
        Directory.CreateDirectory(folder.Beside("elsewhere"));
        Directory.CreateDirectory(folder.Path);
        Directory.CreateSymbolicLink(folder.At("glossary"), folder.Beside("elsewhere"));

        var thrown = Assert.Throws<WriteException>(() => folder.Write(("glossary/a/index.html", "A")));

        Assert.Equal("A symbolic link stands here, and nothing is written through one.", thrown.Message);
        Assert.Equal(folder.At("glossary"), thrown.Path);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Beside("elsewhere")));
    }

    [Fact]
    public void A_link_in_the_place_of_the_writer_s_own_folder_is_refused()
    {
        Directory.CreateDirectory(folder.Beside("elsewhere"));
        Directory.CreateDirectory(folder.Path);
        Directory.CreateSymbolicLink(folder.At(".briefing"), folder.Beside("elsewhere"));

        var thrown = Assert.Throws<WriteException>(() => folder.Write(("index.html", "A")));

        Assert.Equal("A symbolic link stands where the writer's own folder belongs.", thrown.Message);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Beside("elsewhere")));
    }

    [Fact]
    public void A_record_that_names_a_file_elsewhere_removes_none()
    {
        folder.Write(("index.html", "A"), ("old.html", "B"));
        File.WriteAllText(folder.Beside("old.html"), "B");
        var record = File.ReadAllLines(folder.At(".briefing/manifest")).Single(line => line.EndsWith(" old.html", StringComparison.Ordinal));
        File.AppendAllText(folder.At(".briefing/manifest"), record.Replace(" old.html", " ../old.html", StringComparison.Ordinal) + "\n");

        folder.Write(("index.html", "A"));

        Assert.Null(folder.Text("old.html"));
        Assert.Equal("B", File.ReadAllText(folder.Beside("old.html")));
    }

    [Fact]
    public void A_file_that_is_a_link_is_not_written_through()
    {
        File.WriteAllText(folder.Beside("precious.txt"), "precious");
        Directory.CreateDirectory(folder.Path);
        File.CreateSymbolicLink(folder.At("index.html"), folder.Beside("precious.txt"));

        Assert.Throws<WriteException>(() => folder.Write(("index.html", "Home")));

        Assert.Equal("precious", File.ReadAllText(folder.Beside("precious.txt")));
    }

    [Fact]
    public void Nothing_is_removed_through_a_link()
    {
        folder.Write(("index.html", "Home"), ("glossary/index.html", "Glossary"));
        Directory.Move(folder.At("glossary"), folder.Beside("elsewhere"));
        Directory.CreateSymbolicLink(folder.At("glossary"), folder.Beside("elsewhere"));

        folder.Write(("index.html", "Home"));

        Assert.True(File.Exists(folder.Beside("elsewhere/index.html")));
        Assert.True(Directory.Exists(folder.At("glossary")));
    }

    [Fact]
    public void A_folder_that_was_never_built_into_keeps_its_own_files()
    {
        folder.Put("index.html", "Mine");

        var thrown = Assert.Throws<WriteException>(() => folder.Write(("about.html", "About"), ("index.html", "Home")));

        Assert.Equal("A file stands here that Briefing did not write, and the site has another of the same name.", thrown.Message);
        Assert.Equal(folder.At("index.html"), thrown.Path);
        Assert.Equal(["index.html"], folder.Files());
        Assert.Equal("Mine", folder.Text("index.html"));
    }

    [Fact]
    public void A_folder_that_was_built_into_belongs_to_the_site_as_far_as_the_site_goes()
    {
        folder.Write(("index.html", "Home"));
        folder.Put("about.html", "Mine");

        folder.Write(("index.html", "Home"), ("about.html", "About"));

        Assert.Equal("About", folder.Text("about.html"));
    }

    [Fact]
    public void A_strange_file_where_a_folder_belongs_is_refused_before_anything_moves()
    {
        folder.Write(("index.html", "Old"));
        folder.Put("glossary", "mine");

        var thrown = Assert.Throws<WriteException>(() => folder.Write(("index.html", "New"), ("glossary/index.html", "Glossary")));

        Assert.Equal("A file stands where a folder of the site belongs.", thrown.Message);
        Assert.Equal("Old", folder.Text("index.html"));
    }

    [Fact]
    public void A_strange_folder_where_a_file_belongs_is_refused_before_anything_moves()
    {
        folder.Write(("index.html", "Old"));
        folder.Put("about.html/mine.txt", "mine");

        var thrown = Assert.Throws<WriteException>(() => folder.Write(("index.html", "New"), ("about.html", "About")));

        Assert.Equal("A folder stands where a file of the site belongs.", thrown.Message);
        Assert.Equal("Old", folder.Text("index.html"));
    }

    [Fact]
    public void A_file_where_the_output_folder_belongs_is_told()
    {
        File.WriteAllText(folder.Path, "mine");

        var thrown = Assert.Throws<WriteException>(() => folder.Write(("index.html", "Home")));

        Assert.Equal(folder.Path, thrown.Path);
        Assert.NotEmpty(thrown.Remedy);
    }

    [Fact]
    public void A_folder_without_leave_to_write_is_told()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps leave to write elsewhere than in a folder's mode.");
        if (!OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        // Whom no mode keeps out, the kernel does: nobody makes a folder among its own.
        var closed = Environment.IsPrivilegedProcess ? "/sys/briefing" : folder.Path;
        var thrown = Assert.Throws<WriteException>(() => Writer.Write([new Output("index.html", () => "Home"u8.ToArray())], closed));

        Assert.Equal("This may not be written: permission is denied.", thrown.Message);
    }

    [Fact]
    public void A_name_that_the_file_system_has_no_room_for_is_told_and_leaves_the_old_site()
    {
        folder.Write(("index.html", "Old"));

        Assert.Throws<WriteException>(() => folder.Write(("index.html", "New"), (new string('a', 300) + ".html", "Long")));

        Assert.Equal("Old", folder.Text("index.html"));
    }

    public void Dispose() => folder.Dispose();
}
