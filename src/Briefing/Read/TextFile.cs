using System.Buffers.Binary;
using System.Text;

namespace Briefing.Read;

/// <summary>
/// Decodes a text file as it is found in the wild: UTF-8 with or without a byte order mark, UTF-16 with one. Nothing is guessed:
/// bytes that are no such text are noticed.
/// </summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16Little = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16Big = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    /// <summary>Decodes the bytes of a file; null where they are no text, which is then noticed.</summary>
    /// <param name="path">The file, relative to the site's folder.</param>
    /// <param name="bytes">All of it.</param>
    /// <param name="notices">Where to put what is noticed.</param>
    public static SourceText? Decode(string path, ReadOnlySpan<byte> bytes, List<Diagnostic> notices)
    {
        var (encoding, name, mark) = EncodingOf(bytes);
        try
        {
            var text = encoding.GetString(bytes[mark..]);
            if (text.IndexOf('\0') is var zero and >= 0)
            {
                notices.Add(new Diagnostic(
                    Rules.UnreadableEncoding, EndOf(path, text[..zero]), $"The file is not text: its character {zero + 1} is a zero."));
                return null;
            }

            var file = new SourceText(path, text);
            if (encoding is not UTF8Encoding || LostCharacters.MayBeIn(bytes[mark..]))
            {
                LostCharacters.Notice(file, notices);
            }

            return file;
        }
        catch (DecoderFallbackException e)
        {
            var (index, wrong) = encoding is UTF8Encoding ? (Math.Max(0, e.Index), e.BytesUnknown ?? []) : FirstHalf(bytes[mark..], encoding);
            var lenient = encoding is UTF8Encoding ? Encoding.UTF8 : encoding == Utf16Big ? Encoding.BigEndianUnicode : Encoding.Unicode;
            var readable = lenient.GetString(bytes.Slice(mark, index));
            notices.Add(new Diagnostic(
                Rules.UnreadableEncoding, EndOf(path, readable),
                $"The file is not {name}: its byte {mark + index + 1} (0x{Convert.ToHexString(wrong)}) can't stand there."));
            return null;
        }
    }

    // Where a surrogate stands alone, or a last byte does; the decoder itself names the place after it.
    private static (int Index, byte[] Wrong) FirstHalf(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var index = 0;
        while (index + 1 < bytes.Length)
        {
            var (unit, next) = (UnitAt(bytes, index, encoding), UnitAt(bytes, index + 2, encoding));
            if (char.IsSurrogate(unit) && !char.IsSurrogatePair(unit, next))
            {
                break;
            }

            index += char.IsSurrogate(unit) ? 4 : 2;
        }

        return (index, bytes[index..Math.Min(bytes.Length, index + 2)].ToArray());
    }

    private static char UnitAt(ReadOnlySpan<byte> bytes, int index, Encoding encoding) => (char)(
        index + 1 >= bytes.Length ? 0
        : encoding == Utf16Big ? BinaryPrimitives.ReadUInt16BigEndian(bytes[index..])
        : BinaryPrimitives.ReadUInt16LittleEndian(bytes[index..]));

    private static Place EndOf(string path, string readable) => new SourceText(path, readable).At(readable.Length, 0);

    private static (Encoding Encoding, string Name, int Mark) EncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8, "UTF-8", 3),
        [0xFF, 0xFE, ..] => (Utf16Little, "UTF-16", 2),
        [0xFE, 0xFF, ..] => (Utf16Big, "UTF-16", 2),
        _ => (Utf8, "UTF-8", 0),
    };
}
