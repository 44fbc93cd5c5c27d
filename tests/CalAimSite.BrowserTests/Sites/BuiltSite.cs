using System.Runtime.InteropServices;
using CalAimSite.BrowserTests.Machine;
using CalAimSite.BrowserTests.Sites;

[assembly: AssemblyFixture(typeof(BuiltSite))]

namespace CalAimSite.BrowserTests.Sites;

/// <summary>
/// The site of August 2023, built once by the executable, as its users build it, from the content as it was then: editors may change
/// <c>content/</c>. In its folder <c>demo</c> is the demonstration, whose three editions have what one edition cannot have.
/// </summary>
public sealed class BuiltSite : IDisposable
{
    /// <summary>What runs <see cref="Program"/>.</summary>
    public static readonly string Dotnet = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../../dotnet");

    public static readonly string Program = Path.Combine(AppContext.BaseDirectory, "calaim.dll");

    /// <summary>The path in the address that the site is built for; only 404.html and absolute links depend on it.</summary>
    public const string BasePath = "/calaim/";

    /// <summary>The content of August 2023, from the repository's root.</summary>
    public const string Content = "tests/CalAimSite.Tests/Fixtures/content-2023-08";

    /// <summary>Where the demonstration is in the folder.</summary>
    public const string Demo = "demo/";

    private const string DemoContent = "tests/CalAimSite.Tests/Sites/demo/content";

    private readonly TemporaryFolder _temporary = new();
    private readonly Lazy<Task<string>> _build;

    public BuiltSite() => _build = new Lazy<Task<string>>(BuildAsync);

    /// <summary>The folder that holds the built site; the first to ask waits for the build.</summary>
    /// <exception cref="InvalidOperationException">The build failed; the message holds its output.</exception>
    public Task<string> FolderAsync() => _build.Value;

    /// <summary>The address of one file on the disk, as when a reader opens a copy of the site by double click.</summary>
    public async Task<Uri> OnDiskAsync(string page) => new(Path.Combine(await FolderAsync(), page));

    /// <summary>
    /// Every page, from the site's root, in the order of the addresses. Pages that only lead elsewhere are not among them, nor is 404.html,
    /// which needs a server.
    /// </summary>
    public async Task<IReadOnlyList<string>> PagesAsync()
    {
        string folder = await FolderAsync();
        return [.. Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
            .Where(file => !File.ReadAllText(file).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(page => Path.GetFileName(page) is not "404.html")
            .Order(StringComparer.Ordinal)];
    }

    public async Task<LoopbackServer> ServeAsync() => await LoopbackServer.StartAsync(await FolderAsync(), BasePath);

    /// <summary>
    /// The demonstration with everything that readers can take along, which it is kept without elsewhere, in the folder <c>site</c>.
    /// </summary>
    public static async Task BuildDemoWithAllAsync(TemporaryFolder folder)
    {
        string content = Path.Combine(Repository.Root, DemoContent);
        foreach (string file in Directory.GetFiles(content, "*", SearchOption.AllDirectories))
        {
            string text = await File.ReadAllTextAsync(file);
            bool isSettings = Path.GetFileName(file) == "site.yaml";
            folder.With(
                Path.Combine("content", Path.GetRelativePath(content, file)),
                isSettings ? text.Replace("outputs:", "# outputs:", StringComparison.Ordinal) : text);
        }

        await BuildAsync(Path.Combine(folder.Path, "site"), Path.Combine(folder.Path, "content"), BasePath);
    }

    /// <summary>A content folder that a test wrote, into the folder <c>site</c> beside it.</summary>
    public static Task BuildAsync(TemporaryFolder folder) =>
        BuildAsync(Path.Combine(folder.Path, "site"), Path.Combine(folder.Path, "content"), BasePath);

    public void Dispose() => _temporary.Dispose();

    private async Task<string> BuildAsync()
    {
        string output = Path.Combine(_temporary.Path, "_site");
        await BuildAsync(output, Content, BasePath);
        string demo = Path.Combine(_temporary.Path, "demo");
        await BuildAsync(demo, DemoContent, BasePath + Demo);
        Directory.Move(demo, Path.Combine(output, Demo));
        return output;
    }

    private static async Task BuildAsync(string output, string content, string basePath)
    {
        string[] arguments =
            [Program, "build", "--content", content, "--output", output, "--base-url", "https://example.org" + basePath];
        CommandResult build = await Command.RunAsync(Dotnet, arguments, Repository.Root);
        if (!build.Succeeded || !File.Exists(Path.Combine(output, "index.html")))
            throw new InvalidOperationException($"calaim build ended with exit code {build.ExitCode}:\n{build.Tail(60)}");
    }
}
