using System.Text;

namespace CalAimSite.Cli;

/// <summary>The executable as it is started by a person.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly SmallSite _site = new();

    public ProcessTests()
    {
        Directory.CreateDirectory(_site["themes"]);
        Directory.Move(_site["theme"], _site["themes/default"]);
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Without_arguments_it_builds_what_is_in_the_current_folder()
    {
        var run = await RunAsync(_site.Root);
        Assert.Equal((0, "Reading content and themes/default.\n"), (run.ExitCode, run.Error));
        Assert.Contains("29 files in _site: 29 written", run.Output, StringComparison.Ordinal);
        Assert.EndsWith($"Open {Path.Join("_site", "index.html")}\n", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(_site["_site/index.html"]));
    }

    [Fact]
    public async Task From_another_folder_paths_are_shown_as_they_were_typed()
    {
        _site.Break();
        Directory.CreateDirectory(_site["elsewhere"]);
        var run = await RunAsync(_site["elsewhere"], "--content", "../content", "--theme", "../themes/default", "--output", "../_site");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("Reading ../content and ../themes/default.\n../content/initiatives.yaml:2:", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("\n../_site was not made.\n", run.Error, StringComparison.Ordinal);
    }

    // Ctrl+C is SIGINT, which a shell may have told its background processes to ignore.
    [Theory]
    [InlineData(143, "check")]
    [InlineData(143, "build")]
    [InlineData(143, "permalinks")]
    [InlineData(143, "serve", "--port", "0")]
    public async Task A_command_ends_when_it_is_asked_to_while_it_makes_the_site(int exitCode, params string[] arguments)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no signals.");
        const string Work = "{{ x = 1..100000; for i in 1..2500; n = x | array.size; end }}";
        _site.Write("themes/default/templates/not-found.html", $"{Work}{Work}{Work}{Work}{Work}{Work}{Work}{Work}");
        var run = await CommandRun.InterruptedAsync("TERM", _site.Root, arguments);
        Assert.Equal((exitCode, "", "Reading content and themes/default.\n"), (run.ExitCode, run.Output, run.Error));
    }

    // The runtime's own record of the assemblies that it loaded is UTF-16 text among other things.
    [Fact]
    public async Task A_build_does_not_load_the_web_server()
    {
        var trace = _site["trace"];
        await CommandRun.AsProcessAsync(
            _site.Root,
            [],
            [
                ("DOTNET_EnableEventPipe", "1"),
                ("DOTNET_EventPipeOutputPath", trace),
                ("DOTNET_EventPipeConfig", "Microsoft-Windows-DotNETRuntime:0x8:4"),
            ]);
        var loaded = await File.ReadAllBytesAsync(trace, TestContext.Current.CancellationToken);
        Assert.NotEqual(-1, loaded.AsSpan().IndexOf(Encoding.Unicode.GetBytes("System.CommandLine.dll")));
        Assert.Equal(-1, loaded.AsSpan().IndexOf(Encoding.Unicode.GetBytes("Microsoft.AspNetCore.Server")));
        Assert.Equal(-1, loaded.AsSpan().IndexOf(Encoding.Unicode.GetBytes("Microsoft.AspNetCore.Http")));
        Assert.Equal(-1, loaded.AsSpan().IndexOf(Encoding.Unicode.GetBytes("Microsoft.Extensions.")));
    }

    private static Task<CommandRun> RunAsync(string folder, params string[] arguments) =>
        CommandRun.AsProcessAsync(folder, arguments);
}
