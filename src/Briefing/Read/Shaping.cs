using Briefing.Model;
using Briefing.Read.Describe;
using Briefing.Read.Yaml;

namespace Briefing.Read;

/// <summary>Makes shapes of what all shapes have in common: a value of another shape is noticed in the same words everywhere.</summary>
internal static class Shaping
{
    /// <summary>The shape of a text that a function reads, noticing what it can't.</summary>
    public static Shape<T> Scalar<T>(string called, Func<Place, T> standIn, Schema schema, Func<YamlNode.Scalar, List<Diagnostic>, T?> read)
        where T : class => new(
            called,
            standIn,
            (node, notices) => node is YamlNode.Scalar scalar
                ? IsReadable(scalar, notices) ? read(scalar, notices) : null
                : WrongType<T>(node, called, notices),
            () => schema);

    /// <summary>The shape of a text that is parsed or refused; the first sample of its schema stands in for it.</summary>
    public static Shape<T> Parsed<T>(string called, Schema schema, Func<string, T?> parse, Func<string, Place, Diagnostic> refusal)
        where T : class => Scalar(called, _ => parse(schema.Samples[0])!, schema, (scalar, notices) =>
        {
            if (parse(scalar.Text) is { } value)
            {
                return value;
            }

            notices.Add(refusal(scalar.Text, scalar.Place));
            return null;
        });

    private static T? WrongType<T>(YamlNode node, string expected, List<Diagnostic> notices)
        where T : class
    {
        notices.Add(new Diagnostic(
            Rules.WrongType, node.Place, $"{Letters.Capitalised(expected)} belongs here, not {node.Shape}.",
            IsInBrackets(node) ? $"Write {expected}; what begins with a bracket needs quotation marks around it." : $"Write {expected}."));
        return null;
    }

    private static bool IsInBrackets(YamlNode node) =>
        node is not YamlNode.Scalar && node.Place.File.Line(node.Place.Line).AsSpan(node.Place.Column - 1) is ['[' or '{', ..];

    private static bool IsReadable(YamlNode.Scalar scalar, List<Diagnostic> notices)
    {
        if (scalar.Text.Length <= Limits.Text)
        {
            return scalar.Writing.Escape is not '\\' || !HiddenCharacters.NoticeIn(scalar.Text, scalar.Place, notices);
        }

        notices.Add(new Diagnostic(
            Rules.BadValue, scalar.Place with { Length = 1 },
            $"The text that begins here has {scalar.Text.Length} characters; it may have {Limits.Text}.",
            "Shorten it, or see whether a quotation mark or a line break is missing."));
        return false;
    }
}
