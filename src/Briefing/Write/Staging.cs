using System.Globalization;
using System.Runtime.ExceptionServices;

namespace Briefing.Write;

/// <summary>A folder beside the site, on the same file system, where the files that changed are made before any of them is moved.</summary>
internal sealed class Staging : IDisposable
{
    private const string Prefix = "staging-";

    private readonly Ground ground;
    private readonly string folder;
    private int lanes;

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

    /// <summary>Where a file of this name is staged.</summary>
    public string PathOf(string name) => Path.Combine(folder, name);

    /// <summary>Makes the outputs, each let go again at once, and stages those that the site does not hold yet.</summary>
    public IReadOnlyList<StagedFile> Fill(IReadOnlyList<Output> outputs, IProgress<Progress>? progress)
    {
        var files = new StagedFile[outputs.Count];
        var done = 0;
        try
        {
            var workers = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
            Parallel.For(0, outputs.Count, workers, OpenLane, (number, _, lane) =>
            {
                files[number] = Stage(outputs[number], Path.Combine(lane, number.ToString(CultureInfo.InvariantCulture)));
                progress?.Report(new Progress(Briefing.Stage.Write, Interlocked.Increment(ref done), outputs.Count));
                return lane;
            }, _ => { });
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

    // A folder for each worker: a file system lets only one make files in a folder at a time.
    private string OpenLane()
    {
        var lane = PathOf(Interlocked.Increment(ref lanes).ToString(CultureInfo.InvariantCulture));
        return Fault.At(lane, () => Directory.CreateDirectory(lane).FullName);
    }

    private StagedFile Stage(Output output, string path)
    {
        var content = output.Content();
        var record = FileContent.Recorded(output.File, content.Span);
        return Fault.At(ground.Room.At(output.File), () =>
        {
            if (ground.Holds(output.File, content.Span))
            {
                return new StagedFile(record, null);
            }

            FileContent.Make(path, content.Span);
            return new StagedFile(record, path);
        });
    }
}

/// <summary>A file of the site, and where it waits to be moved into place; null where it stands there already.</summary>
internal sealed record StagedFile(FileRecord Record, string? Waiting);
