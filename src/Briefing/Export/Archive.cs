using System.IO.Hashing;
using System.Text;

namespace Briefing.Export;

/// <summary>
/// Packs files into a zip archive: one after the other as they are given, at one fixed time, and not compressed, because compressors
/// differ from machine to machine. The same files give the same bytes everywhere, which the platform's own archives do not:
/// they name the system that they were made on.
/// </summary>
internal static class Archive
{
    private const uint LocalHeader = 0x04034b50;
    private const uint CentralHeader = 0x02014b50;
    private const uint End = 0x06054b50;
    private const ushort Version = 20;
    private const ushort NamesInUtf8 = 1 << 11;

    /// <summary>The first day that the format knows: 1 January 1980.</summary>
    private const ushort Date = (1 << 5) | 1;

    public static ReadOnlyMemory<byte> Of(IEnumerable<PackedFile> files)
    {
        using var archive = new MemoryStream();
        using var directory = new MemoryStream();
        using var writer = new BinaryWriter(archive);
        using var index = new BinaryWriter(directory);
        ushort count = 0;
        foreach (var (name, content) in files)
        {
            var offset = checked((uint)archive.Length);
            index.Write(CentralHeader);
            index.Write(Version);
            Describe(index, name, content);
            index.Write(new byte[10]);
            index.Write(offset);
            index.Write(Encoding.UTF8.GetBytes(name));
            writer.Write(LocalHeader);
            Describe(writer, name, content);
            writer.Write(Encoding.UTF8.GetBytes(name));
            writer.Write(content.Span);
            count = checked((ushort)(count + 1));
        }

        var start = checked((uint)archive.Length);
        writer.Write(directory.ToArray());
        writer.Write(End);
        writer.Write(0);
        writer.Write(count);
        writer.Write(count);
        writer.Write((uint)directory.Length);
        writer.Write(start);
        writer.Write((ushort)0);
        return archive.ToArray();
    }

    // What stands in the header before a file and, once more, in the list at the end. The length of extra fields closes it.
    private static void Describe(BinaryWriter writer, string name, ReadOnlyMemory<byte> content)
    {
        writer.Write(Version);
        writer.Write(NamesInUtf8);
        writer.Write((ushort)0);
        writer.Write((ushort)0);
        writer.Write(Date);
        writer.Write(Crc32.HashToUInt32(content.Span));
        writer.Write((uint)content.Length);
        writer.Write((uint)content.Length);
        writer.Write((ushort)Encoding.UTF8.GetByteCount(name));
        writer.Write((ushort)0);
    }
}

/// <summary>A file in an archive.</summary>
/// <param name="Name">Its name, with the folders on the way to it.</param>
/// <param name="Content">What it holds.</param>
internal sealed record PackedFile(string Name, ReadOnlyMemory<byte> Content);
