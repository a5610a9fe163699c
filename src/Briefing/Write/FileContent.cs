using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace Briefing.Write;

/// <summary>The bytes of files, met in pieces so that no file need fit into memory.</summary>
internal static class FileContent
{
    private const int MostRead = 64 * 1024;

    /// <summary>Whether a file holds exactly these bytes.</summary>
    public static bool Is(string path, IReadOnlyList<ReadOnlyMemory<byte>> content)
    {
        if (LengthOf(path) != LengthOf(content))
        {
            return false;
        }

        using var handle = File.OpenHandle(path);
        var offset = 0L;
        foreach (var piece in content)
        {
            if (!Holds(handle, piece.Span, offset))
            {
                return false;
            }

            offset += piece.Length;
        }

        return true;
    }

    /// <summary>Makes a new file of these bytes.</summary>
    public static void Make(string path, IReadOnlyList<ReadOnlyMemory<byte>> content)
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
    public static FileRecord Recorded(string file, IReadOnlyList<ReadOnlyMemory<byte>> content) =>
        new(file, LengthOf(content), Fingerprint.Of(content));

    private static long LengthOf(IReadOnlyList<ReadOnlyMemory<byte>> content) => content.Sum(piece => (long)piece.Length);

    private static bool Holds(SafeFileHandle handle, ReadOnlySpan<byte> piece, long offset)
    {
        var room = ArrayPool<byte>.Shared.Rent(MostRead);
        try
        {
            for (var done = 0; done < piece.Length;)
            {
                var read = RandomAccess.Read(handle, room.AsSpan(0, Math.Min(MostRead, piece.Length - done)), offset + done);
                if (read == 0 || !piece.Slice(done, read).SequenceEqual(room.AsSpan(0, read)))
                {
                    return false;
                }

                done += read;
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }
}
