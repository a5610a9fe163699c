using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace Briefing.Read.Yaml;

/// <summary>
/// Says in an author's words why YAML can't be read, from what stands there: the mistakes that people make most. For all others there
/// is the parser's own sentence.
/// </summary>
internal static partial class YamlFault
{
    /// <summary>The diagnostic for a part of a file that the parser gave up at an offset of.</summary>
    /// <param name="file">The file.</param>
    /// <param name="part">Where the YAML stands in it.</param>
    /// <param name="offset">Where the parser gave up, in the file.</param>
    /// <param name="reason">Why, in its own words.</param>
    public static Diagnostic Of(SourceText file, (int Offset, int Length) part, int offset, string reason)
    {
        var line = new FaultLine(file, part, offset);
        return line.Explanation ?? (offset < file.Text.Length ? file.Text[offset] : '\0') switch
        {
            '"' when CharacterlessEscape().Match(file.Text, offset, part.Offset + part.Length - offset).Success => OfEscape(file, part, offset),
            '"' or '\'' => At(
                1, "The text in quotation marks that begins here can't be read.",
                "Put the same quotation mark at its end, and indent the lines between; "
                + "inside double ones write \\\" for a quotation mark and \\\\ for a backslash."),
            ':' => At(
                1, "A colon stands here where no key can end.",
                "Put quotation marks around the whole text; or, if this is a key, indent it as the keys above it are."),
            '*' => At(
                1, "A text cannot begin with *.",
                "Put quotation marks around the text; or, if this is an item of a list, begin it with a hyphen."),
            '-' => At(
                1, "A text cannot begin with a hyphen and a space.",
                "Put quotation marks around the text; or, if a list begins here, begin it on the line below."),
            '@' or '`' or '%' or '?' or '|' or '>' => At(1, $"A text cannot begin with {file.Text[offset]}.", "Put quotation marks around the text."),
            _ => line.TabFromHereOn ?? At(0, $"The YAML cannot be read: {reason}", Rules.InvalidYaml.Remedy),
        };

        Diagnostic At(int length, string sentence, string remedy) => new(Rules.InvalidYaml, file.At(offset, length), sentence, remedy);
    }

    /// <summary>The diagnostic for an escape that stands for no character, somewhere after an offset of a file.</summary>
    public static Diagnostic OfEscape(SourceText file, (int Offset, int Length) part, int after)
    {
        var escape = CharacterlessEscape().Match(file.Text, after, part.Offset + part.Length - after);
        return escape.Success
            ? new Diagnostic(
                Rules.InvalidYaml, file.At(escape.Index, escape.Length),
                $"The escape {escape.Value} stands for half a character, or for none.",
                "Write the character itself.")
            : new Diagnostic(
                Rules.InvalidYaml, file.At(after, 0), "An escape after this place stands for no character.",
                "Write the character itself.");
    }

    /// <summary>Why the parser gave up, in its own words, as a sentence.</summary>
    public static string ReasonOf(YamlException e)
    {
        var reason = (e.InnerException?.Message ?? e.Message).TrimEnd('.', ' ');
        var cause = reason.LastIndexOf("): ", StringComparison.Ordinal);
        return (cause < 0 ? reason : reason[(cause + 3)..]) + ".";
    }

    [GeneratedRegex(@"\\(?:u|U0000)[dD][89A-Fa-f][0-9A-Fa-f]{2}|\\U(?!000[0-9A-Fa-f]|0010)[0-9A-Fa-f]{8}")]
    private static partial Regex CharacterlessEscape();
}
