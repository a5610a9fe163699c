using System.Diagnostics;
using Briefing.Theme;
using Briefing.Write;

namespace Briefing.Tests.Faults;

/// <summary>What a machine refuses, met by the command itself: a sentence, the way out and exit code 3, and the old site as it was.</summary>
public sealed class BuildingOnABadMachine : IDisposable
{
    private readonly SiteFolder site = SiteFolder.Minimal();

    [Fact]
    public void A_full_disk_is_told_and_leaves_the_old_site()
    {
        // A disk of 2 MB that only this process and its children see: the first build fits, and what it leaves is filled before the second.
        var disk = Directory.CreateDirectory(site.Folders.Output).FullName;
        var script = $"mount -t tmpfs -o size=2m none '{disk}' && \"$@\" && cp -r '{disk}' '{site.Path}/before' && "
            + $"{{ head -c 4M /dev/zero > '{disk}/filler'; true; }} && "
            + $"sed -i 's/Lamp Book/Log Book/' '{site.Path}/input/site.yml'; \"$@\"; code=$?; "
            + $"rm -f '{disk}/filler'; cp -r '{disk}' '{site.Path}/after'; exit $code";
        using var build = CommandProcess.StartBy(Mounting(script), site.Path, "build");

        var (code, _, error) = build.End();

        Assert.True(code == 3, $"{code}: {error}");
        Assert.Contains("error: The disk is full.\n  what to do: Free some space and build again.\n", error, StringComparison.Ordinal);
        Assert.Equal(Files("before"), Files("after"));
    }

    [Fact]
    public void A_file_larger_than_files_may_be_is_told_and_leaves_the_old_site()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such limit to set.");
        Assert.True(site.Build(new RazorTheme()).Published);
        var before = Files("output");
        site.Put("seeds/winter-log.txt", string.Concat(Enumerable.Repeat("The lamp was lit.\n\n", 3_000)));

        using var build = CommandProcess.StartBy("trap '' XFSZ; ulimit -f 100; DOTNET_EnableWriteXorExecute=0 exec \"$@\"", site.Path, "build");
        var (code, _, error) = build.End();

        Assert.True(code == 3, $"{code}: {error}");
        Assert.Contains("error: This file is larger than this machine lets files be.\n", error, StringComparison.Ordinal);
        Assert.Equal(before, Files("output"));
    }

    [Theory]
    [InlineData("mkfifo seeds/pipe.txt", 1)]
    [InlineData("mkfifo pipe; ln -s ../pipe seeds/pipe.txt", 1)]
    [InlineData("rm output/robots.txt; mkfifo output/robots.txt", 0)]
    public void A_pipe_where_a_file_belongs_keeps_nobody_waiting(string laid, int expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes among files.");
        Assert.True(site.Build(new RazorTheme()).Published);

        using var build = CommandProcess.StartBy($"(cd '{site.Path}'; {laid}); exec \"$@\"", site.Path, "build");

        Assert.Equal(expected, build.End().Code);
    }

    [Theory]
    [InlineData(28, "The disk is full.")]
    [InlineData(30, "This file system is read-only.")]
    [InlineData(24, "Too many files are open.")]
    public void What_Linux_refuses_is_told_in_words(int errno, string sentence)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems have other numbers.");

        var thrown = Assert.Throws<WriteException>(() => Fault.At("output", () => throw new IOException("No.", errno)));

        Assert.Equal(("output", sentence), (thrown.Path, thrown.Message));
    }

    [Fact]
    public void Two_builds_at_once_both_end_well()
    {
        using var first = CommandProcess.Start(site.Path, "build");
        using var second = CommandProcess.Start(site.Path, "build");

        Assert.Equal((0, 0), (first.End().Code, second.End().Code));

        var together = Files("output");
        Directory.Delete(site.Folders.Output, recursive: true);
        Assert.True(site.Build(new RazorTheme()).Published);
        Assert.Equal(Files("output"), together);
    }

    [Fact]
    public void A_current_folder_that_was_deleted_is_told()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows deletes no folder that somebody is in.");
        using var build = CommandProcess.StartBy("mkdir gone && cd gone && rmdir ../gone && exec \"$@\"", site.Path, "build", "--root", site.Path);

        Assert.Equal(
            (3, "", "error: The current folder is not there any more.\n  what to do: Change into the folder again, or into another one.\n"),
            build.End());
    }

    [Fact]
    public void What_cannot_be_told_has_exit_code_3()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "This machine has no disk that is always full.");
        site.Put("input/pages/about.md", "no front matter");
        using var build = CommandProcess.StartBy("exec \"$@\" 2>/dev/full", site.Path, "build");

        Assert.Equal((3, "", ""), build.End());
    }

    [Fact]
    public void A_file_where_the_output_folder_belongs_has_exit_code_3()
    {
        site.Put("output", "mine");
        using var build = CommandProcess.Start(site.Path, "build");

        var (code, _, error) = build.End();

        Assert.Equal(3, code);
        Assert.StartsWith("output: error: ", error, StringComparison.Ordinal);
        Assert.Contains("  what to do: ", error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(site.Folders.Output));
    }

    [Fact]
    public void A_read_only_disk_is_told()
    {
        var disk = Directory.CreateDirectory(site.Folders.Output).FullName;
        var script = $"mount -t tmpfs -o ro none '{disk}' && \"$@\"";
        using var build = CommandProcess.StartBy(Mounting(script), site.Path, "build");

        var (code, _, error) = build.End();

        Assert.True(code == 3, $"{code}: {error}");
        Assert.Contains(
            "error: This file system is read-only.\n  what to do: Build into a folder that can be written.\n",
            error, StringComparison.Ordinal);
    }

    public void Dispose() => site.Dispose();

    // A script that may mount disks which nobody else sees: as root, as root of a namespace of users, or by leave of sudo.
    private static string Mounting(string script)
    {
        string[] ways =
        [
            "unshare --mount",
            "unshare --user --map-root-user --mount",
            "sudo -n --preserve-env=PATH,DOTNET_ROOT unshare --mount",
        ];
        var way = Array.Find(ways, way => Succeeds($"{way} mount -t tmpfs none /mnt"));
        Assert.SkipWhen(way is null, "This machine lets nobody mount a disk for a test.");
        return $"{way} sh -c '{script.Replace("'", "'\\''", StringComparison.Ordinal)}' sh \"$@\"";
    }

    private static bool Succeeds(string command)
    {
        var start = new ProcessStartInfo("sh", ["-c", command]) { RedirectStandardError = true, RedirectStandardOutput = true };
        using var shell = Process.Start(start)!;
        shell.WaitForExit();
        return shell.ExitCode == 0;
    }

    private Dictionary<string, string> Files(string folder)
    {
        var root = Path.Combine(site.Path, folder);
        return Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/.briefing/", StringComparison.Ordinal))
            .ToDictionary(file => Path.GetRelativePath(root, file), file => Convert.ToHexString(File.ReadAllBytes(file)), StringComparer.Ordinal);
    }
}
