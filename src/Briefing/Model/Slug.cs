using System.Buffers;
using System.Globalization;
using System.Text;

namespace Briefing.Model;

/// <summary>
/// A name that is a segment of an address: lower-case ASCII letters and digits in groups joined by single hyphens,
/// at most 80 characters, and none of the names that a file system keeps for itself.
/// </summary>
public sealed record Slug : IComparable<Slug>
{
    private const int LongestLength = 80;

    private static readonly HashSet<string> Reserved = new(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"com{n}", $"lpt{n}" })], StringComparer.Ordinal);

    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    // A name is made once and looked up on every page.
    private readonly int hash;
    private readonly string text;

    private Slug(string text)
    {
        this.text = text;
        hash = text.GetHashCode(StringComparison.Ordinal);
    }

    /// <summary>What stands for a name that nobody wrote, or that is none: no segment of an address.</summary>
    public static Slug None { get; } = new("");

    /// <summary>Whether a text would be a slug, if some file systems did not keep the name for themselves.</summary>
    public static bool IsKept(string text) => Reserved.Contains(text);

    /// <summary>Reads a slug; null where the text is not one.</summary>
    public static Slug? TryParse(string text) => IsSlug(text) ? new Slug(text) : null;

    /// <summary>
    /// The slug nearest to a text: marks dropped from letters, everything else turned into hyphens.
    /// Null where no ASCII letter or digit is left.
    /// </summary>
    public static Slug? Nearest(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in Letters.WithoutMarks(text))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (c is not ('\'' or '’') && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        slug.Length = Math.Min(slug.Length, LongestLength);
        return TryParse(slug.ToString().Trim('-'));
    }

    /// <summary>The slug with a number after it, cut where both would be too long.</summary>
    public Slug Numbered(int number)
    {
        var ending = string.Create(CultureInfo.InvariantCulture, $"-{number}");
        var name = ToString();
        return new Slug(name[..Math.Min(name.Length, LongestLength - ending.Length)].TrimEnd('-') + ending);
    }

    /// <inheritdoc />
    public int CompareTo(Slug? other) => string.CompareOrdinal(text, other?.text);

    /// <inheritdoc />
    public override int GetHashCode() => hash;

    /// <inheritdoc />
    public override string ToString() => text;

    private static bool IsSlug(string text) =>
        text.Length is > 0 and <= LongestLength
        && text[0] != '-' && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal)
        && !text.AsSpan().ContainsAnyExcept(Allowed)
        && !Reserved.Contains(text);
}
