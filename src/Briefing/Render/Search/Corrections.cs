using System.Text.Json;

namespace Briefing.Render.Search;

/// <summary>The words that a misspelling is corrected to: those of names and headings first, then those that stand in the most documents.</summary>
internal static class Corrections
{
    private const int Most = 5_000;
    private const int ShortestWord = 4;

    public static void Write(WordIndex index, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        var words = Enumerable.Range(0, index.Count)
            .Where(word => index.Word(word).Length >= ShortestWord && !char.IsAsciiDigit(index.Word(word)[0]))
            .OrderByDescending(word => IsInNameOrHeading(index.PostingsOf(word)))
            .ThenByDescending(index.DocumentsOf)
            .ThenBy(word => word)
            .Take(Most);
        foreach (var word in words)
        {
            json.WriteStringValue(index.Word(word));
        }

        json.WriteEndArray();
    }

    private static bool IsInNameOrHeading(PackedPostings postings)
    {
        foreach (var (_, weight) in postings)
        {
            if (weight >= Weights.Heading)
            {
                return true;
            }
        }

        return false;
    }
}
