using System.Text.Json;
using System.Xml.Linq;

namespace Briefing.Tests.Render;

public sealed class TellingFeedsWhatMoved : IDisposable
{
    private const string Here = "https://harbour.example/town/briefings/last-ferry/";
    private const string Before = "https://harbour.example/town/briefings/ferry-stops/";

    private readonly HarbourSite site = new();

    [Theory]
    [InlineData("", Here)]
    [InlineData("aliases: [ /briefings/ferry-stops/ ]", Before)]
    [InlineData("aliases: [ /ferry/, /briefings/ferry-stops, /briefings/a-ferry/ ]", Before)]
    [InlineData("aliases: [ /ferry/, /news/ferry-stops/ ]", Here)]
    public void A_briefing_is_known_for_ever_by_the_address_that_it_had_first(string aliases, string expected)
    {
        site.Brief(aliases);
        var files = site.Render();

        XNamespace atom = "http://www.w3.org/2005/Atom";
        var entry = XDocument.Parse(files["feed.xml"]).Descendants(atom + "entry").Single();
        Assert.Equal((expected, Here), (entry.Element(atom + "id")!.Value, entry.Element(atom + "link")!.Attribute("href")!.Value));

        var item = JsonDocument.Parse(files["feed.json"]).RootElement.GetProperty("items")[0];
        Assert.Equal((expected, Here), (item.GetProperty("id").GetString(), item.GetProperty("url").GetString()));
    }

    public void Dispose() => site.Dispose();
}
