using System.Xml;
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

    public static ReadOnlyMemory<byte> Of(Site site, ITheme theme) => Xml.Document(xml =>
    {
        xml.WriteStartElement("GLOSSARY");
        xml.WriteStartElement("INFO");
        Elements(
            xml,
            ("NAME", site.Masthead.Title), ("INTRO", site.Masthead.Standfirst), ("INTROFORMAT", Html), ("ALLOWDUPLICATEDENTRIES", "0"),
            ("DISPLAYFORMAT", "dictionary"), ("SHOWSPECIAL", "1"), ("SHOWALPHABET", "1"), ("SHOWALL", "1"), ("ALLOWCOMMENTS", "0"),
            ("USEDYNALINK", "1"), ("DEFAULTAPPROVAL", "1"), ("GLOBALGLOSSARY", "0"), ("ENTBYPAGE", "50"));
        xml.WriteStartElement("ENTRIES");
        foreach (var entry in site.Glossary)
        {
            Entry(xml, entry, theme.Render(new Handout.Definition(entry, site.Masthead)));
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void Entry(XmlWriter xml, Entry entry, string definition)
    {
        var term = entry.Term;
        xml.WriteStartElement("ENTRY");
        Elements(
            xml,
            ("CONCEPT", term.Name), ("DEFINITION", definition), ("FORMAT", Html), ("USEDYNALINK", "1"),
            ("CASESENSITIVE", entry.MatchCase ? "1" : "0"), ("FULLMATCH", "1"), ("TEACHERENTRY", "1"));
        xml.WriteStartElement("ALIASES");
        foreach (var spelling in entry.Spellings)
        {
            xml.WriteStartElement("ALIAS");
            xml.WriteElementString("NAME", spelling);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("CATEGORIES");
        xml.WriteStartElement("CATEGORY");
        Elements(xml, ("NAME", TermKinds.Many(term.Kind)), ("USEDYNALINK", "0"));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Elements(XmlWriter xml, params IEnumerable<(string Name, string Text)> elements)
    {
        foreach (var (name, text) in elements)
        {
            xml.WriteElementString(name, text);
        }
    }
}
