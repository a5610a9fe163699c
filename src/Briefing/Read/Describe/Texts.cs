using Briefing.Model;

namespace Briefing.Read.Describe;

/// <summary>What the texts of the formats look like. A pattern lets through what reads well and stops what is plainly something else.</summary>
internal static class Texts
{
    /// <summary>Any text.</summary>
    public static Schema.Text Any { get; } = new(null, []);

    /// <summary>What something is called: a short text.</summary>
    public static Schema.Text Name { get; } = new(null, [], Limits.Name);

    /// <summary>A slug.</summary>
    public static Schema.Text Slug { get; } =
        new("^(?=.{1,80}$)(?!(con|prn|aux|nul|(com|lpt)[0-9])$)[a-z0-9]+(-[a-z0-9]+)*$", ["bamboo-diplomacy"]);

    /// <summary>A date: the characters that EDTF has, so that "June 2024" is stopped; a space stands only after a comma.</summary>
    public static Schema.Text Date { get; } =
        new(
            @"^[-0-9XYESTZ?~%./:+{}\[\]]+(, ?[-0-9XYESTZ?~%./:+{}\[\]]+)*$",
            ["2024-06-19", "2024-06", "2024", "197X", "2024-06-13/2024-06-15", "2012/..", "1954~"]);

    /// <summary>An absolute address on the web.</summary>
    public static Schema.Text Address { get; } = new("^[Hh][Tt][Tt][Pp][Ss]?://[^/?#@ ]", ["https://example.org/"]);

    /// <summary>The address that a site lives at.</summary>
    public static Schema.Text SiteAddress { get; } = new("^[Hh][Tt][Tt][Pp][Ss]?://[^/?#@ ]+(/[^/?#]+)*/?$", ["https://example.org/"]);

    /// <summary>A site that may show this one in a frame.</summary>
    public static Schema.Text FrameHost { get; } =
        new(@"^[Hh][Tt][Tt][Pp][Ss]?://[^/?#@ ]+$", ["https://moodle.example.edu", "https://*.example.edu"]);

    /// <summary>A path on this site.</summary>
    public static Schema.Text Path { get; } = new(@"^/(?!/)([^\s\\?#""<>:*%]|%[0-9A-Fa-f]{2})*$", ["/old/address/"]);

    /// <summary>A language tag.</summary>
    public static Schema.Text LanguageTag { get; } = new("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", ["en", "en-GB", "vi"]);

    /// <summary>The identifier of a licence that is known.</summary>
    public static Schema.Choice LicenceId { get; } = new([.. Licence.Known.Select(licence => licence.Id)]);
}
