using System.Xml;
using System.Xml.Linq;

namespace Briefing.Check.Machines;

/// <summary>A file of XML, with the places of what it says.</summary>
internal sealed class XmlFile
{
    private readonly XDocument? document;

    private XmlFile(SourceText file, XDocument? document, IReadOnlyList<Diagnostic> notices)
    {
        File = file;
        this.document = document;
        Notices = notices;
    }

    /// <summary>The file.</summary>
    public SourceText File { get; }

    /// <summary>What was noticed on reading it.</summary>
    public IReadOnlyList<Diagnostic> Notices { get; }

    /// <summary>Reads a file; one that is no XML is noticed, and says nothing.</summary>
    public static XmlFile Read(Output output)
    {
        var file = output.AsText();
        try
        {
            return new XmlFile(file, XDocument.Parse(file.Text, LoadOptions.SetLineInfo), []);
        }
        catch (XmlException e)
        {
            var place = new Place(file, Math.Max(1, e.LineNumber), Math.Max(1, e.LinePosition), 0);
            return new XmlFile(file, null, [new Diagnostic(Rules.MalformedFile, place, $"The file is not well-formed XML: {e.Message}")]);
        }
    }

    /// <summary>Whether the element around all others has a name.</summary>
    public bool IsOf(string root) => document?.Root?.Name.LocalName == root;

    /// <summary>The texts of the elements of a name.</summary>
    public IEnumerable<Written<string>> Texts(string element) =>
        Elements(element).Select(each => new Written<string>(each.Value.Trim(), PlaceOf(each)));

    /// <summary>An attribute of the elements of a name.</summary>
    public IEnumerable<Written<string>> Attributes(string element, string attribute) => Elements(element)
        .Where(each => each.Attribute(attribute) is not null)
        .Select(each => new Written<string>(each.Attribute(attribute)!.Value, PlaceOf(each)));

    private IEnumerable<XElement> Elements(string name) => document?.Descendants().Where(element => element.Name.LocalName == name) ?? [];

    private Place PlaceOf(IXmlLineInfo node) => new(File, node.LineNumber, Math.Max(1, node.LinePosition - 1), 0);
}
