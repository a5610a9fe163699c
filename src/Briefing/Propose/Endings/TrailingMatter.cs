using System.Text.RegularExpressions;

namespace Briefing.Propose.Endings;

/// <summary>Tells by its form what a paragraph after a text is: a credit, a note on the author, a disclaimer, a teaser, a line of the site.</summary>
internal static partial class TrailingMatter
{
    private const int LongestLine = 150;
    private const int LongestNote = 700;
    private const int LongestSiteLine = 300;

    /// <summary>What a paragraph is, if it is one of these for certain; null otherwise.</summary>
    public static string? Kind(ReadOnlyMemory<char> paragraph)
    {
        var text = paragraph.Span;
        return text.Length <= LongestSiteLine && Credit().IsMatch(text) ? "a credit for a picture"
            : text.Length <= LongestNote && AuthorNote().IsMatch(text) ? "a note on the author"
            : text.Length <= LongestNote && Disclaimer().IsMatch(text) ? "a disclaimer"
            : text.Length <= LongestNote && Teaser().IsMatch(text) ? "a teaser that breaks off"
            : IsSiteLine(paragraph) ? "a line of the site it came from"
            : null;
    }

    /// <summary>Whether a paragraph is a line of the site that a text came from, such as one that other texts are named under.</summary>
    public static bool IsSiteLine(ReadOnlyMemory<char> paragraph) => paragraph.Length <= LongestSiteLine && SiteLine().IsMatch(paragraph.Span);

    /// <summary>Whether a paragraph may be the heading of a teaser: short, and no sentence.</summary>
    public static bool IsTitle(ReadOnlyMemory<char> paragraph) =>
        paragraph.Length is > 0 and <= LongestLine && paragraph.Span[^1] is not ('.' or '!' or ',' or ';' or ':' or '…');

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(
        @"^[\[(].*\b(photo|image|picture|illustration|credit|courtesy|source)\b.*[\])]$"
        + @"|^(photo|image|picture|cover image|featured image|illustration)( credit)?s?( by\b|:|/)",
        Options)]
    private static partial Regex Credit();

    // Begins with a name of two words or more, or speaks of the author, and goes on with what that person does.
    [GeneratedRegex(
        @"^([Aa]bout the (author|writer)s?\W+)?((\p{Lu}[\w.’'-]*,? ((and|&) )?){2,8}|[Tt]he (author|writer)s? )"
        + @"(is|was|are|were|works as|serves as) ((currently|now) )?((a|an|the) )?([\w’'-]+ ){0,5}?"
        + @"(scholar|researcher|fellow|professor|lecturer|student|candidate|analyst|economist|historian"
        + @"|journalist|correspondent|reporter|editor|writer|author|columnist|commentator|director|associate|consultant)s?\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex AuthorNote();

    [GeneratedRegex(
        @"\b(views|opinions)( and (views|opinions))? (expressed|are)\b"
        + @"|\bdo(es)? not (necessarily )?(reflect|represent)\b"
        + @"|\bthe (author|writer)(s|’s|'s)? own\b",
        Options)]
    private static partial Regex Disclaimer();

    [GeneratedRegex(@"(\.\.\.|…|\[…\]|\[\.\.\.\])\W*(read more|continue reading)?\W*$", Options)]
    private static partial Regex Teaser();

    [GeneratedRegex(
        @"^(read (more|also|next)|related( articles| posts| stories)?\b|you (may|might) also like"
        + @"|(most (read|popular)|recommended( for you)?):?$|share this|subscribe|sign up|follow us|tags?:|filed under"
        + @"|originally published|first published|this (article|essay|piece|commentary) (was|first|originally)"
        + @"|©|copyright|all rights reserved|advertisement|leave a (reply|comment)|comments?$)",
        Options)]
    private static partial Regex SiteLine();
}
