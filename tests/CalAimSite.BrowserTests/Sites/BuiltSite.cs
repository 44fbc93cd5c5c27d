using CalAimSite.BrowserTests.Machine;
using CalAimSite.BrowserTests.Sites;
using CalAimSite.Diagnostics;
using CalAimSite.Output;

[assembly: AssemblyFixture(typeof(BuiltSite))]

namespace CalAimSite.BrowserTests.Sites;

/// <summary>The real site, built once from the repository's content by the executable, as its users build it.</summary>
public sealed class BuiltSite : IDisposable
{
    /// <summary>The path in the address that the site is built for; only 404.html and absolute links depend on it.</summary>
    public const string BasePath = "/calaim/";

    private readonly TemporaryFolder _temporary = new();
    private readonly Lazy<Task<string>> _build;

    public BuiltSite() => _build = new Lazy<Task<string>>(BuildAsync);

    /// <summary>The folder that holds the built site; the first to ask waits for the build.</summary>
    /// <exception cref="InvalidOperationException">The build failed; the message holds its output.</exception>
    public Task<string> FolderAsync() => _build.Value;

    /// <summary>The address of one file on the disk, as when a reader opens a copy of the site by double click.</summary>
    public async Task<Uri> OnDiskAsync(string page) => new(Path.Combine(await FolderAsync(), page));

    public async Task<LoopbackServer> ServeAsync() => await LoopbackServer.StartAsync(await FolderAsync(), BasePath);

    public void Dispose() => _temporary.Dispose();

    private async Task<string> BuildAsync()
    {
        string output = Path.Combine(_temporary.Path, "_site");
        string content = Path.Combine(Repository.Root, "content");
        string theme = Path.Combine(Repository.Root, "themes/default");
        GeneratorOptions options = new(content, theme, "https://example.org" + BasePath);
        GeneratedSite built = await Task.Run(() => SiteGenerator.Generate(options));
        new SiteFolder(output, content, theme).Publish([.. built.Files.Select(file => new OutputFile(file.Address.Path, file.Bytes))]);
        return built.HasErrors
            ? throw new InvalidOperationException(string.Join('\n', built.Diagnostics.Select(DiagnosticText.Format).Prepend("No site:")))
            : output;
    }
}
