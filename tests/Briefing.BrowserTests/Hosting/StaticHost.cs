using Briefing.Cli.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace Briefing.BrowserTests.Hosting;

/// <summary>Serves a published folder on a free port of this machine as a host like Netlify does, headers included.</summary>
internal sealed class StaticHost : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    private readonly WebApplication server;

    private StaticHost(WebApplication server) => this.server = server;

    /// <summary>Where it listens, with a slash at the end.</summary>
    public Uri Address => new(server.Urls.Single());

    /// <summary>Begins to serve a folder.</summary>
    public static async Task<StaticHost> StartAsync(string folder)
    {
        var headers = HeaderRules.Read(await File.ReadAllTextAsync(Path.Combine(folder, "_headers")));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        server.Run(context => AnswerAsync(context, folder, headers));
        await server.StartAsync();
        return new StaticHost(server);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static Task AnswerAsync(HttpContext context, string folder, HeaderRules headers)
    {
        var path = context.Request.Path.Value ?? "/";
        var file = Path.Combine(folder, path.TrimStart('/'));
        if (Directory.Exists(file) && !path.EndsWith('/'))
        {
            context.Response.Redirect(path + "/", permanent: true);
            return Task.CompletedTask;
        }

        foreach (var (name, value) in headers.For(path))
        {
            context.Response.Headers[name] = value;
        }

        return SendAsync(context.Response, path.EndsWith('/') ? Path.Combine(file, "index.html") : file, folder);
    }

    private static Task SendAsync(HttpResponse response, string file, string folder)
    {
        if (!File.Exists(file))
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            file = Path.Combine(folder, "404.html");
        }

        response.ContentType = ContentTypes.TryGetContentType(file, out var type) ? type : "application/octet-stream";
        if (response.ContentType.StartsWith("text/", StringComparison.Ordinal))
        {
            response.ContentType += "; charset=UTF-8";
        }

        return response.SendFileAsync(file);
    }
}
