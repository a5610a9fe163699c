using System.IO.Compression;

namespace Briefing.Tests;

/// <summary>What an archive holds, as the platform's own reader finds it.</summary>
internal static class Unpacked
{
    /// <summary>Whether a file is an archive.</summary>
    public static bool IsArchive(byte[] file) => file.AsSpan().StartsWith("PK\u0003\u0004"u8);

    /// <summary>The entries, in order.</summary>
    public static IEnumerable<(string Name, byte[] Content)> From(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        foreach (var entry in archive.Entries)
        {
            using var content = new MemoryStream();
            using var packed = entry.Open();
            packed.CopyTo(content);
            yield return (entry.FullName, content.ToArray());
        }
    }
}
