using System.Buffers;
using Briefing.Model;

namespace Briefing.Read.Yaml;

/// <summary>
/// Reads what nearly all YAML that people write is made of: keys, lists, and texts on one line. Whatever is not plainly so, mistakes
/// above all, is left to the parser, which takes many times as long.
/// </summary>
internal sealed class PlainYaml
{
    // Remarks, tabs and other controls, and what some take for a line break.
    private static readonly SearchValues<char> Foreign = CharacterSets.Where(
        c => c is '#' or '\u2028' or '\u2029' or '\uFEFF' || (char.IsControl(c) && c is not ('\r' or '\n')));

    // No format goes as deep.
    private const int Deepest = 16;

    private readonly int end;
    private PlainPiece line;

    private PlainYaml(PlainPiece line, int end) => (this.line, this.end) = (line, end);

    private bool IsAtEnd => line.Column < 0;

    /// <summary>Reads a part of a file; null where it has to be read by the parser.</summary>
    public static YamlNode? Read(SourceText file, Range part)
    {
        var (start, length) = part.GetOffsetAndLength(file.Text.Length);

        // As many characters are never more nodes than there may be.
        if (length > Limits.Nodes || file.Text.AsSpan(start, length).ContainsAny(Foreign))
        {
            return null;
        }

        var end = start + length;
        var reader = new PlainYaml(PlainPiece.FirstLine(file, file.At(start, 0).Line, start, end), end);
        return reader.Block(depth: 0) is { } node and not YamlNode.Scalar && reader.IsAtEnd ? node : null;
    }

    // What begins on this line, up to the line after it.
    private YamlNode? Block(int depth) => depth > Deepest ? null
        : line.IsItem ? Items(line.Column, depth)
        : line.KeyLength > 0 ? Keys(line.Column, depth)
        : Value();

    private YamlNode.Sequence? Items(int column, int depth)
    {
        var (items, place) = (new List<YamlNode>(), line.Place(1));
        while (line.Column == column && line.IsItem)
        {
            line = line.Past(1);
            if (Block(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return line.Column <= column ? new YamlNode.Sequence(items, place) : null;
    }

    private YamlNode.Mapping? Keys(int column, int depth)
    {
        var (pairs, place) = (new List<YamlPair>(), line.Place(0));
        while (line.Column == column && line.KeyLength is var length and > 0)
        {
            var key = line.First(length).Scalar();
            line = line.Past(length + 1);
            var value = line.Text.IsEmpty ? Below(column, depth) : Value();
            if (key is null || value is null || !Add(key, value, pairs))
            {
                return null;
            }
        }

        return line.Column < column ? new YamlNode.Mapping(pairs, place) : null;
    }

    // A list may stand right below its key.
    private YamlNode? Below(int column, int depth)
    {
        Advance();
        return line.Column > column || (line.Column == column && line.IsItem) ? Block(depth + 1) : null;
    }

    private YamlNode? Value()
    {
        YamlNode? value = line.Text switch
        {
            ['[', .., ']'] => ItemsIn(line),
            ['{', .., '}'] => KeysIn(line),
            _ => line.Scalar(),
        };
        Advance();
        return value;
    }

    private static YamlNode.Sequence? ItemsIn(PlainPiece brackets)
    {
        var items = new List<YamlNode>();
        for (var rest = brackets.Inside; !rest.Text.IsEmpty; rest = rest.PastComma)
        {
            if (rest.BeforeComma.ScalarInBrackets() is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new YamlNode.Sequence(items, brackets.Place(1));
    }

    private static YamlNode.Mapping? KeysIn(PlainPiece braces)
    {
        var pairs = new List<YamlPair>();
        for (var rest = braces.Inside; !rest.Text.IsEmpty; rest = rest.PastComma)
        {
            var pair = rest.BeforeComma;
            if (pair.KeyLength is not (var length and > 0)
                || pair.First(length).Scalar() is not { } key || pair.Past(length + 1).ScalarInBrackets() is not { } value
                || !Add(key, value, pairs))
            {
                return null;
            }
        }

        return new YamlNode.Mapping(pairs, braces.Place(0), Layout.Braces);
    }

    // Of keys that stand twice, and of more than there may be, the parser tells.
    private static bool Add(YamlNode.Scalar key, YamlNode value, List<YamlPair> pairs)
    {
        var isNew = pairs.Count < Limits.Keys && YamlPair.Find(pairs, key.Text) is null;
        if (isNew)
        {
            pairs.Add(new YamlPair(key, value));
        }

        return isNew;
    }

    private void Advance() => line = PlainPiece.FirstLine(line.File, line.Line, line.End, end);
}
