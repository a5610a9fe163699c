namespace Briefing.Write;

/// <summary>What stands at a path, links not followed.</summary>
internal enum Occupant
{
    Nothing,
    File,
    Folder,
    Link,
}

/// <summary>Tells what stands at paths, and what may not be there.</summary>
internal static class Occupants
{
    /// <summary>What stands at a path.</summary>
    public static Occupant At(string path)
    {
        var attributes = new FileInfo(path).Attributes;
        return attributes == (FileAttributes)(-1) ? Occupant.Nothing
            : attributes.HasFlag(FileAttributes.ReparsePoint) ? Occupant.Link
            : attributes.HasFlag(FileAttributes.Directory) ? Occupant.Folder
            : Occupant.File;
    }

    /// <summary>What is told of a link that stands in the way.</summary>
    public static WriteException Linked(string path) => new(
        "A symbolic link stands here, and nothing is written through one.", path, "Remove the link.");
}
