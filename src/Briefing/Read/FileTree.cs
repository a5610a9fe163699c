namespace Briefing.Read;

/// <summary>The files of a site by what they are, in ordinal order; paths are relative to the site's folder, with forward slashes.</summary>
internal sealed class FileTree
{
    private readonly string root;
    private readonly ReadMemory? memory;

    public FileTree(Folders folders, ReadMemory? memory, List<Diagnostic> notices)
    {
        this.memory = memory;
        root = folders.Root;
        var input = FolderListing.Of(folders.Input, folders, notices);
        var inputName = folders.Relative(folders.Input);
        Site = input.Find(path => path == $"{inputName}/site.yml");
        Card = input.Find(path => path == $"{inputName}/card.png");
        Briefings = Of(input, $"{inputName}/briefings", ".md");
        Terms = Of(input, $"{inputName}/glossary", ".md");
        Timeline = Of(input, $"{inputName}/timeline", ".yml");
        Comparisons = Of(input, $"{inputName}/comparisons", ".yml");
        Pages = Of(input, $"{inputName}/pages", ".md");
        var seeds = FolderListing.Of(folders.Seeds, folders, notices);
        Seeds = Of(seeds, folders.Relative(folders.Seeds), ".txt");
        All = [.. input, .. seeds];
        NamesInCase.Notice(All, notices);
        Unknown = [.. All.Except([.. Briefings, .. Terms, .. Timeline, .. Comparisons, .. Pages, .. Seeds, Site ?? "", Card ?? ""])];
        Unknown.ForEach(path => memory?.Keep(path, new Reading(null, null, null, [])));
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<string> All { get; }

    public string? Site { get; }

    public string? Card { get; }

    public IReadOnlyList<string> Briefings { get; }

    public IReadOnlyList<string> Terms { get; }

    public IReadOnlyList<string> Timeline { get; }

    public IReadOnlyList<string> Comparisons { get; }

    public IReadOnlyList<string> Pages { get; }

    public IReadOnlyList<string> Seeds { get; }

    /// <summary>Files that are none of these.</summary>
    public List<string> Unknown { get; }

    /// <summary>
    /// What a file says, by whoever can read it; where the bytes can't be had, which is then noticed, they are null.
    /// Of a file that the memory knows as it is, nothing is read.
    /// </summary>
    public T Read<T>(string path, Func<byte[]?, List<Diagnostic>, T> read, List<Diagnostic> notices)
        where T : class?
    {
        if (memory is null)
        {
            return read(Bytes(path, notices), notices);
        }

        var stamp = FileStamp.Of(Path.Combine(root, path));
        var reading = memory.Recall(path) is { } known && stamp is not null && known.Stamp == stamp ? known : ReadAgain(path, stamp, read);
        memory.Keep(path, reading);
        notices.AddRange(reading.Notices);
        return (T)reading.Value!;
    }

    private Reading ReadAgain<T>(string path, FileStamp? stamp, Func<byte[]?, List<Diagnostic>, T> read)
        where T : class?
    {
        var mine = new List<Diagnostic>();
        var bytes = Bytes(path, mine);
        Fingerprint? print = bytes is null ? null : Fingerprint.Of(bytes);
        return memory?.Recall(path) is { Print: not null } known && known.Print == print
            ? known with { Stamp = stamp }
            : new Reading(stamp, print, read(bytes, mine), mine);
    }

    private byte[]? Bytes(string path, List<Diagnostic> notices)
    {
        var (file, place) = (new FileInfo(Path.Combine(root, path)), Place.OfFile(path));
        return Links.NoticeStray(file, root, place, notices) ? null : FileBytes.Of(file, place, notices);
    }

    private static List<string> Of(List<string> files, string folder, string extension) =>
        [.. files.Where(path =>
            path.EndsWith(extension, StringComparison.Ordinal)
            && path.LastIndexOf('/') == folder.Length
            && path.StartsWith(folder, StringComparison.Ordinal))];
}
