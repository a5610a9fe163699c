using System.Buffers;
using System.Text;

namespace Briefing.Theme;

/// <summary>Collects the HTML of a page, in UTF-8.</summary>
internal sealed class HtmlBuffer
{
    private static readonly SearchValues<char> Marked = SearchValues.Create("&<>\"");

    private readonly ArrayBufferWriter<byte> written = new(64 * 1024);

    /// <summary>Adds HTML as it is.</summary>
    public void Raw(ReadOnlySpan<char> html) =>
        written.Advance(Encoding.UTF8.GetBytes(html, written.GetSpan(Encoding.UTF8.GetMaxByteCount(html.Length))));

    /// <summary>Adds HTML that is UTF-8 already.</summary>
    public void Raw(ReadOnlySpan<byte> html) => written.Write(html);

    /// <summary>Adds text, for the inside of an element or of a quoted attribute.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Marked); at >= 0; at = text.IndexOfAny(Marked))
        {
            Raw(text[..at]);
            Raw(Reference(text[at]));
            text = text[(at + 1)..];
        }

        Raw(text);
    }

    /// <summary>What was written since the last time.</summary>
    public byte[] TakeUtf8()
    {
        var html = written.WrittenSpan.ToArray();
        written.ResetWrittenCount();
        return html;
    }

    private static ReadOnlySpan<byte> Reference(char mark) => mark switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        _ => "&quot;"u8,
    };
}
