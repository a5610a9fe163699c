using System.IO.Enumeration;

namespace Briefing.Read;

/// <summary>Lists the files in a folder of a site, and in the folders in it.</summary>
internal static class FolderListing
{
    // Nothing is read from deeper than the folders of each kind.
    private static readonly EnumerationOptions Visible = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = 8,
        IgnoreInaccessible = false,
        AttributesToSkip = FileAttributes.Hidden,
    };

    /// <summary>The files, in ordinal order; what can't be listed, or is not followed, is noticed.</summary>
    public static List<string> Of(string folder, Folders folders, List<Diagnostic> notices)
    {
        var place = Place.OfFile(folders.Relative(folder));
        if (!Directory.Exists(folder) || Links.NoticeStray(new FileInfo(folder), folders.Root, place, notices))
        {
            return [];
        }

        try
        {
            var found = Entries(folder, folders).OrderBy(entry => entry.Path, StringComparer.Ordinal).ToList();
            notices.AddRange(found.Where(entry => entry.IsFolder).Select(entry =>
                new Diagnostic(Rules.StrayLink, Place.OfFile(entry.Path), "This is a link to a folder, and such are not followed.")));
            return [.. found.Where(entry => !entry.IsFolder).Select(entry => entry.Path)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            notices.Add(new Diagnostic(Rules.UnreadableFile, place, $"The folder can't be read: {FileBytes.ReasonOf(e, folder)}."));
            return [];
        }
    }

    // All files, and the links to folders, which could lead round and round.
    private static FileSystemEnumerable<Entry> Entries(string folder, Folders folders) =>
        new(folder, (ref FileSystemEntry entry) => new Entry(folders.Relative(entry.ToFullPath()), entry.IsDirectory), Visible)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory || IsLink(ref entry),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(ref entry),
        };

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private sealed record Entry(string Path, bool IsFolder);
}
