using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Briefing.Render.Pages;
using Briefing.Theme;

namespace Briefing.Tests.Theme;

/// <summary>Pages as the theme prints them, and as a browser reads them.</summary>
internal static class Printed
{
    private static readonly RazorTheme Theme = new();

    public static string Html(Page page) => Encoding.UTF8.GetString(Bytes(page).Span);

    public static ReadOnlyMemory<byte> Bytes(Page page) => new Output("page.html", bytes => Theme.Render(page, bytes)).Content();

    public static IHtmlDocument Read(Page page) => new HtmlParser().ParseDocument(Html(page));
}
