using System.Text.Encodings.Web;
using System.Text.Json;
using Briefing.Model;

namespace Briefing.Render.Search;

/// <summary>
/// The files that the theme's script searches: <c>index.json</c> says what there is, <c>words-N.json</c> where words stand,
/// <c>term-N.json</c> and the like what is said there, and <c>corrections.json</c> what a misspelled word may mean.
/// The words are counted when the first file that needs them is asked for.
/// </summary>
internal static class SearchFiles
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<Output> Of(Site site)
    {
        var shelves = Shelves.Of(site);
        var count = WordFiles.CountFor(shelves);
        var words = new Lazy<WordFiles>(() => WordFiles.Of(shelves, count));
        var routes = site.Masthead.Routes;
        return
        [
            FileOf(routes.SearchIndex, json => WriteContents(shelves, words.Value, json)),
            FileOf(routes.SearchFile("corrections"), json => Corrections.Write(words.Value.Index, json)),
            .. Enumerable.Range(0, count).Select(number => FileOf(routes.SearchFile($"words-{number}"), json => words.Value.Write(number, json))),
            .. shelves.SelectMany(shelf => Enumerable.Range(0, shelf.Files).Select(number =>
                FileOf(routes.SearchFile($"{shelf.Kind}-{number}"), json => WriteTexts(shelf.InFileOf(number), json)))),
        ];
    }

    private static void WriteContents(IReadOnlyList<Shelf> shelves, WordFiles words, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("shelves");
        foreach (var shelf in shelves)
        {
            json.WriteStartObject();
            json.WriteString("kind", shelf.Kind);
            json.WriteNumber("count", shelf.Count);
            json.WriteNumber("inFile", shelf.InFile);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteTexts("firsts", words.Firsts);
        json.WriteEndObject();
    }

    // A document is its title, its address, what is said of it, its other names, and lists of a place on its page and the sentences there.
    private static void WriteTexts(IEnumerable<SearchDocument> documents, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var document in documents)
        {
            json.WriteStartArray();
            json.WriteStringValue(document.Title);
            json.WriteStringValue(document.Address);
            json.WriteStringValue(document.About);
            json.WriteStartArray();
            foreach (var name in document.Names)
            {
                json.WriteStringValue(name);
            }

            json.WriteEndArray();
            foreach (var text in document.Texts.Where(text => !text.Words.IsEmpty))
            {
                json.WriteStartArray();
                json.WriteStringValue(text.Id);
                using var reading = PackedParagraph.ReadOnce(text.Words);
                foreach (var sentence in Sentences.Of(reading.Text))
                {
                    json.WriteStringValue(reading.Text[sentence]);
                }

                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static Output FileOf(SiteFile file, Action<Utf8JsonWriter> write) =>
        new(file.File, bytes => Json.Write(bytes, Options, write));
}
