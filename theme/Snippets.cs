using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Briefing.Render.Pages;

namespace Briefing.Theme;

/// <summary>The HTML that other sites put an embed into a page with.</summary>
internal static class Snippets
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>
    /// What a site shows that asked by oEmbed. WordPress keeps these tags and attributes and no others, and shows the quotation
    /// until the frame has told its height. Many of its themes hold no frame to the width of the page, so the frame asks for that itself.
    /// </summary>
    public static string ForOEmbed(Offer offer) =>
        $"""<blockquote><a href="{Text(offer.WholeAddress)}">{Text(offer.Title)}</a> ({Text(offer.Masthead.Title)})</blockquote>"""
        + $"""<iframe src="{Text(offer.FrameAddress)}" width="100%" height="{Height(offer)}" """
        + $"""frameborder="0" title="{Text(Named(offer))}"></iframe>""";

    /// <summary>A frame that no editor of a course system cuts anything from.</summary>
    public static string ForCourses(Offer offer) =>
        $"""<iframe src="{Text(offer.FrameAddress)}" width="100%" height="{Height(offer)}" """
        + $"""title="{Text(Named(offer))}" style="border: 0"></iframe>""";

    /// <summary>A frame that may do no more than it must, and the script that gives it its height.</summary>
    public static string ForSites(Offer offer) =>
        $"""<iframe src="{Text(offer.FrameAddress)}" width="100%" height="{Height(offer)}" title="{Text(Named(offer))}" style="border: 0" """
        + """loading="lazy" referrerpolicy="strict-origin-when-cross-origin" """
        + """sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>"""
        + $"""<script src="{Text(offer.HostScriptAddress)}" async></script>""";

    /// <summary>Words, for the inside of an element or of a quoted attribute.</summary>
    public static string Text(string text) => Encoder.Encode(text);

    private static string Named(Offer offer) => $"{offer.Title} ({offer.Masthead.Title})";

    private static string Height(Offer offer) => offer.Height.ToString(CultureInfo.InvariantCulture);
}
