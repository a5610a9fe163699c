namespace Briefing.Model;

/// <summary>A language tag (BCP 47), such as <c>en</c>, <c>en-GB</c> or <c>vi</c>.</summary>
public sealed record Language
{
    private Language(string tag) => Tag = tag;

    /// <summary>The tag.</summary>
    public string Tag { get; }

    /// <summary>
    /// Reads a tag of two- or three-letter language and optional subtags, in whichever case, which says nothing (RFC 5646, 2.1.1); null where
    /// the text is not one.
    /// </summary>
    public static Language? TryParse(string text)
    {
        var parts = text.ToLowerInvariant().Split('-');
        var isTag = parts[0].Length is 2 or 3
            && parts[0].All(char.IsAsciiLetterLower)
            && parts.Skip(1).All(part => part.Length is >= 2 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
        return isTag ? new Language(string.Join('-', parts.Select((part, i) => i == 0 ? part : Cased(part)))) : null;
    }

    // As is usual: en-GB, zh-Hant.
    private static string Cased(string subtag) => subtag.Length switch
    {
        2 => subtag.ToUpperInvariant(),
        4 => char.ToUpperInvariant(subtag[0]) + subtag[1..],
        _ => subtag,
    };

    /// <inheritdoc />
    public override string ToString() => Tag;
}
