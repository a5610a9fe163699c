using System.IO.Hashing;

namespace Briefing;

/// <summary>
/// What tells contents apart: XXH128 in 32 lower-case hexadecimal digits, the same on any machine. It finds what has changed and proves
/// nothing against a forger.
/// </summary>
internal static class Fingerprint
{
    /// <summary>How many digits it has.</summary>
    public const int Digits = 32;

    /// <summary>That of some bytes.</summary>
    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(XxHash128.Hash(content));

    /// <summary>That of a stream, from where it stands to its end.</summary>
    public static string Of(Stream content)
    {
        var hash = new XxHash128();
        hash.Append(content);
        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }
}
