using System.Text;
using Briefing.Theme.Preview;
using Microsoft.AspNetCore.Http;

namespace Briefing.Cli.Serving;

/// <summary>Answers requests as the site's host would, from what is on the screen; pages are made when they are asked for.</summary>
internal sealed class Answers(Screen screen)
{
    private readonly LeakWatch leaks = new(screen);

    /// <summary>Answers one request.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            response.Headers.Allow = "GET, HEAD";
            return;
        }

        var path = request.Path.Value ?? "/";
        if (path == PreviewParts.Changes)
        {
            await TellChangesAsync(context);
        }
        else if (PreviewParts.Files.TryGetValue(path, out var own))
        {
            await SendAsync(context, own.Name, own.Content);
        }
        else
        {
            await AnswerAsync(context, path, await screen.OtherThanAsync(null, context.RequestAborted));
        }
    }

    private Task AnswerAsync(HttpContext context, string path, Showing showing)
    {
        var response = context.Response;
        var headers = showing.Headers.For(path).Where(header => !header.Name.Equals("Cache-Control", StringComparison.OrdinalIgnoreCase));
        foreach (var (name, value) in headers)
        {
            response.Headers[name] = value;
        }

        var file = path.TrimStart('/');
        if (showing.File(path.EndsWith('/') ? file + "index.html" : file) is { } found)
        {
            // Searched once it could be made: what cannot be is an answer without a page, and no more.
            var content = Content(found, showing);
            leaks.Look(showing, found);
            return SendAsync(context, found.File, content);
        }

        // Where a page stands at the address with a slash at its end.
        var slashed = showing.File(file + "/index.html") is null ? null : path + "/" + context.Request.QueryString;

        // For now and not for ever (301), as the site's host says: a browser would keep that for every other site on this port.
        if ((showing.Redirects.For(path) ?? slashed) is { } elsewhere)
        {
            response.Redirect(elsewhere);
            return Task.CompletedTask;
        }

        if (showing.Files.IsEmpty)
        {
            response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return SendAsync(context, "index.html", WithParts(PreviewParts.PageWithoutSite(), showing));
        }

        response.StatusCode = StatusCodes.Status404NotFound;
        return showing.File("404.html") is { } notFound ? SendAsync(context, notFound.File, Content(notFound, showing)) : Task.CompletedTask;
    }

    private static ReadOnlyMemory<byte> Content(Output file, Showing showing) =>
        file.IsPage ? WithParts(file.Content(), showing) : file.Content();

    private static ReadOnlyMemory<byte> WithParts(ReadOnlyMemory<byte> page, Showing showing)
    {
        var end = page.Span.LastIndexOf("</body>"u8);
        var at = end < 0 ? page.Length : end;
        return (byte[])[.. page.Span[..at], .. PreviewParts.EndOfBody(showing.Version, Mistakes.Of(showing.Mistakes)).Span, .. page.Span[at..]];
    }

    private static Task SendAsync(HttpContext context, string file, ReadOnlyMemory<byte> content)
    {
        context.Response.ContentType = ContentTypes.Of(file);
        context.Response.ContentLength = content.Length;
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : context.Response.Body.WriteAsync(content, context.RequestAborted).AsTask();
    }

    private async Task TellChangesAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        await context.Response.Body.FlushAsync(context.RequestAborted);
        for (var seen = context.Request.Query["version"].ToString(); ;)
        {
            seen = (await screen.OtherThanAsync(seen, context.RequestAborted)).Version;
            await context.Response.Body.WriteAsync(Encoding.ASCII.GetBytes($"event: change\ndata: {seen}\n\n"), context.RequestAborted);
        }
    }
}
