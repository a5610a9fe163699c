using System.Text.RegularExpressions;
using Briefing.Read.Yaml;

namespace Briefing.Read;

/// <summary>The texts of a site's files, to look up where something was written; what is wrong with the files is told when they are read.</summary>
internal static partial class WrittenTexts
{
    /// <summary>Keys that hold the words of a seed, to name a place in it.</summary>
    private static readonly HashSet<string> NamingAPlace = ["start", "end", "omit", "before", "at", "quote", "prefix", "suffix"];

    /// <summary>The texts of all files but seeds, read as they are asked for.</summary>
    public static IEnumerable<WrittenText> In(FileTree tree)
    {
        IEnumerable<string> keyed = [.. tree.Timeline, .. tree.Comparisons, .. tree.Site is { } site ? [site] : Array.Empty<string>()];
        IEnumerable<string> documents = [.. tree.Briefings, .. tree.Terms, .. tree.Pages];
        return documents
            .SelectMany(path => InDocument(Read(tree, path)))
            .Concat(keyed.SelectMany(path => InNode(YamlReader.Read(Read(tree, path), .., []))));
    }

    private static SourceText Read(FileTree tree, string path) =>
        tree.Read(path, (bytes, _) => bytes is null ? null : TextFile.Decode(path, bytes, []), []) ?? new SourceText(path, "");

    private static IEnumerable<WrittenText> InDocument(SourceText file)
    {
        var parts = FrontMatter.Split(file, []);
        return InNode(parts.Keys).Append(new WrittenText(WithoutTargets(parts.Body), offset => file.At(parts.BodyStart + offset, 0)));
    }

    private static IEnumerable<WrittenText> InNode(YamlNode? node) => node switch
    {
        YamlNode.Scalar scalar => [new WrittenText(WithoutTargets(scalar.Text), scalar.At)],
        YamlNode.Sequence list => list.Items.SelectMany(InNode),
        YamlNode.Mapping keys => keys.Pairs.Where(pair => !NamingAPlace.Contains(pair.Key.Text)).SelectMany(pair => InNode(pair.Value)),
        _ => [],
    };

    // Readers don't see where a link leads and what a note is called, and the words around it are a row to them.
    private static string WithoutTargets(string text) => Target.Replace(text, target => new string(' ', target.Length));

    [GeneratedRegex(@"\]\([^()\n]*\)|\[\^[^\[\]\n]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Target { get; }
}
