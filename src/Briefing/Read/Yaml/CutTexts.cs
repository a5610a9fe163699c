using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Briefing.Read.Yaml;

/// <summary>Notices texts that a # cuts off, since YAML begins a comment there. Whoever means a comment puts a space after it.</summary>
internal static partial class CutTexts
{
    /// <summary>Notices them in the YAML that begins at an offset of a file; the place of the first.</summary>
    public static Place? Notice(SourceText file, int from, string yaml, List<Diagnostic> notices)
    {
        if (!Suspects().IsMatch(yaml))
        {
            return null;
        }

        var starts = Comments(yaml);
        var cuts = starts
            .Take(ManyMistakes.Most)
            .Select(start => new Diagnostic(
                Rules.CutText, file.At(from + start, 1),
                $"A comment begins here, so that “{yaml.AsSpan(start..Lines.EndOf(yaml, start)).TrimEnd()}” is left out."))
            .ToArray();
        if (starts.Count > cuts.Length)
        {
            cuts[^1] = cuts[^1] with { Sentence = $"{cuts[^1].Sentence} So do {starts.Count - cuts.Length} more below." };
        }

        notices.AddRange(cuts);
        return cuts.FirstOrDefault()?.Place;
    }

    // Where those begin that have no space and stand beside a text, or where one may stand; up to what can't be read.
    private static List<int> Comments(string yaml)
    {
        var comments = new List<int>();
        var scanner = new Scanner(new StringReader(yaml), skipComments: false);
        try
        {
            for (Token? before = null; scanner.MoveNext() && scanner.Current is not Error; before = scanner.Current)
            {
                if (scanner.Current is Comment { Start: var start }
                    && before is not (Scalar { Style: not ScalarStyle.Plain } or FlowSequenceEnd or FlowMappingEnd)
                    && Cuts(yaml, (int)start.Index))
                {
                    comments.Add((int)start.Index);
                }
            }
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentOutOfRangeException)
        {
            // Whoever reads the YAML notices what can't be read.
        }

        return comments;
    }

    private static bool Cuts(string yaml, int start) =>
        yaml.AsSpan(start) is ['#', not '#' and var next, ..]
        && !char.IsWhiteSpace(next)
        && yaml.AsSpan(0, start).TrimEnd(" \t") is [.., not ('\r' or '\n')];

    [GeneratedRegex(@"\s#[^\s#]")]
    private static partial Regex Suspects();
}
