using System.Text.RegularExpressions;
using Briefing.Model;
using Briefing.Read.Describe;
using static Briefing.Read.Shaping;

namespace Briefing.Read;

/// <summary>The shapes of addresses: on the web, and on the site itself.</summary>
internal static partial class AddressShapes
{
    /// <summary>An absolute address on the web.</summary>
    public static Shape<Written<SiteUrl>> Address { get; } = Parsed(
        "an address", Texts.Address, SiteUrl.TryParse,
        (text, place) => new Diagnostic(Rules.BadAddress, place, $"“{text}” is not an absolute https or http address.")).Placed();

    /// <summary>The address that a site lives at.</summary>
    public static Shape<SiteUrl> SiteAddress { get; } = Parsed(
        "the address of a site", Texts.SiteAddress, text => SiteUrl.TryParse(text) is { CanHoldASite: true } address ? address : null,
        (text, place) => new Diagnostic(
            Rules.BadAddress, place, $"“{text}” is not an address that a site can live at.",
            "Write https://, the host and the folder, with single slashes and nothing after them, "
            + "such as https://example.org/ or https://example.org/book/."));

    /// <summary>A site that may show this one in a frame.</summary>
    public static Shape<FrameHost> FrameHostName { get; } = Parsed(
        "the address of a site", Texts.FrameHost, FrameHost.TryParse,
        (text, place) => new Diagnostic(
            Rules.BadAddress, place, $"“{text}” is not the address of a site.",
            "Write https:// and the host, with nothing after it, such as https://moodle.example.edu; "
            + "or https://*.example.edu for all hosts below one."));

    /// <summary>An old address on this site: a path with a slash at its beginning.</summary>
    public static Shape<Written<string>> OldPath { get; } = Parsed(
        "a path", Texts.Path, text => IsPath(text) ? text : null,
        (text, place) => LoosePercent.Match(text) is { Success: true } percent
            ? new Diagnostic(
                Rules.BadAddress, place, $"“{text}” is not a path on this site: no two hexadecimal digits follow the % in “{percent.Value}”.",
                "Write %25 for the sign itself, %20 for a space.")
            : new Diagnostic(
                Rules.BadAddress, place, $"“{text}” is not a path on this site.",
                "Write a path such as /old/address/: one slash at its beginning, nothing after a ? or #, no spaces (%20 stands for one), "
                + "none of \\ \" < > : * and no part that is . or .. alone.")).Placed();

    [GeneratedRegex("%(?![0-9A-Fa-f]{2}).{0,2}", RegexOptions.CultureInvariant)]
    private static partial Regex LoosePercent { get; }

    private static bool IsPath(string text) =>
        text.StartsWith('/')
        && !text.StartsWith("//", StringComparison.Ordinal)
        && !text.Any(IsUnsafeInPath)
        && !LoosePercent.IsMatch(text)
        && !text.Split('/').Any(part => part is "." or "..");

    private static bool IsUnsafeInPath(char c) =>
        char.IsWhiteSpace(c) || Unseen.IsInvisible(c) || c is '\\' or '?' or '#' or '"' or '<' or '>' or ':' or '*';
}
