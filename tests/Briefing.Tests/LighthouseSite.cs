using Briefing.Read;
using Briefing.Relate;

namespace Briefing.Tests;

/// <summary>A small site about a keeper's log, in a temporary folder; each test writes what it is about over it.</summary>
internal sealed class LighthouseSite : IDisposable
{
    public const string Seed = """
        The winter log

        The keeper climbed the tower before dusk, because the fog had already swallowed the outer reef and the bell buoy beyond it.

        Oil, wicks & matches were counted twice: the store-room held enough for forty nights, not for the whole winter. The lamp burned until the morning, and the lamp was cleaned at noon.

        On Sunday a coal ship answered the horn. The captain sent word that every harbour to the north, as far as he knew, had closed its gates.
        """;

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("briefing-");

    public LighthouseSite(string rights)
    {
        Put("input/site.yml", "title: Keepers\nstandfirst: Logs, read closely.\naddress: https://example.org/\n");
        Put("seeds/log.txt", Seed);
        Brief(rights, "");
    }

    public Folders Folders => Folders.In(root.FullName);

    public LighthouseSite Put(string file, string text)
    {
        var path = Path.Combine(root.FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Writes the briefing's front matter anew.</summary>
    public LighthouseSite Brief(string rights, string more, string source = "{ title: The winter log, url: \"https://example.net/log\" }") =>
        Put(
            "input/briefings/winter.md",
            $"---\ntitle: A winter of fog\nstandfirst: How a keeper got through.\nseed: log.txt\nsource: {source}\nrights: {rights}\n"
            + $"{more}\n---\nShort of oil, the keeper made do.\n");

    /// <summary>Gives the briefing one key point, with these words as its evidence.</summary>
    public LighthouseSite Quoting(string rights, params string[] quotations) =>
        Brief(
            rights,
            "key-points:\n  - text: A point.\n    evidence:\n"
            + string.Concat(quotations.Select(quote => $"      - quote: \"{quote}\"\n")));

    public Site Related() => Relater.Relate(Reader.Read(Folders).Value, Deployment.AsWritten).Value;

    public Report Build(ITheme theme) => Briefing.Build.Run(Folders, theme, Deployment.AsWritten);

    /// <summary>What reading and relating noticed: where, which rule and in which words.</summary>
    public IReadOnlyList<string> Notices()
    {
        var sources = Reader.Read(Folders);
        return [.. sources.Diagnostics.Concat(Relater.Relate(sources.Value, Deployment.AsWritten).Diagnostics).InFileOrder().Select(Text)];
    }

    public static string Text(Diagnostic diagnostic) => $"{diagnostic.Place}: {diagnostic.Rule.Id}: {diagnostic.Sentence}";

    public void Dispose() => root.Delete(recursive: true);
}
