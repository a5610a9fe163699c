using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Briefing.Write;

/// <summary>A folder beside the site, on the same file system, where the files that changed are made before any of them is moved.</summary>
internal sealed class Staging : IDisposable
{
    private const string Prefix = "staging-";

    private readonly Ground ground;
    private readonly string folder;

    private Staging(Ground ground)
    {
        this.ground = ground;
        folder = Path.Combine(ground.Room.Own, Prefix + Guid.NewGuid().ToString("n"));
    }

    /// <summary>Opens a staging folder, and removes those that dead builds left: only the build whose turn it is has one.</summary>
    public static Staging Begin(Ground ground)
    {
        var staging = new Staging(ground);
        Fault.At(ground.Room.Own, () =>
        {
            foreach (var dead in Directory.EnumerateDirectories(ground.Room.Own, Prefix + "*"))
            {
                Directory.Delete(dead, recursive: true);
            }

            Directory.CreateDirectory(staging.folder);
        });
        return staging;
    }

    /// <summary>Where the list of the site's files is drafted.</summary>
    public string Manifest => Path.Join(folder, "manifest");

    /// <summary>Where a file or a folder of the site is staged.</summary>
    public string PathOf(string name) => Path.Join(folder, "site", name);

    /// <summary>Makes the outputs, each let go again at once, and stages those that the site does not hold yet.</summary>
    public IReadOnlyList<StagedFile> Fill(IReadOnlyList<Output> outputs, IProgress<Progress>? progress)
    {
        var files = new StagedFile[outputs.Count];
        var done = 0;

        // Who works here changes ten times a second, and takes over the bench of somebody who left.
        var benches = new ConcurrentBag<Bench>();
        try
        {
            var workers = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
            Parallel.For(0, outputs.Count, workers, () => benches.TryTake(out var left) ? left : new Bench(), (number, _, bench) =>
            {
                files[number] = Stage(outputs[number], bench);
                progress?.Report(new Progress(Briefing.Stage.Write, Interlocked.Increment(ref done), outputs.Count));
                return bench;
            }, benches.Add);
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }

        return files;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            // What is left here harms nobody, and the next build removes it.
        }
    }

    private StagedFile Stage(Output output, Bench bench)
    {
        var content = bench.ContentOf(output);
        var record = FileContent.Recorded(output.File, content);
        return Fault.At(ground.Room.At(output.File), () =>
        {
            if (ground.Holds(output.File, content))
            {
                return new StagedFile(record, HasChanged: false);
            }

            var path = PathOf(output.File);
            if (bench.IsFirstInItsFolder(output))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            }

            FileContent.Make(path, content);
            return new StagedFile(record, HasChanged: true);
        });
    }
}

/// <summary>A file of the site, and whether it waits to be moved into place: otherwise it stands there already.</summary>
internal readonly record struct StagedFile(FileRecord Record, bool HasChanged);
