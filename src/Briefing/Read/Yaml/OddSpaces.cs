using System.Globalization;

namespace Briefing.Read.Yaml;

/// <summary>Characters that look like a space and are letters to YAML; pasted texts have them.</summary>
internal static class OddSpaces
{
    /// <summary>What to do about a text that was surely meant to be more than a text, if one of them is why it is none.</summary>
    public static string? Remedy(YamlNode node) => node is YamlNode.Scalar { Text: var text } && text.FirstOrDefault(IsOdd) is var odd and not '\0'
        ? $"The character {Named(odd)} in it looks like a space and is none in YAML: delete it and type a space."
        : null;

    /// <summary>What one of them is called.</summary>
    public static string Named(char c) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");

    private static bool IsOdd(char c) => char.IsWhiteSpace(c) && c is not (' ' or '\t' or '\r' or '\n');
}
