using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.StaticFiles;

namespace CalAimSite.Cli.Preview;

/// <param name="state">Gives what is to be served now.</param>
/// <param name="failed">Told of exceptions, which are bugs; from any thread.</param>
internal sealed class RequestHandler(Func<PreviewState> state, Action<Exception> failed) : IHttpApplication<HttpContext>
{
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
        if (exception is not null && !context.RequestAborted.IsCancellationRequested)
            failed(exception);
    }

    public Task ProcessRequestAsync(HttpContext context)
    {
        // Nothing is kept: the next request may be for another site.
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!IsForUs(context))
            return AnswerAsync(context, StatusCodes.Status421MisdirectedRequest, "This preview answers only to localhost.\n");
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            return AnswerAsync(context, StatusCodes.Status405MethodNotAllowed, "A preview can only be read.\n");
        }
        return context.Request.Path.Value switch
        {
            PreviewClient.ScriptPath => AnswerAsync(context, StatusCodes.Status200OK, "text/javascript; charset=utf-8", PreviewClient.Script),
            PreviewClient.StylePath => AnswerAsync(context, StatusCodes.Status200OK, "text/css; charset=utf-8", PreviewClient.Style),
            EventStream.Path => EventStream.WriteAsync(context, state()),
            var path => AnswerFromSiteAsync(context, path ?? "/", state()),
        };
    }

    // Another site can point its own name at this machine and have its scripts read what is here, as if it were its own (DNS
    // rebinding). The browser still sends that name, by which such a request is known.
    private static bool IsForUs(HttpContext context)
    {
        const int DefaultPort = 80;
        var host = context.Request.Host;
        return (host.Port ?? DefaultPort) == context.Connection.LocalPort
            && host.Host.ToLowerInvariant() is "localhost" or "127.0.0.1" or "[::1]";
    }

    private static Task AnswerFromSiteAsync(HttpContext context, string path, PreviewState state)
    {
        if (state.Site is not { } site)
            return AnswerAsync(context, StatusCodes.Status503ServiceUnavailable, "text/html; charset=utf-8", ProblemPage.Write(state));
        var (file, redirect) = site.Find(path);
        if (redirect is not null)
        {
            context.Response.Headers.Location = new PathString(redirect).ToUriComponent() + context.Request.QueryString;
            return AnswerAsync(context, StatusCodes.Status302Found, $"The page is at {redirect}\n");
        }

        var status = file is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        if ((file ?? site.NotFound) is not { } found)
            return AnswerAsync(context, status, "There is no such page.\n");
        var type = ContentTypeOf(found.Route.Path);
        return type.StartsWith("text/html", StringComparison.Ordinal)
            ? AnswerAsync(context, status, type, PreviewClient.AddTo(found.Bytes, state.Version))
            : AnswerAsync(context, status, type, found.Bytes);
    }

    private static string ContentTypeOf(string path)
    {
        var type = ContentTypes.TryGetContentType(path, out var known) ? known : "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
    }

    private static Task AnswerAsync(HttpContext context, int status, string text) =>
        AnswerAsync(context, status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text));

    private static async Task AnswerAsync(HttpContext context, int status, string contentType, params ReadOnlyMemory<byte>[] parts)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = contentType;
        response.ContentLength = parts.Sum(part => (long)part.Length);
        if (HttpMethods.IsHead(context.Request.Method))
            return;
        foreach (var part in parts)
            await response.BodyWriter.WriteAsync(part, context.RequestAborted);
    }
}
