namespace Briefing.Write;

/// <summary>The moment when what is staged becomes the site: renames, and then the files that the site no longer has.</summary>
internal static class Publication
{
    /// <summary>Moves the files into place and removes what earlier builds wrote and this one does not have.</summary>
    public static Delivery Of(Ground ground, Staging staging, IReadOnlyList<StagedFile> files)
    {
        var now = files.Select(file => file.Record).ToList();
        var changed = files.Where(file => file.HasChanged).Select(file => file.Record.File).ToList();
        var leaving = ground.Before.Lines.Where(line => !ground.Names.Have(line.File)).ToLookup(line => line.File, StringComparer.Ordinal);
        var lines = now.ToHashSet();
        var isListed = lines.SetEquals(ground.Before.Lines);

        // Listed before the first move, so that a build which is killed leaves no file that the next one does not know.
        if (changed.Count > 0)
        {
            Manifest.Write(ground.Room, staging, now.Union(ground.Before.Lines));
            isListed = lines.IsSupersetOf(ground.Before.Lines);
        }

        var removed = Removal.Of(ground, leaving.Where(old => ground.Names.AreBlockedBy(old.Key)));
        Move(ground.Room, staging, new StagedFolder("", changed));
        removed += Removal.Of(ground, leaving.Where(old => !ground.Names.AreBlockedBy(old.Key)));

        if (!isListed)
        {
            Manifest.Write(ground.Room, staging, now);
        }

        return new Delivery(files.Count, now.Sum(file => file.Length), changed.Count, removed);
    }

    // Pages last: none stands there before the style sheet that it asks for.
    private static void Move(Room room, Staging staging, StagedFolder folder)
    {
        var folders = folder.Folders.ToLookup(within => within.HasPages);
        var files = folder.Files.ToLookup(Output.IsPageName);
        MoveFolders(room, staging, folders[false]);
        MoveFiles(room, staging, files[false]);
        MoveFolders(room, staging, folders[true]);
        MoveFiles(room, staging, files[true]);
    }

    private static void MoveFolders(Room room, Staging staging, IEnumerable<StagedFolder> folders)
    {
        foreach (var folder in folders)
        {
            var path = room.At(folder.Name);
            Fault.At(path, () =>
            {
                if (Path.Exists(path))
                {
                    Move(room, staging, folder);
                }
                else
                {
                    Directory.Move(staging.PathOf(folder.Name), path);
                }
            });
        }
    }

    private static void MoveFiles(Room room, Staging staging, IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            var path = room.At(file);
            Fault.At(path, () => File.Move(staging.PathOf(file), path, overwrite: true));
        }
    }
}
