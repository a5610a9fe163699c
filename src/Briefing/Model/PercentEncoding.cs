using System.Text;

namespace Briefing.Model;

/// <summary>
/// Texts as parts of an address (RFC 3986): each byte of their UTF-8 is percent-encoded but for letters and digits of ASCII and the four
/// marks that mean nothing there. Pages have kilobytes of it, for which the platform's own takes several times as long.
/// </summary>
internal static class PercentEncoding
{
    /// <summary>The text, encoded.</summary>
    public static string Of(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var length = utf8.Length;
        foreach (var each in utf8)
        {
            length += IsUnreserved(each) ? 0 : 2;
        }

        return string.Create(length, utf8, static (encoded, utf8) =>
        {
            var at = 0;
            foreach (var each in utf8)
            {
                if (IsUnreserved(each))
                {
                    encoded[at++] = (char)each;
                    continue;
                }

                encoded[at++] = '%';
                encoded[at++] = Digit(each >> 4);
                encoded[at++] = Digit(each & 15);
            }
        });
    }

    private static bool IsUnreserved(byte each) =>
        char.IsAsciiLetterOrDigit((char)each) || each is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~';

    private static char Digit(int value) => "0123456789ABCDEF"[value];
}
