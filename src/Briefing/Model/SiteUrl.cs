using System.Globalization;

namespace Briefing.Model;

/// <summary>An absolute <c>https</c> or <c>http</c> address (RFC 3986), without credentials.</summary>
public sealed record SiteUrl
{
    private SiteUrl(Uri uri)
    {
        Uri = uri;
        var host = uri.HostNameType is UriHostNameType.Dns ? uri.IdnHost : uri.Host;
        Origin = $"{uri.Scheme}://{host}{(uri.IsDefaultPort ? "" : string.Create(CultureInfo.InvariantCulture, $":{uri.Port}"))}";
    }

    /// <summary>The address.</summary>
    public Uri Uri { get; }

    /// <summary>Its scheme, host and port, in ASCII as headers and feeds need it: a host in other letters in Punycode (RFC 3492).</summary>
    public string Origin { get; }

    /// <summary>Its path, with a slash at both ends: what every link of a site that lives there begins with.</summary>
    public string BasePath => Uri.AbsolutePath.EndsWith('/') ? Uri.AbsolutePath : Uri.AbsolutePath + "/";

    /// <summary>Whether a site can live there: with nothing after the path, no step without a name in it, and no file at its end.</summary>
    public bool CanHoldASite =>
        Uri.Query.Length == 0
        && Uri.Fragment.Length == 0
        && !Uri.AbsolutePath.Contains("//", StringComparison.Ordinal)
        && !Uri.AbsolutePath.EndsWith(".html", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads an address; null where the text is not one.</summary>
    public static SiteUrl? TryParse(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && uri.UserInfo.Length == 0
            ? new SiteUrl(uri)
            : null;

    /// <summary>The absolute address of a path that begins with a slash.</summary>
    public string Of(string path) => Origin + path;

    /// <inheritdoc />
    public override string ToString() => Uri.AbsoluteUri;
}
