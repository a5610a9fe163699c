using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Briefing.Export;

/// <summary>Writes XML as UTF-8 without a byte order mark, indented, with line feeds on every machine.</summary>
internal static class Xml
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Replace,
    };

    public static ReadOnlyMemory<byte> Document(XElement root) => Document(root.WriteTo);

    public static ReadOnlyMemory<byte> Document(Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartDocument();
            write(xml);
            xml.WriteEndDocument();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }
}
