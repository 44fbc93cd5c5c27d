using System.Net;
using System.Net.Sockets;
using CalAimSite.Cli.Terminal;
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
    private readonly KestrelServer _kestrel;

    private PreviewServer(KestrelServer kestrel, string address)
    {
        _kestrel = kestrel;
        Address = address;
    }

    /// <summary>Of the root; ends in a slash.</summary>
    public string Address { get; }

    /// <summary>Starts it; port 0 takes any that is free.</summary>
    /// <exception cref="CommandException">The port cannot be had.</exception>
    public static async Task<PreviewServer> StartAsync(int port, RequestHandler handler, CancellationToken stop)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        if (port == 0)
            options.Listen(IPAddress.Loopback, 0, Configure);
        else
            options.ListenLocalhost(port, Configure);

        var logs = NullLoggerFactory.Instance;
        var transport = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), logs);
        var kestrel = new KestrelServer(Options.Create(options), transport, logs);
        try
        {
            await kestrel.StartAsync(handler, stop);
        }
        catch (Exception exception)
        {
            kestrel.Dispose();
            if (Explain(exception, port) is { } message)
                throw new CommandException(message, "Choose another with --port, or let --port 0 take any that is free.");
            throw;
        }

        var address = kestrel.Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new PreviewServer(kestrel, $"http://{(port == 0 ? "127.0.0.1" : "localhost")}:{new Uri(address).Port}/");
    }

    // Without patience: streams of events never end by themselves.
    public async ValueTask DisposeAsync()
    {
        await _kestrel.StopAsync(new CancellationToken(canceled: true));
        _kestrel.Dispose();
    }

    private static string? Explain(Exception failure, int port) => failure switch
    {
        { InnerException: AddressInUseException } => $"Port {port} is taken by another program, perhaps by another preview.",
        SocketException => $"Port {port} cannot be used: {failure.Message}.",
        _ => null,
    };

    private static void Configure(ListenOptions options) => options.Protocols = HttpProtocols.Http1;
}
