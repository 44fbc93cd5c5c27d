using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace CalAimSite.BrowserTests.Sites;

/// <summary>
/// Serves a folder as a static host does: under a base path, compressed, index.html for a folder, the site's own 404.html for what is
/// missing. Only this machine can reach it.
/// </summary>
public sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private LoopbackServer(WebApplication application, string basePath)
    {
        _application = application;
        Address = new Uri(new Uri(application.Urls.Single()), basePath);
    }

    /// <summary>Of the site's root; ends in a slash, so that addresses relative to it can be made.</summary>
    public Uri Address { get; }

    /// <param name="folder">The built site.</param>
    /// <param name="basePath">Starts and ends with a slash, like <c>/calaim/</c>.</param>
    public static async Task<LoopbackServer> StartAsync(string folder, string basePath = "/")
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false); // what is weighed are the pages
        builder.Services.AddResponseCompression(options =>
        {
            options.Providers.Add<GzipCompressionProvider>();
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        });
        builder.Services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        WebApplication application = builder.Build();
        application.UseResponseCompression();
        FileServerOptions options = new() { FileProvider = new PhysicalFileProvider(folder), RequestPath = basePath.TrimEnd('/') };
        options.StaticFileOptions.ServeUnknownFileTypes = true;
        options.StaticFileOptions.OnPrepareResponse = response => response.Context.Response.Headers.Remove("Accept-Ranges");
        application.UseFileServer(options);
        application.Run(context => AnswerMissingAsync(context, Path.Combine(folder, "404.html")));
        await application.StartAsync();
        return new LoopbackServer(application, basePath);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static async Task AnswerMissingAsync(HttpContext context, string page)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        if (File.Exists(page))
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.SendFileAsync(page);
        }
    }
}
