using System.Text.RegularExpressions;

namespace Briefing.Tests;

/// <summary>One stage knows no other: a file fails here that mentions a room which its own may not know, or does what its stage doesn't do.</summary>
public sealed partial class KeepingRoomsApart
{
    private static readonly string[] Stages = ["Read", "Relate", "Render", "Write", "Check", "Export", "Propose"];

    /// <summary>What each room may mention besides itself, the model and the types that pass between stages.</summary>
    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        ["src/Briefing/Model"] = ["Drafts"],
        ["src/Briefing/Drafts"] = [],
        ["src/Briefing/Read"] = ["Drafts"],
        ["src/Briefing/Relate"] = ["Drafts"],
        ["src/Briefing/Render"] = ["Export"],
        ["src/Briefing/Export"] = ["Render.Pages"],
        ["src/Briefing/Write"] = [],
        ["src/Briefing/Check"] = [],
        ["src/Briefing/Propose"] = ["Drafts", "Relate.Terms", "Relate.Seeds"],
        ["theme"] = ["Render.Pages", "Render.Drawing"],
    };

    public static TheoryData<string> Rooms() => [.. MayKnow.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void No_file_mentions_another_stage(string room)
    {
        var own = Path.GetFileName(room);
        var found = FilesIn(room).SelectMany(file => Mentions(file.Text)
            .Where(mention => mention.Split('.')[0] != own)
            .Where(mention => !MayKnow[room].Any(known => mention == known || mention.StartsWith(known + ".", StringComparison.Ordinal)))
            .Select(mention => $"{file.Path} mentions {mention}"));

        Assert.Equal([], found);
    }

    [Fact]
    public void At_the_root_the_composition_roots_alone_know_the_stages()
    {
        var found = Directory.EnumerateFiles(Path.Combine(Checkout.Root, "src", "Briefing"), "*.cs")
            .Where(file => Path.GetFileName(file) is not ("Build.cs" or "NewBriefing.cs"))
            .SelectMany(file => Mentions(File.ReadAllText(file)).Select(mention => $"{Path.GetFileName(file)} mentions {mention}"))
            .Where(found => !found.EndsWith(" Render.Pages", StringComparison.Ordinal) && !found.EndsWith(" Drafts", StringComparison.Ordinal));

        Assert.Equal([], found);
    }

    [Theory]
    [InlineData("src/Briefing/Model")]
    [InlineData("src/Briefing/Drafts")]
    [InlineData("src/Briefing/Relate")]
    [InlineData("src/Briefing/Render")]
    [InlineData("src/Briefing/Export")]
    [InlineData("src/Briefing/Check/Leaks")]
    [InlineData("src/Briefing/Check/Links")]
    [InlineData("src/Briefing/Check/Machines")]
    [InlineData("src/Briefing/Check/Pages")]
    [InlineData("src/Briefing/Propose")]
    [InlineData("theme")]
    public void The_middle_touches_no_disk_no_clock_and_no_environment(string room)
    {
        var found = FilesIn(room).SelectMany(file => World().Matches(file.Text).Select(match => $"{file.Path} uses {match.Value}"));

        Assert.Equal([], found);
    }

    [Theory]
    [InlineData("src/Briefing/Model")]
    [InlineData("src/Briefing/Relate")]
    [InlineData("src/Briefing/Render")]
    public void Only_reading_knows_YAML_and_Markdown(string room)
    {
        var found = FilesIn(room).Where(file => Formats().IsMatch(file.Text)).Select(file => file.Path);

        Assert.Equal([], found);
    }

    private static IEnumerable<(string Path, string Text)> FilesIn(string room) => Directory
        .EnumerateFiles(Path.Combine(Checkout.Root, room), "*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is ".cs" or ".razor")
        .Select(file => (path: Path.GetRelativePath(Checkout.Root, file).Replace('\\', '/'), file))
        .Where(pair => !pair.path.Split('/').Any(part => part is "bin" or "obj"))
        .Select(pair => (pair.path, File.ReadAllText(pair.file)));

    // With the root's name before it, or from inside it without: "using Briefing.Read.Yaml;", "Read.Yaml.YamlNode".
    private static IEnumerable<string> Mentions(string text) => Namespaces().Matches(text)
        .Select(match => match.Groups["room"].Value)
        .Where(room => Stages.Append("Drafts").Contains(room.Split('.')[0]))
        .Distinct();

    [GeneratedRegex(
        @"(?<![\w.])(?:Briefing\.(?<room>(?:Read|Relate|Render|Write|Check|Export|Propose|Drafts)(?:\.[A-Z]\w*)*)"
        + @"|(?<room>(?:Read|Relate|Render|Write|Check|Export|Propose)(?:\.[A-Z]\w*){2,}))")]
    private static partial Regex Namespaces();

    [GeneratedRegex(
        @"(?<![\w.])(?:File|Directory)\.(?:Append|Copy|Create|Delete|Enumerate|Exists|Get|Move|Open|Read|Replace|Resolve|Set|Write)\w*"
        + @"|(?<![\w.])(?:Console|Environment|Process)\.(?!ProcessorCount\b)[A-Z]\w*"
        + @"|\bnew (?:FileInfo|DirectoryInfo|FileStream|HttpClient)\b"
        + @"|\bTimeProvider\.System\b|\bDateTime(?:Offset)?\.(?:Utc)?(?:Now|Today)|\bStopwatch\b"
        + @"|\bnew Random\b|\bRandom\.Shared\b|\bGuid\.NewGuid\b")]
    private static partial Regex World();

    [GeneratedRegex(@"\b(?:Markdig|YamlDotNet)\b")]
    private static partial Regex Formats();
}
