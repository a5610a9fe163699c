using System.Text;
using System.Text.Json;
using Briefing.Check.Links;

namespace Briefing.Check.Machines;

/// <summary>What the feeds lead to is there.</summary>
internal static class FeedCheck
{
    private static readonly HashSet<string> Addresses = new(["url", "home_page_url", "feed_url"], StringComparer.Ordinal);

    public static IEnumerable<Diagnostic> Of(SiteMap map) => [.. OfAtom(map), .. OfJson(map)];

    private static IEnumerable<Diagnostic> OfAtom(SiteMap map)
    {
        if (map.FileOf(map.Routes.Feeds.Atom) is not { } file)
        {
            return [Missing(map.Routes.Feeds.Atom)];
        }

        var document = XmlFile.Read(file);
        return [.. document.Notices, .. Dead(document.Attributes("link", "href"), map)];
    }

    private static IEnumerable<Diagnostic> OfJson(SiteMap map)
    {
        if (map.FileOf(map.Routes.Feeds.Json) is not { } output)
        {
            return [Missing(map.Routes.Feeds.Json)];
        }

        var bytes = output.Content();
        var file = new SourceText(output.File, Encoding.UTF8.GetString(bytes.Span));
        try
        {
            return [.. Dead(Read(file, bytes.Span), map)];
        }
        catch (Exception e) when (JsonFile.IsOfText(e))
        {
            return [JsonFile.Malformed(file, e)];
        }
    }

    private static List<Written<string>> Read(SourceText file, ReadOnlySpan<byte> bytes)
    {
        var addresses = new List<Written<string>>();
        var json = new Utf8JsonReader(bytes);
        while (json.Read())
        {
            if (json.TokenType is JsonTokenType.PropertyName && Addresses.Contains(json.GetString()!)
                && json.Read() && json.TokenType is JsonTokenType.String)
            {
                var offset = Encoding.UTF8.GetCharCount(bytes[..(int)json.TokenStartIndex]);
                addresses.Add(new Written<string>(json.GetString()!, file.At(offset, Encoding.UTF8.GetCharCount(json.ValueSpan) + 2)));
            }
        }

        return addresses;
    }

    private static IEnumerable<Diagnostic> Dead(IEnumerable<Written<string>> addresses, SiteMap map) => addresses
        .Where(address => map.Lacks(address.Value))
        .Select(address => new Diagnostic(Rules.FeedMismatch, address.Place, $"The feed leads to {address.Value}, where the site has nothing."));

    private static Diagnostic Missing(SiteFile feed) =>
        new(Rules.FeedMismatch, Place.OfFile(feed.File), "The site has no such feed.");
}
