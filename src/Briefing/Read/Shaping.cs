using Briefing.Read.Describe;
using Briefing.Read.Yaml;

namespace Briefing.Read;

/// <summary>Makes shapes of what all shapes have in common: a value of another shape is noticed in the same words everywhere.</summary>
internal static class Shaping
{
    /// <summary>Nowhere: the place of what nobody wrote.</summary>
    public static Place Nowhere { get; } = new(new SourceText("", ""), 1, 1, 0);

    /// <summary>The shape of a text that a function reads, noticing what it can't.</summary>
    public static Shape<T> Scalar<T>(string called, T standIn, Schema schema, Func<YamlNode.Scalar, List<Diagnostic>, T?> read)
        where T : class => new(
            called,
            standIn,
            (node, notices) => node is YamlNode.Scalar scalar ? read(scalar, notices) : WrongType<T>(node, called, notices),
            () => schema);

    /// <summary>The shape of a text that is parsed or refused; the first sample of its schema stands in for it.</summary>
    public static Shape<T> Parsed<T>(string called, Schema schema, Func<string, T?> parse, Func<string, Place, Diagnostic> refusal)
        where T : class => Scalar(called, parse(schema.Samples[0])!, schema, (scalar, notices) =>
        {
            if (parse(scalar.Text) is { } value)
            {
                return value;
            }

            notices.Add(refusal(scalar.Text, scalar.Place));
            return null;
        });

    /// <summary>Notices a value of another shape than what belongs there.</summary>
    public static T? WrongType<T>(YamlNode node, string expected, List<Diagnostic> notices)
        where T : class
    {
        notices.Add(new Diagnostic(Rules.WrongType, node.Place, $"{Capital(expected)} belongs here, not {node.Shape}.", $"Write {expected}."));
        return null;
    }

    /// <summary>A text with a capital at its beginning.</summary>
    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
