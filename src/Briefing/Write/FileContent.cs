using System.Buffers;

namespace Briefing.Write;

/// <summary>The bytes of files, met in pieces so that no file need fit into memory.</summary>
internal static class FileContent
{
    private const int Piece = 64 * 1024;

    /// <summary>Whether a file holds exactly these bytes.</summary>
    public static bool Is(string path, ReadOnlySpan<byte> content)
    {
        if (LengthOf(path) != content.Length)
        {
            return false;
        }

        using var handle = File.OpenHandle(path);
        var piece = ArrayPool<byte>.Shared.Rent(Piece);
        try
        {
            for (var offset = 0; offset < content.Length;)
            {
                var read = RandomAccess.Read(handle, piece.AsSpan(0, Math.Min(Piece, content.Length - offset)), offset);
                if (read == 0 || !content.Slice(offset, read).SequenceEqual(piece.AsSpan(0, read)))
                {
                    return false;
                }

                offset += read;
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }

    /// <summary>Makes a new file of these bytes.</summary>
    public static void Make(string path, ReadOnlySpan<byte> content)
    {
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, content, 0);
    }

    /// <summary>How many bytes a file has, without opening it: what is no file, such as a pipe, has none, and to open it would be to wait.</summary>
    public static long LengthOf(string path) => new FileInfo(path).Length;

    /// <summary>What a file holds now.</summary>
    public static FileRecord Recorded(string file, string path)
    {
        using var stream = File.OpenRead(path);
        return new FileRecord(file, stream.Length, Fingerprint.Of(stream));
    }

    /// <summary>What a file will hold.</summary>
    public static FileRecord Recorded(string file, ReadOnlySpan<byte> content) =>
        new(file, content.Length, Fingerprint.Of(content));
}
