using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Briefing.Read;
using Briefing.Relate;
using Briefing.Render;
using Briefing.Theme;

namespace Briefing.Tests.Render;

/// <summary>The annotations of this repository's site, held against its pages as programs read them.</summary>
public sealed class FollowingAnnotations
{
    private const string Address = "https://example.org/";

    private readonly Dictionary<string, ReadOnlyMemory<byte>> files = Renderer
        .Render(Relater.Relate(Reader.Read(Folders.In(Checkout.Root)).Value, Deployment.AsWritten).Value, new RazorTheme()).All
        .Where(output => output.File.StartsWith("briefings/", StringComparison.Ordinal) || output.File == "exports/quotations.jsonld")
        .ToDictionary(output => output.File, output => output.Content());

    private readonly Dictionary<string, IHtmlDocument> pages = [];

    [Fact]
    public void Each_part_of_a_passage_stands_once_in_the_paragraph_that_it_names()
    {
        var parts = Parts();

        Assert.NotEmpty(parts);
        Assert.All(parts, part => Assert.True(Count(part.Words, TextAt(part.Source)) == 1, $"{part.Source}: “{part.Words}”"));
    }

    private List<(string Source, string Words)> Parts()
    {
        using var document = JsonDocument.Parse(files["exports/quotations.jsonld"]);
        return
        [
            .. document.RootElement.GetProperty("first").GetProperty("items").EnumerateArray()
                .Select(item => item.GetProperty("target"))
                .SelectMany(target => target.ValueKind is JsonValueKind.Array ? [.. target.EnumerateArray()] : new[] { target })
                .Where(target => target.GetProperty("source").GetString()!.StartsWith(Address, StringComparison.Ordinal))
                .Select(target => (target.GetProperty("source").GetString()!, WordsOf(target.GetProperty("selector")))),
        ];
    }

    private static string WordsOf(JsonElement selector) =>
        $"{selector.GetProperty("prefix").GetString()}{selector.GetProperty("exact").GetString()}{selector.GetProperty("suffix").GetString()}";

    private string TextAt(string source)
    {
        var (path, id) = (source[Address.Length..].Split('#')[0], source.Split('#')[1]);
        if (!pages.TryGetValue(path, out var page))
        {
            pages.Add(path, page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(files[path + "index.html"].Span)));
        }

        return page.GetElementById(id)!.TextContent;
    }

    private static int Count(string words, string text) => text.Split(words).Length - 1;
}
