using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using CalAimSite.Cli.Terminal;

namespace CalAimSite.Cli.Preview;

/// <summary>A preview of a small site, running in this process until it is disposed.</summary>
internal sealed class PreviewRun : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private readonly LineWriter _output = new();
    private readonly LineWriter _error = new();
    private readonly Task<int> _run;

    private PreviewRun(SmallSite site, string[] arguments)
    {
        var environment = new CommandEnvironment(
            new MessageWriter(_output, HasColors: false),
            new MessageWriter(_error, HasColors: false),
            new MessageWriter(TextWriter.Null, HasColors: false),
            TimeProvider.System)
        {
            FindBrowser = () => null,
        };
        _run = CommandLine.RunAsync(["serve", .. site.Inputs, "--port", "0", .. arguments], environment, _stop.Token);
    }

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public string Output => _output.Text;

    public string Errors => _error.Text;

    /// <summary>Does not wait until it serves.</summary>
    public static PreviewRun Begin(SmallSite site, params string[] arguments) => new(site, arguments);

    public static async Task<PreviewRun> StartAsync(SmallSite site, params string[] arguments)
    {
        var preview = Begin(site, arguments);
        var line = await preview.LineAsync("Serving ");
        preview.Client.BaseAddress = new Uri(new Uri(line.Split(' ')[1]), "/");
        return preview;
    }

    /// <summary>Waits for a line on standard output that holds a text; lines before it are passed over.</summary>
    public Task<string> LineAsync(string text) => _output.LineAsync(text, _stop.Token);

    /// <summary>What open pages are told, from the first event on.</summary>
    public async IAsyncEnumerable<JsonElement> EventsAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/_preview/events");
        using var response = await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, _stop.Token);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType!.MediaType);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(_stop.Token));
        while (await reader.ReadLineAsync(_stop.Token) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                yield return JsonElement.Parse(line["data: ".Length..]);
        }
    }

    /// <summary>Stops it as Ctrl+C does.</summary>
    public async Task<int> StopAsync()
    {
        await _stop.CancelAsync();
        return await _run;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await StopAsync();
        _stop.Dispose();
        await _output.DisposeAsync();
        await _error.DisposeAsync();
    }

    /// <summary>Hands over each line as it is written.</summary>
    private sealed class LineWriter : StringWriter
    {
        private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
        private readonly StringBuilder _line = new();

        public string Text => ToString();

        public override void Write(char value)
        {
            base.Write(value);
            Take([value]);
        }

        public override void Write(string? value)
        {
            base.Write(value);
            Take(value);
        }

        public async Task<string> LineAsync(string text, CancellationToken stop)
        {
            while (true)
            {
                var line = await _lines.Reader.ReadAsync(stop);
                if (line.Contains(text, StringComparison.Ordinal))
                    return line;
            }
        }

        private void Take(ReadOnlySpan<char> text)
        {
            foreach (var c in text)
            {
                if (c != '\n')
                {
                    _line.Append(c);
                    continue;
                }

                _lines.Writer.TryWrite(_line.ToString());
                _line.Clear();
            }
        }
    }
}
