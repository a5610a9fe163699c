using Briefing.Benchmarks.Corpora;

namespace Briefing.Benchmarks.Timing;

/// <summary>Lays out the sites to be timed, each in a folder of its own.</summary>
internal static class Sites
{
    /// <summary>A copy of a checkout's own site.</summary>
    public static Folders CopyOf(string checkout, string folder)
    {
        var from = Folders.In(checkout);
        var to = Folders.In(folder);
        Copy(from.Input, to.Input);
        Copy(from.Seeds, to.Seeds);
        return to;
    }

    /// <summary>A corpus of so many briefings.</summary>
    public static Folders CorpusOf(int briefings, string folder)
    {
        var folders = Folders.In(folder);
        Corpus.Write(briefings, folders);
        return folders;
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
