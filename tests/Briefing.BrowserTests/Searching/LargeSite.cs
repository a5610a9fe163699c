using System.Text;

namespace Briefing.BrowserTests.Searching;

/// <summary>
/// Sites of any size, whose words are as many and as unevenly used as those of a language: of 40,000 words, the one of rank r stands about
/// 1/r as often as the first. Each briefing has 1,000.
/// </summary>
internal static class LargeSite
{
    private const int Vocabulary = 40_000;

    private static readonly string[] Syllables =
        ["ba", "cor", "del", "fin", "gar", "ho", "ki", "lan", "mo", "nel", "pra", "qui", "ros", "su", "tam", "ur", "ven", "wi", "yar", "zo"];

    /// <summary>Writes a site.</summary>
    /// <returns>A rare word, a common one, the beginning of many words, and one in between.</returns>
    public static IReadOnlyList<string> Write(int briefings, string folder)
    {
        Put(folder, "input/site.yml", "title: Words\nstandfirst: Of no language.\naddress: https://words.example/\n");
        for (var number = 0; number < briefings; number++)
        {
            Put(folder, $"seeds/b{number}.txt", string.Join("\n\n", Enumerable.Range(0, 10).Select(paragraph => Text(number, paragraph, 100))));
            Put(folder, $"input/briefings/b{number}.md", $"""
                ---
                title: {Text(number, 10, 6).TrimEnd('.')}
                standfirst: {Text(number, 11, 15)}
                seed: b{number}.txt
                source: {"{"} title: {Text(number, 12, 7).TrimEnd('.')} {"}"}
                rights: {"{"} mode: full, licence: CC0-1.0 {"}"}
                ---
                {Text(number, 13, 60)}
                """);
        }

        for (var number = 0; number < Math.Min(briefings, 300); number++)
        {
            Put(
                folder, $"input/glossary/t{number}.md",
                $"---\nterm: {Word(100 + (7 * number))} {Word(2_000 + number)}\nkind: concept\n---\n{Text(number, 20, 50)}\n");
        }

        return [Word(100), Word(3), "cor", Word(500)];
    }

    private static string Text(int briefing, int part, int words)
    {
        var dice = new Random((briefing * 100) + part);
        var text = new StringBuilder();
        for (var i = 0; i < words; i++)
        {
            var word = Word((int)Math.Pow(Vocabulary, dice.NextDouble()) - 1);
            text.Append(i % 18 == 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word).Append(i % 18 == 17 || i == words - 1 ? ". " : " ");
        }

        return text.ToString().TrimEnd();
    }

    // The commonest words are the shortest, as in any language.
    private static string Word(int rank)
    {
        var word = "";
        for (var rest = rank + 3; rest > 0; rest /= Syllables.Length)
        {
            word += Syllables[rest % Syllables.Length];
        }

        return word;
    }

    private static void Put(string folder, string file, string text)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
