using Briefing.Drafts;
using Briefing.Model;
using Briefing.Read.Formats;

namespace Briefing.Read.Describe;

/// <summary>A JSON Schema for each format that people write, made of the same definitions that read it.</summary>
public static class FormatSchemas
{
    private static readonly Written<Slug> FileName = new(Slug.None, Place.OfFile(""));

    /// <summary>The schemas as files. Of a Markdown file, it is the front matter that they describe.</summary>
    public static IReadOnlyList<Output> All { get; } =
    [
        Of("site", "The site: input/site.yml", "What the site is called, where it will stand, and what it asks of itself.", SiteFormat.Read),
        Of("briefing", "A briefing: the front matter of input/briefings/*.md", "What a person writes about a seed; the commentary stands under it.",
            fields => BriefingFormat.Read(fields, FileName, Prose<WrittenLink>.Empty)),
        Of("term", "A term: the front matter of input/glossary/*.md", "An entry of the glossary; its definition stands under it.",
            fields => TermFormat.Read(fields, FileName, Prose<WrittenLink>.Empty)),
        Of("events", "Events: input/timeline/*.yml", "A list of what happened.", EventFormat.List.Schema),
        Of("comparison", "A comparison: input/comparisons/*.yml", "A question put to several seeds, and what each answers.",
            fields => ComparisonFormat.Read(fields, FileName)),
        Of("page", "A page of the site itself: the front matter of input/pages/*.md", "A page that is no briefing; its text stands under it.",
            fields => PageFormat.Read(fields, FileName, Prose<WrittenLink>.Empty)),
    ];

    private static Output Of<T>(string name, string title, string description, Func<Fields, T> format) =>
        Of(name, title, description, () => Fields.Describe(format));

    private static Output Of(string name, string title, string description, Func<Schema> schema) =>
        new($"{name}.schema.json", bytes => SchemaWriter.Document(title, description, schema(), bytes));
}
