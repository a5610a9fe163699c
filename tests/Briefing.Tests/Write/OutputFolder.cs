using System.Text;
using Briefing.Write;

namespace Briefing.Tests.Write;

/// <summary>A temporary folder that sites are written into, given back when the test is over.</summary>
internal sealed class OutputFolder : IDisposable
{
    private readonly DirectoryInfo parent = Directory.CreateTempSubdirectory("briefing-");

    public OutputFolder() => Path = System.IO.Path.Combine(parent.FullName, "output");

    public string Path { get; }

    public string At(string file) => System.IO.Path.Combine(Path, file);

    public string Beside(string file) => System.IO.Path.Combine(parent.FullName, file);

    public Delivery Write(params (string File, string Text)[] site) => Writer.Write(Site(site), Path);

    public void Put(string file, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(file))!);
        File.WriteAllText(At(file), text);
    }

    public string? Text(string file) => File.Exists(At(file)) ? File.ReadAllText(At(file)) : null;

    /// <summary>What a visitor could ask for: everything but the writer's own corner.</summary>
    public IReadOnlyList<string> Files() =>
        [.. Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith(".briefing/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    public static IReadOnlyList<Output> Site(params (string File, string Text)[] files) =>
        [.. files.Select(file => new Output(file.File, () => Encoding.UTF8.GetBytes(file.Text)))];

    public void Dispose() => parent.Delete(recursive: true);
}
