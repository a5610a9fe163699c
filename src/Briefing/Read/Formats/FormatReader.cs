using Briefing.Drafts;
using Briefing.Model;
using Briefing.Read.Markdown;
using Briefing.Read.Yaml;

namespace Briefing.Read.Formats;

/// <summary>Reads files by their formats. Of what a file does not say, or says wrongly, stand-ins say it, and that is noticed.</summary>
internal static class FormatReader
{
    /// <summary><c>input/site.yml</c>.</summary>
    public static SiteDraft Site(SourceText file, List<Diagnostic> notices) =>
        Keyed(file, YamlReader.Read(file, .., notices), SiteFormat.Read, notices);

    /// <summary>A file of <c>input/comparisons/</c>.</summary>
    public static ComparisonDraft Comparison(SourceText file, List<Diagnostic> notices)
    {
        var node = YamlReader.Read(file, .., notices);
        var name = NameOf(file, node, notices);
        return Keyed(file, node, fields => ComparisonFormat.Read(fields, name), notices);
    }

    /// <summary>A file of <c>input/briefings/</c>.</summary>
    public static BriefingDraft Briefing(SourceText file, List<Diagnostic> notices) => Document(file, BriefingFormat.Read, notices);

    /// <summary>A file of <c>input/glossary/</c>; one without a definition is noticed.</summary>
    public static TermDraft Term(SourceText file, List<Diagnostic> notices)
    {
        var term = Document(file, TermFormat.Read, notices);
        if (term.Definition.IsEmpty)
        {
            notices.Add(new Diagnostic(
                Rules.MissingField, file.Beginning, "The term has no definition.", "Write the definition under the front matter."));
        }

        return term;
    }

    /// <summary>A file of <c>input/pages/</c>.</summary>
    public static PageDraft Page(SourceText file, List<Diagnostic> notices) => Document(file, PageFormat.Read, notices);

    /// <summary>A file of <c>input/timeline/</c>.</summary>
    public static IReadOnlyList<EventDraft> Events(SourceText file, List<Diagnostic> notices)
    {
        switch (YamlReader.Read(file, .., notices))
        {
            case YamlNode.Sequence list:
                return EventFormat.List.Read(list, notices) ?? [];
            case null or YamlNode.Mapping { Pairs.Count: 0 }:
                return [];
            case var other:
                notices.Add(new Diagnostic(
                    Rules.WrongType, other.Place, $"A list of events belongs here, not {other.Shape}.",
                    "Begin each event with a hyphen."));
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

        var refusal = SlugRefusal.Of(name, file.Beginning);
        notices.Add(Slug.Nearest(name) is { } near ? refusal with { Remedy = $"Rename the file to {near}{Path.GetExtension(file.Path)}." } : refusal);
        return new Written<Slug>(Slug.Nearest(name) ?? Slug.None, file.Beginning);
    }
}
