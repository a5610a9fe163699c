using System.Text.RegularExpressions;

namespace Briefing.Read.Yaml;

/// <summary>The line on which YAML could not be read any further, and what can be seen to be wrong on it or right above it.</summary>
internal sealed partial class FaultLine
{
    // On longer ones it takes too long to look for what is wrong, and nobody would see it.
    private const int LongestLine = 2_000;

    private readonly SourceText file;
    private readonly (int Offset, int Length) part;
    private readonly int fault;
    private readonly int start;

    /// <param name="file">The file.</param>
    /// <param name="part">Where the YAML stands in it.</param>
    /// <param name="fault">Where the parser gave up, in the file.</param>
    public FaultLine(SourceText file, (int Offset, int Length) part, int fault)
    {
        this.file = file;
        this.part = part;
        this.fault = Math.Min(fault, part.Offset + part.Length);
        start = StartOfLine(this.fault);
    }

    /// <summary>What is wrong, if it is one of the mistakes that people make most.</summary>
    public Diagnostic? Explanation => IsTooLong(start)
        ? null
        : TabIn(start, Lines.EndOf(file.Text, start)) ?? OddSpace(start) ?? SpacelessKey(start)
            ?? MoreAfterValue() ?? OpenBracket() ?? OnLineAbove() ?? Unindented();

    /// <summary>
    /// The tab on this line or below it that may be what is wrong, where nothing else is known: the parser gives up at the beginning of
    /// whatever a tab stands in.
    /// </summary>
    public Diagnostic? TabFromHereOn => TabIn(start, part.Offset + part.Length);

    private string Before => file.Text[start..fault];

    private string Line(int from) => file.Text[from..Lines.EndOf(file.Text, from)];

    private Diagnostic? TabIn(int from, int end) => IndentingTab.First(file.Text, from, end) is { } tab
        ? At(tab, "A tab indents this line.", "Indent with spaces; YAML takes no tabs.")
        : null;

    private bool IsTooLong(int line) => Lines.EndOf(file.Text, line) - line > LongestLine;

    private Diagnostic? OddSpace(int line) => SpaceWhereOneCounts().Match(Line(line)).Groups["space"] is { Success: true } space
        ? At(
            line + space.Index, $"The character {OddSpaces.Named(space.Value[0])} stands here, which looks like a space and is none in YAML.",
            "Delete it and type a space.")
        : null;

    private Diagnostic? SpacelessKey(int line) => KeyWithoutSpace().Match(Line(line)).Groups["key"] is { Success: true } key
        ? At(
            line + key.Index + key.Length, $"A space is missing after the colon of “{key.Value}”.",
            $"Write “{key.Value}: ” and then the value.")
        : null;

    private Diagnostic? MoreAfterValue() =>
        Following is '\r' or '\n' or '\0' ? null : AfterQuotation() ?? AfterStar() ?? AfterBrackets();

    private Diagnostic? AfterQuotation()
    {
        if (Quotation().Match(Before).Groups["quoted"] is not { Success: true } quoted)
        {
            return null;
        }

        var end = start + quoted.Index + quoted.Length - 1;
        return file.Text[end] is '\'' && end + 1 == fault && char.IsLetter(Following)
            ? At(
                end, "The text in single quotation marks ends at this apostrophe, and more follows.",
                "Write the apostrophe twice, or put double quotation marks around the text.")
            : At(
                end, "The text in quotation marks ends here, and more follows.",
                "Let the quotation marks be around the whole text; inside double ones write \\\" for a quotation mark. "
                + "Between two items of a list put a comma.");
    }

    private Diagnostic? AfterStar() => Star().Match(Before).Groups["star"] is { Success: true } star
        ? At(start + star.Index, "A text cannot begin with *.", "Put quotation marks around the text.")
        : null;

    private Diagnostic? AfterBrackets()
    {
        if (Brackets().Match(Before).Groups["open"] is not { Success: true } open
            || FlowBrackets.Unclosed(file.Text, start + open.Index, fault) is not null)
        {
            return null;
        }

        return Following is ']' or '}'
            ? At(fault, $"A {Following} stands here that closes nothing.", "Remove it, or open what it closes.")
            : At(
                start + open.Index, $"A text cannot begin with {open.Value}.",
                "Put quotation marks around the text; or, if this is a list or a set of keys, put nothing after it.");
    }

    private Diagnostic? OpenBracket()
    {
        // A quotation mark that is not closed hides the bracket that is.
        if (Following is '"' or '\'')
        {
            return null;
        }

        for (var line = start; ; line = StartOfLine(line - 1))
        {
            if (OpeningBracket().Match(Line(line)).Groups["open"] is { Success: true } open)
            {
                return FlowBrackets.Unclosed(file.Text, line + open.Index, part.Offset + part.Length) is { } at
                    ? At(at, "The bracket that opens here is not closed.", $"Close it with {FlowBrackets.Closing(file.Text[at])}.")
                    : null;
            }

            if (line == part.Offset)
            {
                return null;
            }
        }
    }

    private Diagnostic? OnLineAbove() =>
        StartOfLineAbove() is { } above && !IsTooLong(above) ? OddSpace(above) ?? SpacelessKey(above) : null;

    private Diagnostic? Unindented() => fault < part.Offset + part.Length && Before.AsSpan().IsWhiteSpace()
        && StartOfLineAbove() is not null && WordsOnly().IsMatch(Line(start))
        ? new Diagnostic(
            Rules.InvalidYaml, file.At(fault, 0), "This line is neither a key, nor indented as the rest of a text.",
            "If it belongs to the text above it, indent it; if it is a key, put a colon and a space after it.")
        : null;

    private char Following => fault < file.Text.Length ? file.Text[fault] : '\0';

    private int? StartOfLineAbove()
    {
        var above = start;
        while (above > part.Offset)
        {
            above = StartOfLine(above - 1);
            if (!Line(above).AsSpan().IsWhiteSpace())
            {
                return above;
            }
        }

        return null;
    }

    private int StartOfLine(int at) =>
        file.Text.AsSpan(part.Offset, at - part.Offset).LastIndexOfAny('\r', '\n') is var end and >= 0
            ? part.Offset + end + 1
            : part.Offset;

    private Diagnostic At(int at, string sentence, string remedy) => new(Rules.InvalidYaml, file.At(at, 1), sentence, remedy);

    // In the indentation, after the hyphen of an item, and after the colon of a key.
    [GeneratedRegex(@"^[ ]*(?:-[ ]+)*(?:-|[a-z][a-z-]*:)?[ ]*(?<space>[^\S \t])")]
    private static partial Regex SpaceWhereOneCounts();

    [GeneratedRegex(@"^[ ]*(?:-[ ]+)*(?<key>[a-z][a-z-]*):(?!//)[^\s:]")]
    private static partial Regex KeyWithoutSpace();

    [GeneratedRegex("""(?:^|[:,\[{]|-)[ ]*(?<quoted>"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ ]*$""")]
    private static partial Regex Quotation();

    [GeneratedRegex(@"(?:^|[:,\[{]|-)[ ]*(?<star>\*)\S*[ ]*$")]
    private static partial Regex Star();

    [GeneratedRegex(@"(?:^|:|-)[ ]*(?<open>[\[{]).*[\]}][ ]*$")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"(?:^[ ]*|:[ ]+|-[ ]+)(?<open>[\[{])")]
    private static partial Regex OpeningBracket();

    [GeneratedRegex(@"^[ ]*[^\s:#*\-\[\]{}][^:#]*$")]
    private static partial Regex WordsOnly();
}
