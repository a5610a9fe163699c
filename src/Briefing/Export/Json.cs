using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Briefing.Export;

/// <summary>Writes JSON as UTF-8, indented, with line feeds on every machine and letters left as they are.</summary>
internal static class Json
{
    private const int UsualLength = 1024;

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    public static ReadOnlyMemory<byte> Document(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>(UsualLength);
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            write(json);
        }

        bytes.Write("\n"u8);
        return bytes.WrittenMemory;
    }
}
