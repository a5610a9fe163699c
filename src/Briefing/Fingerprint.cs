using System.Globalization;
using System.IO.Hashing;

namespace Briefing;

/// <summary>
/// What tells contents apart: their XXH128, the same on any machine. It finds what has changed and proves nothing against a forger.
/// </summary>
internal readonly record struct Fingerprint
{
    private const int Digits = 32;

    private readonly UInt128 hash;

    private Fingerprint(UInt128 hash) => this.hash = hash;

    /// <summary>That of some bytes.</summary>
    public static Fingerprint Of(ReadOnlySpan<byte> content) => new(XxHash128.HashToUInt128(content));

    /// <summary>That of bytes in pieces.</summary>
    public static Fingerprint Of(IReadOnlyList<ReadOnlyMemory<byte>> content)
    {
        if (content is [var whole])
        {
            return Of(whole.Span);
        }

        var hash = new XxHash128();
        foreach (var piece in content)
        {
            hash.Append(piece.Span);
        }

        return new Fingerprint(hash.GetCurrentHashAsUInt128());
    }

    /// <summary>That of a stream, from where it stands to its end.</summary>
    public static Fingerprint Of(Stream content)
    {
        var hash = new XxHash128();
        hash.Append(content);
        return new Fingerprint(hash.GetCurrentHashAsUInt128());
    }

    /// <summary>The one that <see cref="ToString"/> wrote; null where it did not.</summary>
    public static Fingerprint? TryParse(string digits) =>
        digits.Length == Digits && UInt128.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hash)
            ? new Fingerprint(hash)
            : null;

    /// <summary>Its first ten digits: enough for names that need only differ from a few others.</summary>
    public string Short => ToString()[..10];

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => hash.ToString("x32", CultureInfo.InvariantCulture);
}
