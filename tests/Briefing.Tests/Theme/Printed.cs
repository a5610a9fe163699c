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

    public static string Html(Page page) => Encoding.UTF8.GetString(Theme.Render(page).Span);

    public static IHtmlDocument Read(Page page) => new HtmlParser().ParseDocument(Html(page));
}
