using System.Buffers;
using System.Text;

namespace Briefing.Theme;

/// <summary>Collects the HTML of a page, in UTF-8.</summary>
internal sealed class HtmlBuffer : IBufferWriter<byte>
{
    private static readonly SearchValues<char> Marked = SearchValues.Create("&<>\"");

    private byte[] bytes = new byte[1024];
    private int length;

    /// <summary>Adds HTML as it is.</summary>
    public void Raw(ReadOnlySpan<char> html)
    {
        // Most runs are ASCII, which takes half the time without the rest of Unicode in mind.
        if (Ascii.FromUtf16(html, Room(html.Length), out var written) is not OperationStatus.Done)
        {
            written = Encoding.UTF8.GetBytes(html, Room(Encoding.UTF8.GetMaxByteCount(html.Length)));
        }

        length += written;
    }

    /// <summary>Adds the beginning of a tag, up to its attributes. Names of elements and attributes are ASCII, and short.</summary>
    public void Open(string element)
    {
        var room = Room(element.Length + 1);
        room[0] = (byte)'<';
        Name(element, room[1..]);
        length += element.Length + 1;
    }

    /// <summary>Adds the end of an opening tag.</summary>
    public void Close() => Mark('>');

    /// <summary>Adds a closing tag.</summary>
    public void Close(string element)
    {
        var room = Room(element.Length + 3);
        room[0] = (byte)'<';
        room[1] = (byte)'/';
        Name(element, room[2..]);
        room[element.Length + 2] = (byte)'>';
        length += element.Length + 3;
    }

    /// <summary>Adds an attribute that is only there or not.</summary>
    public void Attribute(string name)
    {
        var room = Room(name.Length + 1);
        room[0] = (byte)' ';
        Name(name, room[1..]);
        length += name.Length + 1;
    }

    /// <summary>Adds an attribute with its value.</summary>
    public void Attribute(string name, string value)
    {
        Attribute(name);
        Mark('=');
        Mark('"');
        Text(value);
        Mark('"');
    }

    /// <summary>Adds text, for the inside of an element or of a quoted attribute.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Marked); at >= 0; at = text.IndexOfAny(Marked))
        {
            Raw(text[..at]);
            this.Write(Reference(text[at]));
            text = text[(at + 1)..];
        }

        Raw(text);
    }

    /// <inheritdoc />
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(1, sizeHint));
        return bytes.AsMemory(length);
    }

    /// <inheritdoc />
    public Span<byte> GetSpan(int sizeHint = 0) => Room(Math.Max(1, sizeHint));

    /// <inheritdoc />
    public void Advance(int count) => length += count;

    /// <summary>What was collected since the last time.</summary>
    public string TakeText()
    {
        var html = Encoding.UTF8.GetString(bytes.AsSpan(0, length));
        length = 0;
        return html;
    }

    /// <summary>Adds what was collected since the last time to other bytes.</summary>
    public void MoveTo(IBufferWriter<byte> others)
    {
        others.Write(bytes.AsSpan(0, length));
        length = 0;
    }

    private Span<byte> Room(int needed)
    {
        Reserve(needed);
        return bytes.AsSpan(length);
    }

    private void Reserve(int needed)
    {
        if (needed > bytes.Length - length)
        {
            Array.Resize(ref bytes, Math.Max(2 * bytes.Length, length + needed));
        }
    }

    private void Mark(char mark)
    {
        Room(1)[0] = (byte)mark;
        length++;
    }

    private static void Name(string name, Span<byte> room)
    {
        for (var i = 0; i < name.Length; i++)
        {
            room[i] = (byte)name[i];
        }
    }

    private static ReadOnlySpan<byte> Reference(char mark) => mark switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        _ => "&quot;"u8,
    };
}
