using Briefing.Read.Yaml;

namespace Briefing.Read;

/// <summary>A Markdown file parted into its front matter and the text below it.</summary>
/// <param name="Keys">The front matter; empty where it could not be read.</param>
/// <param name="IsRead">Whether it could.</param>
/// <param name="Body">The Markdown.</param>
/// <param name="BodyStart">Where the Markdown begins in the file, in UTF-16 units.</param>
internal sealed record FrontMatter(YamlNode.Mapping Keys, bool IsRead, string Body, int BodyStart)
{
    private const string Fence = "---";

    /// <summary>Parts a file; what is wrong with it is noticed.</summary>
    public static FrontMatter Split(SourceText file, List<Diagnostic> notices)
    {
        var text = file.Text;
        var first = Lines.EndOf(text, 0);
        if (!IsFence(text.AsSpan(0, first)))
        {
            notices.Add(new Diagnostic(
                Rules.MissingFrontMatter, file.Beginning, "The file does not begin with front matter.",
                MissingFence.Remedy(text)));
            return Unread(file, text, 0);
        }

        for (var start = NextLine(text, first); start < text.Length; start = NextLine(text, Lines.EndOf(text, start)))
        {
            var end = Lines.EndOf(text, start);
            if (IsFence(text.AsSpan(start, end - start)))
            {
                var body = NextLine(text, end);
                return Keyed(file, NextLine(text, first)..start, body, notices);
            }
        }

        notices.Add(new Diagnostic(
            Rules.MissingFrontMatter, file.At(0, Fence.Length), "The front matter that begins here does not end.",
            "Put a line of three hyphens under the front matter.", MissingFence.MeantIn(file, from: first)));
        return Unread(file, "", text.Length);
    }

    private static FrontMatter Keyed(SourceText file, Range yaml, int bodyStart, List<Diagnostic> notices)
    {
        var body = file.Text[bodyStart..];
        var node = YamlReader.Read(file, yaml, notices);
        if (node is YamlNode.Mapping keys)
        {
            return new FrontMatter(keys with { Place = file.Beginning with { Length = Fence.Length } }, true, body, bodyStart);
        }

        if (node is not null)
        {
            notices.Add(new Diagnostic(Rules.WrongType, node.Place, $"The front matter is {node.Shape}, not a set of keys.", "Write key: value."));
        }

        return Unread(file, body, bodyStart);
    }

    private static FrontMatter Unread(SourceText file, string body, int bodyStart) =>
        new(new YamlNode.Mapping([], file.Beginning), false, body, bodyStart);

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd().SequenceEqual(Fence);

    private static int NextLine(string text, int end) => text.AsSpan(end) switch
    {
        ['\r', '\n', ..] => end + 2,
        [_, ..] => end + 1,
        [] => end,
    };
}
