using System.Text.Json;
using Briefing.Render.Search;

namespace Briefing.Tests.Render.Search;

/// <summary>What a site publishes to be searched, read back as the theme's script reads it.</summary>
internal sealed class SearchedSite
{
    private readonly Dictionary<string, JsonElement> files;
    private readonly JsonElement contents;

    public SearchedSite(Site site)
    {
        files = SearchFiles.Of(site).ToDictionary(output => output.File, output => JsonDocument.Parse(output.Content()).RootElement);
        contents = files["search/index.json"];
    }

    public IReadOnlyCollection<string> Files => files.Keys;

    /// <summary>All words, file after file.</summary>
    public IReadOnlyList<string> Words => [.. WordFiles.SelectMany(file => file.EnumerateObject()).Select(word => word.Name)];

    /// <summary>The words that the files begin with, as the contents say.</summary>
    public IReadOnlyList<string> Firsts => [.. contents.GetProperty("firsts").EnumerateArray().Select(first => first.GetString()!)];

    /// <summary>Words of each file.</summary>
    public IReadOnlyList<JsonElement> WordFiles => [.. Firsts.Select((_, number) => files[$"search/words-{number}.json"])];

    /// <summary>What a misspelling may be corrected to, likeliest first.</summary>
    public IReadOnlyList<string> Corrections => [.. files["search/corrections.json"].EnumerateArray().Select(word => word.GetString()!)];

    /// <summary>
    /// Everything that can be found, in the order of its numbers: its kind, title and address, and the places and sentences of
    /// its texts.
    /// </summary>
    public IReadOnlyList<(string Kind, string Title, string Address, IReadOnlyList<string[]> Texts)> Documents =>
    [
        .. contents.GetProperty("shelves").EnumerateArray().SelectMany(shelf =>
            Enumerable.Range(0, shelf.GetProperty("count").GetInt32()).Select(number =>
            {
                var kind = shelf.GetProperty("kind").GetString()!;
                var inFile = shelf.GetProperty("inFile").GetInt32();
                var document = files[$"search/{kind}-{number / inFile}.json"][number % inFile];
                var texts = document.EnumerateArray().Skip(4);
                return (
                    kind,
                    document[0].GetString()!,
                    document[1].GetString()!,
                    (IReadOnlyList<string[]>)[.. texts.Select(text => text.EnumerateArray().Select(part => part.GetString()!).ToArray())]);
            })),
    ];

    /// <summary>The titles of what has a word, what it says most of first.</summary>
    public IReadOnlyList<string> TitlesWith(string word)
    {
        var documents = Documents;
        return
        [
            .. WordFiles.SelectMany(file => file.EnumerateObject()).Single(found => found.Name == word).Value.EnumerateArray()
                .SelectMany(list => Numbers([.. list.EnumerateArray().Select(number => number.GetInt32())]))
                .Select(number => documents[number].Title),
        ];
    }

    private static IEnumerable<int> Numbers(int[] list)
    {
        var number = 0;
        return list.Skip(1).Select(step => number += step);
    }
}
