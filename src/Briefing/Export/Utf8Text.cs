using System.Buffers;
using System.Text;

namespace Briefing.Export;

/// <summary>Makes the bytes of long texts.</summary>
internal static class Utf8Text
{
    /// <summary>The parts in a row, as UTF-8. They never are one string, which would take twice the room of the bytes.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="usualLength">How many bytes most of such texts have room in; a longer one is given more.</param>
    public static ReadOnlyMemory<byte> Of(IEnumerable<string> parts, int usualLength)
    {
        var bytes = new ArrayBufferWriter<byte>(Math.Max(1, usualLength));
        foreach (var part in parts)
        {
            Encoding.UTF8.GetBytes(part, bytes);
        }

        return bytes.WrittenMemory;
    }
}
