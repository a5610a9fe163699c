using Briefing.Read;

namespace Briefing.Tests.Read;

public sealed class ReadingAgain : IDisposable
{
    private const string Lamp = "input/glossary/lamp.md";
    private const string Log = "seeds/winter-log.txt";

    private readonly SiteFolder site = SiteFolder.Minimal();
    private readonly ReadMemory memory = new();

    public ReadingAgain()
    {
        foreach (var file in Directory.EnumerateFiles(site.Path, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        Read();
    }

    [Fact]
    public void What_did_not_change_is_the_very_same_object()
    {
        var first = Read();
        var second = Read();

        Assert.False(memory.HasChanged);
        Assert.Same(first.Site, second.Site);
        Assert.Same(first.Briefings.Single(), second.Briefings.Single());
        Assert.Same(first.Events[0], second.Events[0]);
        Assert.Same(first.Seeds.Single(), second.Seeds.Single());
    }

    [Fact]
    public void What_changed_is_read_again_and_nothing_else()
    {
        var before = Read();
        site.Put(Lamp, "---\nterm: lamp\nkind: concept\n---\nIt burns oil.\n");
        var after = Read();

        Assert.True(memory.HasChanged);
        Assert.NotSame(before.Terms.Single(), after.Terms.Single());
        Assert.Same(before.Briefings.Single(), after.Briefings.Single());
    }

    [Fact]
    public void A_file_that_was_only_touched_has_not_changed()
    {
        var before = Read();
        File.SetLastWriteTimeUtc(Path.Combine(site.Path, Lamp), new DateTime(2021, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var after = Read();

        Assert.False(memory.HasChanged);
        Assert.Same(before.Terms.Single(), after.Terms.Single());
    }

    [Fact]
    public void A_file_written_a_moment_ago_is_not_trusted_by_its_time()
    {
        site.Put(Log, "One night in the tower.");
        Read();
        var time = File.GetLastWriteTimeUtc(Path.Combine(site.Path, Log));
        site.Put(Log, "Two night in the tower.");
        File.SetLastWriteTimeUtc(Path.Combine(site.Path, Log), time);

        Assert.StartsWith("Two", Read().Seeds.Single().Paragraphs[0].Text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_forgotten_is_read_whatever_its_time_and_length_say()
    {
        var (path, old) = (Path.Combine(site.Path, Log), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var text = File.ReadAllText(path);
        File.WriteAllText(path, "#" + text[1..]);
        File.SetLastWriteTimeUtc(path, old);

        memory.Forget(Log);

        Assert.StartsWith("#", Read().Seeds.Single().Paragraphs[0].Text.ToString(), StringComparison.Ordinal);
        Assert.True(memory.HasChanged);
    }

    [Fact]
    public void A_new_file_a_lost_file_and_a_file_that_nothing_reads_are_changes()
    {
        site.Put("input/glossary/oil.md", "---\nterm: oil\nkind: concept\n---\nIt burns.\n");
        Assert.Equal((2, true), (Read().Terms.Count, memory.HasChanged));

        site.Remove("input/glossary/oil.md");
        Assert.Equal((1, true), (Read().Terms.Count, memory.HasChanged));

        site.Put("input/notes.txt", "to do");
        Read();
        Assert.True(memory.HasChanged);
    }

    [Fact]
    public void What_was_noticed_in_a_file_that_did_not_change_is_noticed_again()
    {
        site.Put(Lamp, "---\nterm: lamp\nkindd: concept\n---\nIt burns oil.\n");
        var first = Reader.Read(site.Folders, memory).Diagnostics;
        var second = Reader.Read(site.Folders, memory).Diagnostics;

        Assert.Contains(first, diagnostic => diagnostic.Rule == Rules.UnknownKey);
        Assert.Equal(Told.By(first), Told.By(second));
    }

    public void Dispose() => site.Dispose();

    private Sources Read() => Reader.Read(site.Folders, memory).Value;
}
