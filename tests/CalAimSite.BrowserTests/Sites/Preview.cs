using System.Diagnostics;
using CalAimSite.BrowserTests.Machine;

namespace CalAimSite.BrowserTests.Sites;

/// <summary><c>calaim serve</c>, running until it is disposed.</summary>
internal sealed class Preview : IAsyncDisposable
{
    private readonly Process _process;

    private Preview(Process process, Uri address) => (_process, Address) = (process, address);

    /// <summary>Of the first page.</summary>
    public Uri Address { get; }

    /// <param name="content">The folder with the content; the theme is the default one.</param>
    public static async Task<Preview> StartAsync(string content)
    {
        ProcessStartInfo start = new(BuiltSite.Dotnet, [BuiltSite.Program, "serve", "--content", content, "--theme", Path.Combine(Repository.Root, "themes/default"), "--port", "0"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Process process = Process.Start(start)!;
        process.BeginErrorReadLine();
        CancellationToken stop = TestContext.Current.CancellationToken;
        string? line = "";
        while (line?.StartsWith("Serving ", StringComparison.Ordinal) == false)
            line = await process.StandardOutput.ReadLineAsync(stop);
        return new Preview(process, new Uri(line!.Split(' ')[1]));
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }
}
