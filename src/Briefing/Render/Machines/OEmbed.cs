using System.Buffers;
using Briefing.Render.Pages;

namespace Briefing.Render.Machines;

/// <summary>
/// What tells another site how to show a page of this one (oembed.com, version 1.0). A file cannot answer to the width that is asked
/// for, so it states a small one, and the frame takes any.
/// </summary>
internal static class OEmbed
{
    public static void Write(Offer offer, ITheme theme, IBufferWriter<byte> bytes) => Json.Document(bytes, json =>
    {
        json.WriteStartObject();
        json.WriteString("version", "1.0");
        json.WriteString("type", "rich");
        json.WriteString("title", offer.Title);
        if (offer.Masthead.Authors.Count > 0)
        {
            json.WriteString("author_name", string.Join(", ", offer.Masthead.Authors));
        }

        json.WriteString("provider_name", offer.Masthead.Title);
        json.WriteString("provider_url", offer.Masthead.Here.Of(offer.Masthead.Routes.Home.Path));
        json.WriteNumber("width", Offer.Width);
        json.WriteNumber("height", offer.Height);
        json.WriteString("html", theme.Render(new Handout.Embedded(offer)));
        json.WriteEndObject();
    });
}
