using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Briefing.Read.Yaml;

/// <summary>
/// Reads one YAML document. Anchors, aliases and tags are refused: texts need none of them, and they let a small file ask for
/// boundless work.
/// </summary>
internal sealed partial class YamlReader
{
    private readonly SourceText file;
    private readonly (int Offset, int Length) part;
    private readonly Parser parser;
    private readonly List<Diagnostic> notices;
    private readonly Place? firstCut;
    private Mark last;
    private int nodes;

    private YamlReader(SourceText file, Range part, List<Diagnostic> notices)
    {
        this.file = file;
        this.notices = notices;
        this.part = part.GetOffsetAndLength(file.Text.Length);
        var yaml = Breaks().Replace(file.Text[part], " ");
        firstCut = CutTexts.Notice(file, this.part.Offset, yaml, notices);
        parser = new Parser(new StringReader(yaml));
    }

    /// <summary>Reads the YAML in a part of a file; null where it can't be read, which is then noticed.</summary>
    public static YamlNode? Read(SourceText file, Range part, List<Diagnostic> notices) =>
        PlainYaml.Read(file, part) ?? Parsed(file, part, notices);

    /// <summary>The same by the parser, whatever the YAML is.</summary>
    internal static YamlNode? Parsed(SourceText file, Range part, List<Diagnostic> notices)
    {
        var reader = new YamlReader(file, part, notices);
        try
        {
            return reader.Document();
        }
        catch (YamlException e)
        {
            reader.NoticeFault(e.Start, YamlFault.ReasonOf(e));
            return null;
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet has no words for some texts that it can't read, such as a list whose bracket is not closed.
            reader.NoticeFault(reader.last, "A list or a set of keys that began with a bracket does not end.");
            return null;
        }
        catch (ArgumentOutOfRangeException)
        {
            // Nor for an escape that stands for no character.
            notices.Add(YamlFault.OfEscape(file, reader.part, reader.Offset(reader.last)));
            return null;
        }
        catch (Refusal refusal)
        {
            notices.Add(refusal.Diagnostic);
            return null;
        }
    }

    // After a text that a # cuts off, mostly with the bracket that closes it, a fault is no second mistake.
    private void NoticeFault(Mark mark, string reason)
    {
        var fault = YamlFault.Of(file, part, Offset(mark), reason);
        if (firstCut is not { } cut || (fault.Place.Line, fault.Place.Column).CompareTo((cut.Line, cut.Column)) < 0)
        {
            notices.Add(fault);
        }
    }

    private YamlNode Document()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out var end))
        {
            return new YamlNode.Mapping([], PlaceOf(end.Start, 0));
        }

        parser.Consume<DocumentStart>();
        var node = Node(depth: 0);
        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out var second))
        {
            throw Refusal.OfSecondDocument(PlaceOf(second.Start, 3));
        }

        return node;
    }

    private YamlNode Node(int depth)
    {
        var next = parser.Consume<ParsingEvent>();
        if (++nodes > Limits.Nodes)
        {
            throw Refusal.OfSoMuch(PlaceOf(next.Start, 1));
        }

        if (depth > 0 && IsPairInBrackets(next))
        {
            return PairInBrackets(depth);
        }

        last = next.End;
        if (next is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
        {
            throw Refusal.OfAnchors(PlaceOf(next.Start, 1));
        }

        if (next is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } })
        {
            throw Refusal.OfTags(PlaceOf(next.Start, 1));
        }

        if (depth > Limits.Nesting)
        {
            throw Refusal.OfNesting(PlaceOf(next.Start, 1));
        }

        return next switch
        {
            YamlDotNet.Core.Events.Scalar scalar => ScalarOf(scalar),
            SequenceStart start => SequenceOf(start, depth),
            MappingStart start => MappingOf(PlaceOf(start.Start, 0), start.Style is MappingStyle.Flow ? Layout.Braces : Layout.Lines, depth),
            _ => throw Refusal.OfEnding(PlaceOf(next.Start, 0)),
        };
    }

    private YamlNode.Scalar ScalarOf(YamlDotNet.Core.Events.Scalar scalar)
    {
        var isNull = scalar.Style is ScalarStyle.Plain && scalar.Value is "~" or "null";
        var length = scalar.End.Line == scalar.Start.Line ? (int)(scalar.End.Column - scalar.Start.Column) : 1;
        return new YamlNode.Scalar(
            isNull ? "" : scalar.Value, PlaceOf(scalar.Start, length),
            ScalarWriting.Of(file.Text, Offset(scalar.Start)..Offset(scalar.End), scalar));
    }

    private YamlNode.Sequence SequenceOf(SequenceStart start, int depth)
    {
        var items = new List<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Node(depth + 1));
        }

        return new YamlNode.Sequence(items, PlaceOf(start.Start, 1));
    }

    // The parser makes keys of a pair that stands in a list without braces, and gives them the mark of the beginning.
    private static bool IsPairInBrackets(ParsingEvent next) => next is MappingStart { Style: MappingStyle.Flow, Start.Index: 0 };

    private YamlNode.Mapping PairInBrackets(int depth)
    {
        last = parser.Current!.Start;
        return MappingOf(PlaceOf(last, 0), Layout.Bare, depth);
    }

    private YamlNode.Mapping MappingOf(Place place, Layout layout, int depth)
    {
        var pairs = new List<YamlPair>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var node = Node(depth + 1);
            if (node is not YamlNode.Scalar key)
            {
                throw Refusal.OfKey(node.Place with { Length = 1 });
            }

            if (pairs.Count == Limits.Keys)
            {
                throw Refusal.OfSoManyKeys(key.Place);
            }

            var value = Node(depth + 1);
            if (YamlPair.Find(pairs, key.Text) is { } first)
            {
                notices.Add(new Diagnostic(
                    Rules.DuplicateKey, key.Place, $"The key “{key.Text}” stands here a second time.", Rules.DuplicateKey.Remedy,
                    [new Related(first.Key.Place, "It stands here first.")]));
                continue;
            }

            pairs.Add(new YamlPair(key, value));
        }

        return new YamlNode.Mapping(pairs, place, layout);
    }

    private Place PlaceOf(Mark mark, int length) => file.At(Offset(mark), length);

    private int Offset(Mark mark) => part.Offset + (int)mark.Index;

    // Once line breaks of YAML, today characters in a line; pasted texts have them.
    [GeneratedRegex("[\u0085\u2028\u2029]")]
    private static partial Regex Breaks();
}
