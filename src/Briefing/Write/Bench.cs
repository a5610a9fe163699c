using System.Buffers;

namespace Briefing.Write;

/// <summary>What a thread that makes files keeps from one to the next.</summary>
internal sealed class Bench
{
    /// <summary>What few files are longer than, in bytes. The room for one that is longer is let go after it.</summary>
    private const int UsualLength = 512 * 1024;

    private readonly HashSet<string> folders = new(StringComparer.Ordinal);
    private ArrayBufferWriter<byte> bytes = new(UsualLength);

    /// <summary>The content of a file, until that of the next is asked for.</summary>
    public ReadOnlyMemory<byte> BytesOf(Output output)
    {
        if (bytes.Capacity > UsualLength)
        {
            bytes = new ArrayBufferWriter<byte>(UsualLength);
        }

        bytes.ResetWrittenCount();
        output.WriteTo(bytes);
        return bytes.WrittenMemory;
    }

    /// <summary>Whether a file is the first here to stand in its folder: to make a folder a second time is allowed, but costs.</summary>
    public bool IsFirstInItsFolder(Output output) =>
        folders.GetAlternateLookup<ReadOnlySpan<char>>().Add(Path.GetDirectoryName(output.File.AsSpan()));
}
