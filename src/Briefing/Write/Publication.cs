namespace Briefing.Write;

/// <summary>The moment when what is staged becomes the site: one rename a file, then the files that the site no longer has.</summary>
internal static class Publication
{
    /// <summary>Moves the files into place and removes what earlier builds wrote and this one does not have.</summary>
    public static Delivery Of(Ground ground, Staging staging, IReadOnlyList<StagedFile> files)
    {
        var now = files.Select(file => file.Record).ToList();
        // Pages last: none stands there before the style sheet that it asks for.
        var changed = files.Where(file => file.Waiting is not null).OrderBy(file => IsPage(file.Record.File)).ToList();
        var leaving = ground.Before.Lines.Where(line => !ground.Names.Have(line.File)).ToLookup(line => line.File, StringComparer.Ordinal);

        // Listed before the first move, so that a build which is killed leaves no file that the next one does not know.
        if (changed.Count > 0)
        {
            Manifest.Write(ground.Room, staging, now.Concat(ground.Before.Lines));
        }

        var removed = Removal.Of(ground, leaving.Where(old => ground.Names.AreBlockedBy(old.Key)));
        Move(ground.Room, changed);
        removed += Removal.Of(ground, leaving.Where(old => !ground.Names.AreBlockedBy(old.Key)));

        if (changed.Count > 0 || !now.ToHashSet().SetEquals(ground.Before.Lines))
        {
            Manifest.Write(ground.Room, staging, now);
        }

        return new Delivery(files.Count, now.Sum(file => file.Length), changed.Count, removed);
    }

    private static bool IsPage(string file) => file.EndsWith(".html", StringComparison.Ordinal);

    private static void Move(Room room, IReadOnlyList<StagedFile> changed)
    {
        var made = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in changed)
        {
            var path = room.At(file.Record.File);
            Fault.At(path, () =>
            {
                var folder = Path.GetDirectoryName(path)!;
                if (made.Add(folder))
                {
                    Directory.CreateDirectory(folder);
                }

                File.Move(file.Waiting!, path, overwrite: true);
            });
        }
    }
}
