using System.Collections.Concurrent;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Briefing.BrowserTests.Browsing;

/// <summary>The links of a site's pages, followed: each address is asked for once.</summary>
internal sealed class Links(HttpClient client, Uri site)
{
    private readonly ConcurrentDictionary<Uri, Task<Answer>> answers = [];

    /// <summary>The links of a page that lead nowhere, as sentences.</summary>
    public async Task<IReadOnlyList<string>> DeadOnAsync(string path)
    {
        var page = new Uri(site, path);
        var dead = new List<string>();
        var links = (await AskAsync(page)).Links.Where(link => link.Authority == site.Authority);
        foreach (var link in links.DistinctBy(link => link.AbsoluteUri))
        {
            var answer = await AskAsync(link);
            var id = Uri.UnescapeDataString(link.Fragment.TrimStart('#').Split(":~:")[0]);
            if (answer.Status != HttpStatusCode.OK)
            {
                dead.Add($"{path}: {link.PathAndQuery} answers {(int)answer.Status}");
            }
            else if (id.Length > 0 && !answer.Ids.Contains(id))
            {
                dead.Add($"{path}: {link.PathAndQuery} has no #{id}");
            }
        }

        return dead;
    }

    private Task<Answer> AskAsync(Uri address) => answers.GetOrAdd(new Uri(address.GetLeftPart(UriPartial.Query)), FetchAsync);

    private async Task<Answer> FetchAsync(Uri address)
    {
        using var response = await client.GetAsync(address);
        if (response.Content.Headers.ContentType?.MediaType != "text/html")
        {
            return new Answer(response.StatusCode, [], []);
        }

        var document = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        var ids = document.All.Select(element => element.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return new Answer(response.StatusCode, ids, [.. document.All.SelectMany(element => AddressesIn(element, address))]);
    }

    private static IEnumerable<Uri> AddressesIn(IElement element, Uri page) =>
        new[] { element.GetAttribute("href"), element.GetAttribute("src") }
            .OfType<string>()
            .Select(address => new Uri(page, address));

    private sealed record Answer(HttpStatusCode Status, HashSet<string> Ids, IReadOnlyList<Uri> Links);
}
