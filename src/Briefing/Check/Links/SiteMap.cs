using System.Collections.Concurrent;
using Briefing.Check.Pages;
using Briefing.Model;

namespace Briefing.Check.Links;

/// <summary>The addresses that a published site answers at, and the files that stand behind them.</summary>
internal sealed class SiteMap
{
    private const string Index = "index.html";

    private readonly SiteAddresses addresses;
    private readonly CanonicalAddress canonical;
    private readonly Dictionary<string, Output> byPath;
    private readonly ConcurrentDictionary<string, string> hints = new(StringComparer.Ordinal);

    public SiteMap(IReadOnlyList<Output> files, SiteAddresses addresses)
    {
        this.addresses = addresses;
        canonical = new CanonicalAddress(addresses.Canonical, addresses.Routes.BasePath);
        byPath = files.ToDictionary(file => addresses.Routes.BasePath + file.File, StringComparer.Ordinal);
        foreach (var file in files.Where(file => file.File == Index || file.File.EndsWith("/" + Index, StringComparison.Ordinal)))
        {
            byPath.TryAdd(PathOf(file), file);
        }
    }

    /// <summary>What a path that leads nowhere probably means, as a question before an advice; a path is thought about once.</summary>
    public string Hint(string path) => hints.GetOrAdd(path, dead => NearMiss.Hint(dead, byPath.Keys));

    /// <summary>The routes of the site.</summary>
    public Routes Routes => addresses.Routes;

    /// <summary>The path that a file is linked by.</summary>
    public string PathOf(Output file)
    {
        var path = addresses.Routes.BasePath + file.File;
        return path.EndsWith("/" + Index, StringComparison.Ordinal) ? path[..^Index.Length] : path;
    }

    /// <summary>The address that search engines should use for a file.</summary>
    public string CanonicalOf(Output file) => canonical.Of(PathOf(file));

    /// <summary>The file at a path; null where there is none.</summary>
    public Output? At(string path) => byPath.GetValueOrDefault(path);

    /// <summary>What is published of a file that every site has; null where it is missing.</summary>
    public Output? FileOf(SiteFile file) => At(file.Path);

    /// <summary>The file at an absolute address of this site; null where there is none.</summary>
    public Output? AtAddress(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && IsOwn(uri) ? At(PathIn(uri)) : null;

    /// <summary>Whether an address is one of this site, and nothing is there.</summary>
    public bool Lacks(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && IsOwn(uri) && At(PathIn(uri)) is null;

    /// <summary>The address that a file is reached at.</summary>
    public Uri AddressOf(Output file) => new(addresses.Here.Of(PathOf(file)));

    /// <summary>The address that links on a page are read against.</summary>
    public Uri BaseOf(PublishedPage page)
    {
        var own = AddressOf(page.File);
        return page.Base is { } other && Uri.TryCreate(own, other, out var given) ? given : own;
    }

    /// <summary>What a link on a page leads to.</summary>
    /// <param name="from">The address that the page's links are read against.</param>
    /// <param name="link">The link, as the page writes it.</param>
    public Target Resolve(Uri from, string link)
    {
        if (!Uri.TryCreate(from, link, out var uri) || uri.Scheme == "javascript")
        {
            return new Target.Nothing(link);
        }

        if (!IsOwn(uri))
        {
            return new Target.Elsewhere();
        }

        var path = PathIn(uri);
        return path.StartsWith(addresses.Routes.BasePath, StringComparison.Ordinal)
            ? At(path) is { } file ? new Target.Found(file, FragmentOf(uri)) : new Target.Nothing(path)
            : NamesItsHost(link) ? new Target.Elsewhere() : new Target.Outside(path);
    }

    // Such a link means what it says, wherever the site is published: a site may share its host with others.
    private static bool NamesItsHost(string link) =>
        link.StartsWith("//", StringComparison.Ordinal) || (Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http");

    private bool IsOwn(Uri uri) => IsAt(uri, addresses.Here.Uri) || IsAt(uri, addresses.Canonical.Uri);

    private static bool IsAt(Uri uri, Uri site) => uri.Scheme is "https" or "http" && uri.IdnHost == site.IdnHost && uri.Port == site.Port;

    private string PathIn(Uri uri)
    {
        var path = Uri.UnescapeDataString(uri.AbsolutePath);
        return IsAt(uri, addresses.Here.Uri) && Below(addresses.Routes.BasePath, path) is { } own
            ? own
            : canonical.PathHere(Below(canonical.Site.BasePath, path) ?? path);
    }

    // The path that a site lives under stays as addresses write it; what is below it is read as files are named.
    private static string? Below(string basePath, string path) =>
        Uri.UnescapeDataString(basePath) is var read && path.StartsWith(read, StringComparison.Ordinal)
            ? string.Concat(basePath, path.AsSpan(read.Length))
            : null;

    // What follows ":~:" is for the browser alone.
    private static string FragmentOf(Uri uri) => Uri.UnescapeDataString(uri.Fragment.TrimStart('#').Split(":~:", 2)[0]);
}
