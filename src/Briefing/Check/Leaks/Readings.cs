using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Briefing.Check.Leaks;

/// <summary>
/// Every way in which a published file can be read: markup stripped, entities, escapes and percent signs decoded, one within the
/// other, archives opened. Words that only a picture shows are beyond it.
/// </summary>
internal static partial class Readings
{
    private const int MostLayers = 5;

    private static ReadOnlySpan<byte> ArchiveMark => "PK\u0003\u0004"u8;

    /// <summary>The texts that a file may be read as.</summary>
    public static IEnumerable<string> Of(ReadOnlyMemory<byte> file)
    {
        if (file.Span.StartsWith(ArchiveMark))
        {
            return InArchive(file);
        }

        return file.Span.Contains((byte)0) ? [] : Of(Encoding.UTF8.GetString(file.Span), MostLayers);
    }

    private static IEnumerable<string> Of(string text, int layers)
    {
        if (layers > 0 && Markup.IsIn(text))
        {
            return Markup.Parts(text).SelectMany(part => Of(part, layers - 1));
        }

        var decoded = Decoded(text);
        return layers == 0 || decoded == text ? [text] : Of(decoded, layers - 1);
    }

    private static IEnumerable<string> InArchive(ReadOnlyMemory<byte> file)
    {
        using var archive = new ZipArchive(new MemoryStream(file.ToArray()));
        foreach (var entry in archive.Entries)
        {
            using var content = new MemoryStream();
            using (var packed = entry.Open())
            {
                packed.CopyTo(content);
            }

            foreach (var text in Of(content.ToArray()))
            {
                yield return text;
            }
        }
    }

    private static string Decoded(string text)
    {
        var decoded = text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
        decoded = decoded.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(decoded) : decoded;
        decoded = decoded.Contains('\\', StringComparison.Ordinal) ? Escape.Replace(decoded, Unescaped) : decoded;
        return decoded.StartsWith("BEGIN:VCALENDAR", StringComparison.Ordinal) ? Fold.Replace(decoded, "") : decoded;
    }

    private static string Unescaped(Match escape) => escape.ValueSpan[1] switch
    {
        'u' when escape.Length > 2 => ((char)Convert.ToUInt16(escape.Value[2..], 16)).ToString(),
        'n' or 'r' or 't' or 'f' or 'b' or 'N' => " ",
        var c => c.ToString(),
    };

    [GeneratedRegex(@"\\(?:u[0-9a-fA-F]{4}|.)", RegexOptions.CultureInvariant)]
    private static partial Regex Escape { get; }

    // Calendars break long lines within words (RFC 5545, 3.1).
    [GeneratedRegex("\r?\n[ \t]", RegexOptions.CultureInvariant)]
    private static partial Regex Fold { get; }
}
