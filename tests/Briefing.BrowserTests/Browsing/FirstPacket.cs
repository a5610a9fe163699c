using System.IO.Compression;

namespace Briefing.BrowserTests.Browsing;

/// <summary>What of a compressed file a browser has when its first bytes have come.</summary>
internal static class FirstPacket
{
    /// <summary>The beginning of a content that can be read from the first bytes of it, compressed.</summary>
    public static byte[] Of(byte[] content, int length)
    {
        using var compressed = new MemoryStream();
        using (var packer = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            packer.Write(content);
        }

        using var arrived = new MemoryStream(compressed.GetBuffer(), 0, (int)Math.Min(length, compressed.Length));
        using var unpacker = new GZipStream(arrived, CompressionMode.Decompress);
        using var read = new MemoryStream();
        try
        {
            unpacker.CopyTo(read);
        }
        catch (InvalidDataException)
        {
            // The rest has not come yet.
        }

        return read.ToArray();
    }
}
