using Briefing.Drafts;
using Briefing.Read.Formats;
using Briefing.Read.Seeds;

namespace Briefing.Read;

/// <summary>Reads everything that people wrote, each file for itself.</summary>
public static class Reader
{
    /// <summary>Reads the folders of a site. Never stops at the first mistake; what is noticed stands in the order of the files.</summary>
    public static Noticed<Sources> Read(Folders folders) => Read(folders, memory: null);

    /// <summary>Reads the folders of a site again: only files that changed since they were last read into the memory.</summary>
    public static Noticed<Sources> Read(Folders folders, ReadMemory? memory)
    {
        var notices = new List<Diagnostic>();
        var files = new FileTree(folders, memory, notices);
        var sources = new Sources(
            files.Site is { } path ? ReadWritten(files, [path], FormatReader.Site, notices)[0] : MissingSite(notices),
            ReadWritten(files, files.Briefings, FormatReader.Briefing, notices),
            ReadWritten(files, files.Terms, FormatReader.Term, notices),
            [.. ReadWritten(files, files.Timeline, FormatReader.Events, notices).SelectMany(events => events)],
            ReadWritten(files, files.Comparisons, FormatReader.Comparison, notices),
            ReadWritten(files, files.Pages, FormatReader.Page, notices),
            ReadFiles(files, files.Seeds, (file, all) => SeedReader.Read(file, Path.GetFileName(file.Path), all), notices),
            files.Card is { } card ? files.Read(card, (bytes, all) => CardReader.Read(card, bytes, all), notices) : null);
        memory?.Close(files.All);
        notices.AddRange(files.Unknown.Select(UnknownFiles.Of));
        return new Noticed<Sources>(sources, notices);
    }

    /// <summary>The texts that people wrote for readers, read once more as they are asked for, to look up where something was written.</summary>
    public static IEnumerable<WrittenText> Texts(Folders folders)
    {
        foreach (var text in WrittenTexts.In(new FileTree(folders, memory: null, [])))
        {
            yield return text;
        }
    }

    /// <summary>Reads one seed; null where its bytes are no text, which is then noticed.</summary>
    internal static SeedDraft? ReadSeed(string path, ReadOnlySpan<byte> bytes, List<Diagnostic> notices) =>
        TextFile.Decode(path, bytes, notices) is { } file ? SeedReader.Read(file, Path.GetFileName(path), notices) : null;

    // A file that can't be decoded is read as an empty one, so that what names it finds it; that much has been noticed.
    private static T Decoded<T>(string path, byte[]? bytes, Func<SourceText, List<Diagnostic>, T> read, List<Diagnostic> notices) =>
        bytes is not null && TextFile.Decode(path, bytes, notices) is { } file ? read(file, notices) : read(new SourceText(path, ""), []);

    private static T[] ReadWritten<T>(
        FileTree tree, IReadOnlyList<string> paths, Func<SourceText, List<Diagnostic>, T> read, List<Diagnostic> notices)
        where T : class => ReadFiles(tree, paths, (file, all) =>
        {
            HiddenCharacters.Notice(file, all);
            return read(file, all);
        }, notices);

    private static T[] ReadFiles<T>(
        FileTree tree, IReadOnlyList<string> paths, Func<SourceText, List<Diagnostic>, T> read, List<Diagnostic> notices)
        where T : class
    {
        var values = new T[paths.Count];
        var noticed = new IReadOnlyList<Diagnostic>[paths.Count];
        Parallel.For(0, paths.Count, i =>
        {
            var mine = new List<Diagnostic>();
            values[i] = tree.Read(paths[i], (bytes, all) => Decoded(paths[i], bytes, read, all), mine);
            noticed[i] = ManyMistakes.Told(mine);
        });
        notices.AddRange(noticed.SelectMany(mine => mine));
        return values;
    }

    private static SiteDraft MissingSite(List<Diagnostic> notices)
    {
        var missing = new SourceText("input/site.yml", "");
        notices.Add(new Diagnostic(Rules.MissingSite, missing.Beginning, "There is no input/site.yml."));
        return FormatReader.Site(missing, []);
    }
}
