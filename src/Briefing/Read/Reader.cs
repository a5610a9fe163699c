using Briefing.Drafts;
using Briefing.Model;
using Briefing.Read.Formats;
using Briefing.Read.Markdown;
using Briefing.Read.Seeds;
using Briefing.Read.Yaml;

namespace Briefing.Read;

/// <summary>Reads everything that people wrote, each file for itself.</summary>
public static class Reader
{
    /// <summary>Reads the folders of a site. Never stops at the first mistake; what is noticed stands in the order of the files.</summary>
    public static Noticed<Sources> Read(Folders folders) => Read(folders, memory: null);

    /// <summary>Reads the folders of a site again: only files that changed since they were last read into the memory.</summary>
    public static Noticed<Sources> Read(Folders folders, ReadMemory? memory)
    {
        var notices = new List<Diagnostic>();
        var files = new FileTree(folders, memory, notices);
        var sources = new Sources(
            files.Site is { } path ? ReadWritten(files, [path], ReadSite, notices)[0] : MissingSite(notices),
            ReadWritten(files, files.Briefings, ReadBriefing, notices),
            ReadWritten(files, files.Terms, ReadTerm, notices),
            [.. ReadWritten(files, files.Timeline, ReadEvents, notices).SelectMany(events => events)],
            ReadWritten(files, files.Comparisons, ReadComparison, notices),
            ReadWritten(files, files.Pages, ReadPage, notices),
            ReadFiles(files, files.Seeds, (file, all) => SeedReader.Read(file, Path.GetFileName(file.Path), all), notices),
            files.Card is { } card ? files.Read(card, (bytes, all) => CardReader.Read(card, bytes, all), notices) : null);
        memory?.Close(files.All);
        notices.AddRange(files.Unknown.Select(name =>
            new Diagnostic(Rules.UnknownFile, new SourceText(name, "").Beginning, "Nothing is read from this file.")));
        return new Noticed<Sources>(sources, notices);
    }

    /// <summary>Reads one seed; null where its bytes are no text, which is then noticed.</summary>
    internal static SeedDraft? ReadSeed(string path, ReadOnlySpan<byte> bytes, List<Diagnostic> notices) =>
        TextFile.Decode(path, bytes, notices) is { } file ? SeedReader.Read(file, Path.GetFileName(path), notices) : null;

    // A file that can't be decoded is read as an empty one, so that what names it finds it; that much has been noticed.
    private static T Decoded<T>(string path, byte[]? bytes, Func<SourceText, List<Diagnostic>, T> read, List<Diagnostic> notices) =>
        bytes is not null && TextFile.Decode(path, bytes, notices) is { } file ? read(file, notices) : read(new SourceText(path, ""), []);

    private static T[] ReadWritten<T>(
        FileTree tree, IReadOnlyList<string> paths, Func<SourceText, List<Diagnostic>, T> read, List<Diagnostic> notices)
        where T : class => ReadFiles(tree, paths, (file, all) =>
        {
            HiddenCharacters.Notice(file, all);
            return read(file, all);
        }, notices);

    private static T[] ReadFiles<T>(
        FileTree tree, IReadOnlyList<string> paths, Func<SourceText, List<Diagnostic>, T> read, List<Diagnostic> notices)
        where T : class
    {
        var values = new T[paths.Count];
        var noticed = new List<Diagnostic>?[paths.Count];
        Parallel.For(0, paths.Count, i =>
        {
            var mine = new List<Diagnostic>();
            values[i] = tree.Read(paths[i], (bytes, all) => Decoded(paths[i], bytes, read, all), mine);
            noticed[i] = mine.Count > 0 ? Told(mine, paths[i]) : null;
        });
        notices.AddRange(noticed.OfType<List<Diagnostic>>().SelectMany(mine => mine));
        return values;
    }

    private static List<Diagnostic> Told(List<Diagnostic> mine, string path) => mine.Count <= Limits.Notices ? mine :
    [
        .. mine.InFileOrder().Take(Limits.Notices),
        new Diagnostic(Rules.TooManyMistakes, new SourceText(path, "").Beginning, $"{More(mine.Count - Limits.Notices)} in this file."),
    ];

    private static string More(int mistakes) => mistakes == 1 ? "There is 1 more mistake" : $"There are {mistakes} more mistakes";

    private static SiteDraft MissingSite(List<Diagnostic> notices)
    {
        var missing = new SourceText("input/site.yml", "");
        notices.Add(new Diagnostic(Rules.MissingSite, missing.Beginning, "There is no input/site.yml."));
        return ReadSite(missing, []);
    }

    private static SiteDraft ReadSite(SourceText file, List<Diagnostic> notices) => Keyed(file, YamlReader.Read(file, .., notices), SiteFormat.Read, notices);

    private static ComparisonDraft ReadComparison(SourceText file, List<Diagnostic> notices)
    {
        var node = YamlReader.Read(file, .., notices);
        var name = NameOf(file, node, notices);
        return Keyed(file, node, fields => ComparisonFormat.Read(fields, name), notices);
    }

    private static BriefingDraft ReadBriefing(SourceText file, List<Diagnostic> notices) => Document(file, BriefingFormat.Read, notices);

    private static TermDraft ReadTerm(SourceText file, List<Diagnostic> notices)
    {
        var term = Document(file, TermFormat.Read, notices);
        if (term.Definition.IsEmpty)
        {
            notices.Add(new Diagnostic(
                Rules.MissingField, file.Beginning, "The term has no definition.", "Write the definition under the front matter."));
        }

        return term;
    }

    private static PageDraft ReadPage(SourceText file, List<Diagnostic> notices) => Document(file, PageFormat.Read, notices);

    private static IReadOnlyList<EventDraft> ReadEvents(SourceText file, List<Diagnostic> notices)
    {
        switch (YamlReader.Read(file, .., notices))
        {
            case YamlNode.Sequence list:
                return Shapes.ListOf(Shapes.Keys(EventFormat.Read), int.MaxValue).Read(list, notices) ?? [];
            case null or YamlNode.Mapping { Pairs.Count: 0 }:
                return [];
            case var other:
                notices.Add(new Diagnostic(Rules.WrongType, other.Place, $"A list of events belongs here, not {other.Shape}.", "Begin each event with a hyphen."));
                return [];
        }
    }

    private static T Document<T>(
        SourceText file, Func<Fields, Written<Slug>, Prose<WrittenLink>, T> format, List<Diagnostic> notices)
    {
        var parts = FrontMatter.Split(file, notices);
        var name = NameOf(file, parts.Keys, notices);
        var body = MarkdownReader.Read(parts.Body, offset => file.At(parts.BodyStart + offset, 0), notices);
        return Fields.Read(parts.Keys, fields => format(fields, name, body), parts.IsRead ? notices : []);
    }

    private static T Keyed<T>(SourceText file, YamlNode? node, Func<Fields, T> format, List<Diagnostic> notices)
    {
        if (node is YamlNode.Mapping mapping)
        {
            return Fields.Read(mapping, format, notices);
        }

        if (node is not null)
        {
            notices.Add(new Diagnostic(Rules.WrongType, node.Place, $"A set of keys belongs here, not {node.Shape}.", "Write key: value."));
        }

        return Fields.Read(new YamlNode.Mapping([], file.Beginning), format, []);
    }

    private static Written<Slug> NameOf(SourceText file, YamlNode? keys, List<Diagnostic> notices)
    {
        var name = Path.GetFileNameWithoutExtension(file.Path);
        if (Slug.TryParse(name) is { } slug)
        {
            return new Written<Slug>(slug, file.Beginning);
        }

        if (keys is YamlNode.Mapping mapping && mapping.Pairs.Any(pair => pair.Key.Text == "slug"))
        {
            return new Written<Slug>(Slug.None, file.Beginning);
        }

        var notASlug = Shapes.NotASlug(name, file.Beginning);
        notices.Add(Slug.Nearest(name) is { } near ? notASlug with { Remedy = $"Rename the file to {near}{Path.GetExtension(file.Path)}." } : notASlug);
        return new Written<Slug>(Slug.Nearest(name) ?? Slug.None, file.Beginning);
    }
}
