using System.Text;

namespace Briefing.Tests.Fuzz;

/// <summary>Spoils a file as chance has it: its bytes, lines, words or encoding, or with pieces of another.</summary>
internal sealed class Mutation(Random chance, IReadOnlyList<byte[]> others)
{
    private static readonly string[] Tokens =
    [
        "---\n", "\n", "\r", "\r\n", "\t", "  ", "- ", "? ", ": ", ":", "#", "&a ", "*a", "!!str ", "|", ">", "|-\n",
        "{", "}", "[", "]", ",", "'", "\"", "\\", "%", "@", "`",
        "**", "_", "~~", "![", "](", ")", "<b>", "</", "<!--", "-->", "<?", "<script>", "&amp;", "&#xD800;", "&#0;",
        "[^1]", "[^1]: ", "```\n", "| a | b |\n|---|---|\n", "    ", "> ", "1. ",
        "# ", "## ", "===\n", "***\n", "\\uD800", "\\x00", "\\UFFFFFFFF", "null", "~", "true",
        "2024-02-30", "Y-999999999", "2024/..", "[2001,..]", "XXXX", "1985?/~2001%", "[[", "]]",
        "term:lamp", "briefing:winter", "javascript:alert(1)", "https://", "http://a@b/", "../../x", "CON",
        "\u202E", "\u200B", "\u0301", "\u2028", "\uFEFF", "\uFFFE", "\U0001F9ED", "\0", "…", "“", "x…y",
        "slug: ", "title: ", "seed: winter-log.txt\n", "rights: { mode: quote }\n", "start: ", "end: ", "omit: [ ", "until: ",
        "date: ", "evidence: [ { quote: ", "prefix: ", "mode: ", "aliases: [ / ]\n",
    ];

    /// <summary>The file, spoilt a few times over.</summary>
    public byte[] Of(byte[] file)
    {
        var bytes = file;
        for (var times = chance.Next(1, 6); times > 0; times--)
        {
            bytes = Once(bytes);
        }

        return bytes;
    }

    private byte[] Once(byte[] bytes) => chance.Next(12) switch
    {
        0 => Put(bytes, (byte)chance.Next(256)),
        1 => Without(bytes, chance.Next(1, 9)),
        2 => Put(bytes, Piece(bytes)),
        3 => Put(bytes, Piece(others[chance.Next(others.Count)])),
        4 or 5 or 6 => Put(bytes, Encoding.UTF8.GetBytes(Token())),
        7 => Put(bytes, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Token(), chance.Next(2, 200))))),
        8 => InLines(bytes, lines => lines.RemoveAt(chance.Next(lines.Count))),
        9 => InLines(bytes, lines => lines.Insert(chance.Next(lines.Count), lines[chance.Next(lines.Count)])),
        10 => InLines(bytes, lines =>
            lines[chance.Next(lines.Count)] = new string(' ', chance.Next(6)) + lines[chance.Next(lines.Count)].TrimStart()),
        _ => Recoded(bytes),
    };

    private string Token() => Tokens[chance.Next(Tokens.Length)];

    private byte[] Put(byte[] bytes, params byte[] more)
    {
        var at = chance.Next(bytes.Length + 1);
        return [.. bytes[..at], .. more, .. bytes[at..]];
    }

    private byte[] Without(byte[] bytes, int count)
    {
        var at = chance.Next(bytes.Length + 1);
        return [.. bytes[..at], .. bytes[Math.Min(bytes.Length, at + count)..]];
    }

    private byte[] Piece(byte[] bytes)
    {
        var start = chance.Next(bytes.Length + 1);
        return bytes[start..Math.Min(bytes.Length, start + chance.Next(400))];
    }

    private static byte[] InLines(byte[] bytes, Action<List<string>> change)
    {
        var lines = Encoding.UTF8.GetString(bytes).Split('\n').ToList();
        change(lines);
        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }

    private byte[] Recoded(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return chance.Next(6) switch
        {
            0 => [0xEF, 0xBB, 0xBF, .. bytes],
            1 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
            2 => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
            3 => Encoding.Latin1.GetBytes(text),
            4 => Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal)),
            _ => Encoding.UTF8.GetBytes(text.Replace('\n', '\r')),
        };
    }
}
