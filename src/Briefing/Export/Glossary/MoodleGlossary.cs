using System.Xml.Linq;
using Briefing.Model;
using Briefing.Render.Pages;

namespace Briefing.Export.Glossary;

/// <summary>
/// The glossary as Moodle's activity imports it. Its terms and their other spellings are then linked in the whole course;
/// their kinds become categories.
/// </summary>
internal static class MoodleGlossary
{
    private const string Html = "1";

    public static ReadOnlyMemory<byte> Of(Site site, ITheme theme) => Xml.Document(new XElement(
        "GLOSSARY",
        new XElement(
            "INFO",
            new XElement("NAME", site.Masthead.Title),
            new XElement("INTRO", theme.Render(new Handout.Words(site.Masthead.Standfirst))),
            new XElement("INTROFORMAT", Html),
            new XElement("ALLOWDUPLICATEDENTRIES", HaveTwins(site.Glossary) ? "1" : "0"),
            new XElement("DISPLAYFORMAT", "dictionary"),
            new XElement("SHOWSPECIAL", "1"),
            new XElement("SHOWALPHABET", "1"),
            new XElement("SHOWALL", "1"),
            new XElement("ALLOWCOMMENTS", "0"),
            new XElement("USEDYNALINK", "1"),
            new XElement("DEFAULTAPPROVAL", "1"),
            new XElement("GLOBALGLOSSARY", "0"),
            new XElement("ENTBYPAGE", "50"),
            new XElement("ENTRIES", site.Glossary.Select(entry => Entry(entry, theme.Render(new Handout.Definition(entry, site.Masthead))))))));

    // Moodle compares without regard to case, and would refuse the second.
    private static bool HaveTwins(IReadOnlyList<Entry> entries) =>
        entries.DistinctBy(entry => entry.Term.Name, StringComparer.OrdinalIgnoreCase).Count() < entries.Count;

    private static XElement Entry(Entry entry, string definition) => new(
        "ENTRY",
        new XElement("CONCEPT", entry.Term.Name),
        new XElement("DEFINITION", definition),
        new XElement("FORMAT", Html),
        new XElement("USEDYNALINK", "1"),
        new XElement("CASESENSITIVE", entry.MatchCase ? "1" : "0"),
        new XElement("FULLMATCH", "1"),
        new XElement("TEACHERENTRY", "1"),
        new XElement("ALIASES", entry.Spellings.Select(spelling => new XElement("ALIAS", new XElement("NAME", spelling.Text)))),
        entry.Term.Kind is { } kind
            ? new XElement("CATEGORIES", new XElement("CATEGORY", new XElement("NAME", TermKinds.Many(kind)), new XElement("USEDYNALINK", "0")))
            : null);
}
