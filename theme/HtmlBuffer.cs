using System.Buffers;
using System.Globalization;
using System.Text;

namespace Briefing.Theme;

/// <summary>
/// Collects the HTML of a page and gives it as UTF-8. The renderer escapes every letter outside ASCII (<c>&amp;#x2019;</c>) and the plus;
/// a UTF-8 page has no need of that, and some programs look for media types with a plus in it as text: they are put back as they were.
/// </summary>
internal sealed class HtmlBuffer : TextWriter
{
    private const string Escape = "&#x";

    private readonly ArrayBufferWriter<char> written = new(32 * 1024);
    private readonly ArrayBufferWriter<char> unescaped = new(32 * 1024);

    public HtmlBuffer()
        : base(CultureInfo.InvariantCulture)
    {
    }

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => written.Write([value]);

    public override void Write(string? value) => written.Write(value);

    public override void Write(ReadOnlySpan<char> buffer) => written.Write(buffer);

    public override void Write(char[] buffer, int index, int count) => written.Write(buffer.AsSpan(index, count));

    /// <summary>What was written since the last time.</summary>
    public byte[] TakeUtf8()
    {
        var rest = written.WrittenSpan;
        for (var at = rest.IndexOf(Escape); at >= 0; at = rest.IndexOf(Escape))
        {
            unescaped.Write(rest[..at]);
            rest = rest[(at + CopyEscaped(rest[at..]))..];
        }

        unescaped.Write(rest);
        var html = new byte[Encoding.UTF8.GetByteCount(unescaped.WrittenSpan)];
        Encoding.UTF8.GetBytes(unescaped.WrittenSpan, html);
        written.ResetWrittenCount();
        unescaped.ResetWrittenCount();
        return html;
    }

    /// <summary>Copies the escape that a text begins with, as the letter it stands for where that letter means nothing to HTML.</summary>
    /// <returns>How many characters the escape has.</returns>
    private int CopyEscaped(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(';');
        var letter = new Rune(int.Parse(text[Escape.Length..end], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
        if (letter.Value is > 0xA0 or '+')
        {
            unescaped.Advance(letter.EncodeToUtf16(unescaped.GetSpan(2)));
        }
        else
        {
            unescaped.Write(text[..(end + 1)]);
        }

        return end + 1;
    }
}
