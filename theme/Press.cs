using Briefing.Render.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Briefing.Theme;

/// <summary>Prints pages, one at a time. It wears out, because the renderer in it keeps every page that it has rendered.</summary>
internal sealed class Press : IDisposable
{
    /// <summary>Measured: with one page each, setting up costs more than printing; past ten, the collector moves what the renderer keeps.</summary>
    private const int PagesBeforeWorn = 8;

    private readonly ServiceProvider services = new ServiceCollection().BuildServiceProvider();
    private readonly HtmlRenderer renderer;
    private readonly HtmlBuffer buffer = new();
    private int printed;

    public Press() => renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);

    /// <summary>Whether it is time to take another.</summary>
    public bool IsWorn => printed >= PagesBeforeWorn;

    /// <summary>The HTML of a page, as UTF-8.</summary>
    public byte[] Print(Page page, Links links) => Print<Document>(new Dictionary<string, object?>
    {
        [nameof(Document.Page)] = page,
        [nameof(Document.Links)] = links,
    });

    /// <summary>The HTML of something that is seldom printed.</summary>
    public static byte[] PrintOne<TComponent>(IDictionary<string, object?> parameters)
        where TComponent : IComponent
    {
        using var press = new Press();
        return press.Print<TComponent>(parameters);
    }

    /// <summary>The HTML of a component, as UTF-8.</summary>
    public byte[] Print<TComponent>(IDictionary<string, object?> parameters)
        where TComponent : IComponent
    {
        printed++;
        return renderer.Dispatcher.InvokeAsync(() =>
        {
            renderer.BeginRenderingComponent<TComponent>(ParameterView.FromDictionary(parameters)).WriteHtmlTo(buffer);
            return buffer.TakeUtf8();
        }).GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        renderer.Dispose();
        services.Dispose();
    }
}
