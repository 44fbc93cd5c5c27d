using System.Formats.Tar;
using System.Net.Sockets;
using CalAimSite.Cli;
using CalAimSite.Cli.Preview;

namespace CalAimSite.Content;

/// <summary>What a checkout may hold besides files, and names that are traps: nothing of it is opened, and everything of it is named.</summary>
public sealed class HostileFilesTests : IDisposable
{
    private const string Secret = "password: hunter2";

    private readonly SmallSite _site = new();

    public HostileFilesTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no pipes in folders there, and making symbolic links needs a right.");
        _site.Write("secret", Secret);
    }

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("content/glossary.yaml")]
    [InlineData("content/pages/about.md")]
    [InlineData("content/editions/2023-08/rows/beta.yaml")]
    [InlineData("theme/words.en.yaml")]
    [InlineData("theme/templates/milestone.html")]
    [InlineData("theme/assets/notes.txt")]
    public async Task A_symbolic_link_is_not_followed(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_site[path])!);
        File.Delete(_site[path]);
        File.CreateSymbolicLink(_site[path], _site["secret"]);
        await AssertRefusedAsync(path, "CAL1015");
    }

    [Fact]
    public async Task A_symbolic_link_that_stays_inside_is_not_followed_either()
    {
        File.CreateSymbolicLink(_site["content/glossary.yaml"], "sources.yaml");
        await AssertRefusedAsync("content/glossary.yaml", "CAL1015");
    }

    [Theory]
    [InlineData("content/pages")]
    [InlineData("content/editions/2023-08/rows")]
    [InlineData("theme/assets")]
    [InlineData("theme/assets/more")]
    public async Task A_folder_that_is_a_symbolic_link_is_not_followed(string path)
    {
        _site.Write("elsewhere/secret.md", Secret);
        if (Directory.Exists(_site[path]))
            Directory.Delete(_site[path], recursive: true);
        Directory.CreateSymbolicLink(_site[path], _site["elsewhere"]);
        await AssertRefusedAsync(path, "CAL1015");
    }

    [Theory]
    [InlineData("content/glossary.yaml")]
    [InlineData("content/sources/paper.txt")]
    [InlineData("theme/words.en.yaml")]
    [InlineData("theme/assets/pipe.css")]
    public async Task A_pipe_is_not_waited_for(string path)
    {
        MakePipe(path);
        await AssertRefusedAsync(path, "CAL1016");
    }

    [Fact]
    public async Task A_socket_is_no_file()
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(_site["content/s.md"]));
        await AssertRefusedAsync("content/s.md", "CAL1016");
    }

    [Theory]
    [InlineData("content/pages/con.md")]
    [InlineData("content/pages/nul.tar.md")]
    [InlineData("theme/assets/a?b.js")]
    [InlineData("theme/assets/x.")]
    [InlineData("theme/assets/aux/x.js")]
    public async Task A_name_that_some_system_refuses_is_no_name(string path)
    {
        _site.Write(path, "---\ntitle: A page\n---\n");
        await AssertRefusedAsync(path.Replace("/x.js", "", StringComparison.Ordinal), "CAL1014");
    }

    [Fact]
    public async Task An_id_is_no_device_of_Windows()
    {
        _site.Edit("content/editions/2023-08/rows/alpha.yaml", "alpha-guide", "com1");
        var run = await CommandRun.OfAsync(["check", .. _site.Inputs]);
        Assert.Contains("error CAL3006: `com1` is not an id.", run.Error, StringComparison.Ordinal);
        Assert.Contains("Windows keeps this one for a device", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_a_theme_has_a_limit_too()
    {
        using (var file = File.Create(_site["theme/assets/large.bin"]))
            file.SetLength(1L << 40);
        await AssertRefusedAsync("theme/assets/large.bin", "CAL1003");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("github")]
    public async Task What_is_named_or_quoted_is_no_command_to_GitHub_and_changes_no_terminal(string format)
    {
        _site.Write("content/pages/\n::error file=x::owned\e[2J\u202e.md", "");
        _site.Write("content/pages/about.md", "---\ntitle: A\n---\n\n##[error]owned <b>x</b>\n");
        _site.Edit("content/initiatives.yaml", "group: one", "group: '::error::owned', '##[error]owned': 1");
        var run = await CommandRun.OfAsync(["check", "--format", format, .. _site.Inputs]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("CAL1014", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("##[", run.Error + run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Error + run.Output, c => c is '\e' or '\u202e' or '\r');
        Assert.All(
            run.Error.Split('\n').Where(line => line.TrimStart().StartsWith("::", StringComparison.Ordinal)),
            line => Assert.True(format == "github" && line.Contains(",title=CAL", StringComparison.Ordinal), line));
    }

    [Fact]
    public async Task A_preview_goes_on_when_a_pipe_comes()
    {
        await using var preview = await PreviewRun.StartAsync(_site);
        MakePipe("content/glossary.yaml");
        await preview.LineAsync("pages stay as they were, with what is wrong");
        File.Delete(_site["content/glossary.yaml"]);
        await preview.LineAsync("mended");
        Assert.Contains("CAL1016", preview.Errors, StringComparison.Ordinal);
    }

    private void MakePipe(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_site[path])!);
        File.Delete(_site[path]);
        new PaxTarEntry(TarEntryType.Fifo, "pipe").ExtractToFile(_site[path], overwrite: false);
    }

    // One message and no more, whatever the file would be needed for.
    private async Task AssertRefusedAsync(string path, string code)
    {
        var run = await CommandRun.OfAsync(["build", .. _site.Inputs, "--output", _site.Output]);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"{_site[path]}:1:1: error {code}: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith($"\n1 error\n{_site.Output} was not made.\n", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", run.Error, StringComparison.Ordinal);
    }
}
