using System.Buffers.Binary;

namespace Briefing.Model;

/// <summary>The picture that other sites show beside a link to this one: a PNG of the size that they ask for.</summary>
public sealed record CardPicture
{
    /// <summary>Its width in pixels.</summary>
    public const int Width = 1200;

    /// <summary>Its height in pixels.</summary>
    public const int Height = 630;

    private CardPicture(Asset asset) => Asset = asset;

    /// <summary>The picture, to be published.</summary>
    public Asset Asset { get; }

    private static ReadOnlySpan<byte> Beginning =>
    [
        0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A,
        0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R',
    ];

    /// <summary>Reads a picture; null where it is not a PNG of the right size.</summary>
    public static CardPicture? TryParse(ReadOnlyMemory<byte> bytes) =>
        SizeOf(bytes.Span) is (Width, Height) ? new CardPicture(new Asset("card.png", bytes)) : null;

    /// <summary>The width and height of a PNG; null where the bytes are none.</summary>
    public static (int Width, int Height)? SizeOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Beginning) && bytes[Beginning.Length..] is [_, _, _, _, _, _, _, _, ..] size
            ? (BinaryPrimitives.ReadInt32BigEndian(size), BinaryPrimitives.ReadInt32BigEndian(size[4..]))
            : null;
}
