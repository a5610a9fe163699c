using System.Buffers;
using System.Text;

namespace Briefing;

/// <summary>A file of the published site. Its content is made when it is asked for, the same each time.</summary>
/// <param name="File">Where it stands, relative to the output folder, with forward slashes.</param>
/// <param name="WriteTo">Makes its bytes, and adds them to what is given.</param>
public sealed record Output(string File, Action<IBufferWriter<byte>> WriteTo)
{
    /// <summary>A file of bytes that are there at once.</summary>
    public Output(string file, Func<ReadOnlyMemory<byte>> content)
        : this(file, bytes => bytes.Write(content().Span))
    {
    }

    /// <summary>Its content, made once more.</summary>
    public ReadOnlyMemory<byte> Content()
    {
        var bytes = new ArrayBufferWriter<byte>();
        WriteTo(bytes);
        return bytes.WrittenMemory;
    }

    /// <summary>Its content as a text in UTF-8, made once more.</summary>
    public SourceText AsText() => new(File, Encoding.UTF8.GetString(Content().Span));

    /// <summary>Whether it is a page, to be read in a browser.</summary>
    public bool IsPage => IsPageName(File);

    /// <summary>Whether a file of this name is a page.</summary>
    public static bool IsPageName(string file) => file.EndsWith(".html", StringComparison.Ordinal);
}
