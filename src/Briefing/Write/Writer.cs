namespace Briefing.Write;

/// <summary>
/// Puts a site into its folder. Whatever happens on the way, each file there is whole, as it was or as it is now,
/// and the next build repairs what was left undone.
/// </summary>
public static class Writer
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Makes every output beside the site and then moves what is new or different into place; removes what an earlier build wrote
    /// and this one does not make. What nobody here wrote is left alone, except where the site publishes a file of its name:
    /// in a folder that was built into before, that file is replaced; in any other folder it is refused.
    /// </summary>
    /// <exception cref="WriteException">The machine, or something in the folder, is in the way.</exception>
    public static Delivery Write(IReadOnlyList<Output> outputs, string folder, IProgress<Progress>? progress = null) =>
        Write(outputs, folder, progress, Patience);

    /// <summary>The same, waiting for another build of the same folder as long as told.</summary>
    /// <exception cref="WriteException">The machine, something in the folder, or another build is in the way.</exception>
    public static Delivery Write(IReadOnlyList<Output> outputs, string folder, IProgress<Progress>? progress, TimeSpan patience)
    {
        var names = FileNames.Of(outputs);
        var room = new Room(folder);
        using var turn = Turn.Take(room, patience);

        var ground = new Ground(room, Manifest.Read(room), names);
        using var staging = Staging.Begin(ground);
        var files = staging.Fill(outputs, progress);

        return Publication.Of(ground, staging, files);
    }
}
