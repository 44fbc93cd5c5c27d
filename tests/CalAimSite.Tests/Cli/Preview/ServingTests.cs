using System.Net;
using System.Text;

namespace CalAimSite.Cli.Preview;

public sealed class ServingTests : IDisposable
{
    private const int Patience = 60_000;

    private readonly SmallSite _site = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _site.Dispose();

    [Fact(Timeout = Patience)]
    public async Task Pages_are_those_of_a_build_and_the_client_before_the_end_of_the_body()
    {
        await CommandRun.OfAsync([.. _site.Inputs, "--output", _site.Output]);
        await using var preview = await PreviewRun.StartAsync(_site);
        foreach (var file in Directory.EnumerateFiles(_site.Output, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(_site.Output, file).Replace('\\', '/');
            if (path == ".calaim")
                continue;

            var built = await File.ReadAllBytesAsync(file, Stop);
            var served = await preview.Client.GetByteArrayAsync(new Uri(path, UriKind.Relative), Stop);
            Assert.Equal(built, path.EndsWith(".html", StringComparison.Ordinal) ? WithoutClient(served) : served);
        }
    }

    [Theory(Timeout = Patience)]
    [InlineData("/", "text/html; charset=utf-8")]
    [InlineData("/initiatives/", "text/html; charset=utf-8")]
    [InlineData("/assets/style.css", "text/css; charset=utf-8")]
    [InlineData("/assets/favicon.svg", "image/svg+xml")]
    [InlineData("/_preview/client.js", "text/javascript; charset=utf-8")]
    [InlineData("/_preview/client.css", "text/css; charset=utf-8")]
    public async Task Files_have_their_types_and_are_not_kept(string path, string type)
    {
        await using var preview = await PreviewRun.StartAsync(_site);
        using var response = await preview.Client.GetAsync(new Uri(path, UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.ToString());
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
    }

    [Fact(Timeout = Patience)]
    public async Task A_folder_without_its_slash_is_redirected()
    {
        await using var preview = await PreviewRun.StartAsync(_site);
        using var response = await preview.Client.GetAsync(new Uri("/initiatives?a=b", UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal("/initiatives/?a=b", response.Headers.Location!.ToString());
    }

    [Theory(Timeout = Patience)]
    [InlineData("/no-such-page")]
    [InlineData("/_preview/other")]
    [InlineData("/..%2f..%2fetc/passwd")]
    public async Task What_is_not_there_is_the_sites_own_page_with_404(string path)
    {
        await using var preview = await PreviewRun.StartAsync(_site);
        using var response = await preview.Client.GetAsync(new Uri(path, UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        var page = WithoutClient(await preview.Client.GetByteArrayAsync(new Uri("/404.html", UriKind.Relative), Stop));
        Assert.Equal(page, WithoutClient(await response.Content.ReadAsByteArrayAsync(Stop)));
    }

    [Theory(Timeout = Patience)]
    [InlineData("/")]
    [InlineData("/assets/style.css")]
    [InlineData("/_preview/events")]
    public async Task A_head_request_is_answered_without_a_body(string path)
    {
        await using var preview = await PreviewRun.StartAsync(_site);
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var response = await preview.Client.SendAsync(request, Stop);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(Stop));
    }

    [Theory(Timeout = Patience)]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task A_preview_can_only_be_read(string method)
    {
        await using var preview = await PreviewRun.StartAsync(_site);
        using var request = new HttpRequestMessage(new HttpMethod(method), "/");
        using var response = await preview.Client.SendAsync(request, Stop);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow.Order());
    }

    [Theory(Timeout = Patience)]
    [InlineData("127.0.0.1:{port}", HttpStatusCode.OK)]
    [InlineData("localhost:{port}", HttpStatusCode.OK)]
    [InlineData("LOCALHOST:{port}", HttpStatusCode.OK)]
    [InlineData("[::1]:{port}", HttpStatusCode.OK)]
    [InlineData("localhost", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost:1", HttpStatusCode.MisdirectedRequest)]
    [InlineData("evil.example:{port}", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost.evil.example:{port}", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.evil.example:{port}", HttpStatusCode.MisdirectedRequest)]
    public async Task Another_name_that_leads_to_this_machine_is_not_answered(string host, HttpStatusCode expected)
    {
        await using var preview = await PreviewRun.StartAsync(_site);
        foreach (var path in new[] { "/", "/_preview/client.js" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Host = host.Replace("{port}", $"{preview.Client.BaseAddress!.Port}", StringComparison.Ordinal);
            using var response = await preview.Client.SendAsync(request, Stop);
            Assert.Equal(expected, response.StatusCode);
        }
    }

    [Fact(Timeout = Patience)]
    public async Task A_site_for_a_folder_of_its_host_is_served_in_that_folder()
    {
        await using var preview = await PreviewRun.StartAsync(_site, "--base-url", "https://example.org/calendar");
        using var root = await preview.Client.GetAsync(new Uri("/", UriKind.Relative), Stop);
        Assert.Equal("/calendar/", root.Headers.Location!.ToString());
        using var missing = await preview.Client.GetAsync(new Uri("/calendar/no-such-page", UriKind.Relative), Stop);
        Assert.Contains("\"/calendar/assets/style.css\"", await missing.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        using var style = await preview.Client.GetAsync(new Uri("/calendar/assets/style.css", UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.OK, style.StatusCode);
    }

    [Fact(Timeout = Patience)]
    public async Task A_port_that_is_taken_is_wrong_usage()
    {
        await using var preview = await PreviewRun.StartAsync(_site);
        var port = preview.Client.BaseAddress!.Port;
        var run = await CommandRun.OfAsync(["serve", .. _site.Inputs, "--port", $"{port}"]);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"error: Port {port} is taken by another program", run.Error, StringComparison.Ordinal);
    }

    [Fact(Timeout = Patience)]
    public async Task Stopping_is_no_failure_even_while_pages_are_open()
    {
        await using var preview = await PreviewRun.StartAsync(_site);
        await using var events = preview.EventsAsync().GetAsyncEnumerator(Stop);
        Assert.True(await events.MoveNextAsync());
        Assert.Equal(0, await preview.StopAsync());
    }

    [Fact(Timeout = Patience)]
    public async Task Stopping_is_no_failure_either_before_anything_is_served()
    {
        await using var preview = PreviewRun.Begin(_site);
        Assert.Equal(0, await preview.StopAsync());
        Assert.Equal("", preview.Errors);
        Assert.EndsWith("Stopped.\n", preview.Output, StringComparison.Ordinal);
    }

    [Fact(Timeout = Patience)]
    public async Task Nothing_is_written()
    {
        await using (await PreviewRun.StartAsync(_site))
        {
        }

        Assert.Equal(["content", "theme"], Directory.EnumerateFileSystemEntries(_site.Root).Select(Path.GetFileName).Order());
    }

    private static byte[] WithoutClient(byte[] page)
    {
        var text = Encoding.UTF8.GetString(page);
        var start = text.IndexOf("<script src=\"/_preview/client.js\" data-version=\"", StringComparison.Ordinal);
        var end = text.IndexOf("</script></body>", start, StringComparison.Ordinal) + "</script>".Length;
        return Encoding.UTF8.GetBytes(text.Remove(start, end - start));
    }
}
