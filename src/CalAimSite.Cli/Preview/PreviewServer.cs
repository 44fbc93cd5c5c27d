using System.Net;
using System.Net.Sockets;
using CalAimSite.Cli.Messages;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace CalAimSite.Cli.Preview;

/// <summary>The web server, which only this machine can reach. Kestrel alone: a host around it would read settings and environment
/// variables that are not meant for it.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(1);

    private readonly KestrelServer _kestrel;
    private readonly CancellationTokenSource _stopping;

    private PreviewServer(KestrelServer kestrel, CancellationTokenSource stopping, string address)
    {
        _kestrel = kestrel;
        _stopping = stopping;
        Address = address;
    }

    /// <summary>Of the root; ends in a slash.</summary>
    public string Address { get; }

    /// <param name="port">0 takes any that is free.</param>
    /// <param name="state">Gives what is to be served now.</param>
    /// <param name="failed">Told of exceptions while requests are answered; from any thread.</param>
    /// <param name="stop">Gives up starting.</param>
    /// <exception cref="Exception">The port cannot be had: <see cref="Explain"/> knows these.</exception>
    public static async Task<PreviewServer> StartAsync(
        int port, Func<PreviewState> state, Action<Exception> failed, CancellationToken stop)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        if (port == 0)
            options.Listen(IPAddress.Loopback, 0, Configure);
        else
            options.ListenLocalhost(port, Configure);

        var logs = NullLoggerFactory.Instance;
        var transport = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), logs);
        var kestrel = new KestrelServer(Options.Create(options), transport, logs);
        var stopping = new CancellationTokenSource();
        try
        {
            await kestrel.StartAsync(new PreviewApplication(state, failed, stopping.Token), stop);
        }
        catch
        {
            kestrel.Dispose();
            stopping.Dispose();
            throw;
        }

        var address = kestrel.Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new PreviewServer(kestrel, stopping, $"http://{(port == 0 ? "127.0.0.1" : "localhost")}:{new Uri(address).Port}/");
    }

    /// <returns>What the failure to start means for whoever chose the port; null where it has nothing to do with the port.</returns>
    public static UsageError? Explain(Exception failure, int port)
    {
        var message = failure switch
        {
            { InnerException: AddressInUseException } => $"Port {port} is taken by another program, perhaps by another preview.",
            SocketException => $"Port {port} cannot be used: {failure.Message}.",
            _ => null,
        };
        return message is null ? null : new UsageError(message, "Choose another with --port, or let --port 0 take any that is free.");
    }

    public async ValueTask DisposeAsync()
    {
        // Streams of events never end by themselves.
        await _stopping.CancelAsync();
        using var patience = new CancellationTokenSource(Farewell);
        await _kestrel.StopAsync(patience.Token);
        _kestrel.Dispose();
        _stopping.Dispose();
    }

    private static void Configure(ListenOptions options) => options.Protocols = HttpProtocols.Http1;
}
