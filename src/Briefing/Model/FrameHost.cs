namespace Briefing.Model;

/// <summary>A site that may show this one in a frame: a scheme and a host, or all hosts below one (CSP, host-source).</summary>
public sealed record FrameHost
{
    private const string AllBelow = "https://*.";

    private FrameHost(string text) => Text = text;

    /// <summary>As a header names it.</summary>
    public string Text { get; }

    /// <summary>Reads <c>https://host</c>, with a port or not, or <c>https://*.host</c>; null where the text is neither.</summary>
    public static FrameHost? TryParse(string text)
    {
        var below = text.StartsWith(AllBelow, StringComparison.Ordinal);
        return SiteUrl.TryParse(below ? "https://" + text[AllBelow.Length..] : text) is { Uri: { AbsolutePath: "/", Query: "", Fragment: "" } } url
            && !text.EndsWith('/')
            ? new FrameHost(below ? AllBelow + url.Origin["https://".Length..] : url.Origin)
            : null;
    }

    /// <inheritdoc />
    public override string ToString() => Text;
}
