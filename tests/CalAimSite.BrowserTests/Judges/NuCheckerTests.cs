using CalAimSite.BrowserTests.Machine;
using CalAimSite.BrowserTests.Sites;

namespace CalAimSite.BrowserTests.Judges;

/// <summary>The Nu HTML checker, the W3C's own, on every page and style sheet: neither errors nor warnings.</summary>
public sealed class NuCheckerTests(NodePackages packages, BuiltSite site)
{
    // Where the checker is wrong, with the reason.
    private static readonly string[] Mistaken =
    [
        // SVG 2 makes vector-effect a property of CSS; the checker's list lacks it.
        "CSS: \"vector-effect\": Property \"vector-effect\" doesn't exist.",

        // CSS Containment 3 has container queries; the checker does not know them yet.
        "CSS: \"container\": Property \"container\" doesn't exist.",
        "CSS: Unrecognized at-rule \"@container\"",

        // JSON-LD is data: HTML asks the policy only for what it would run. Rules for pages allow no other script without an address.
        "Inline script violates Content Security Policy (meta tag): blocked by \"script-src\" directive (missing \"'unsafe-inline'\" or nonce/hash).",
    ];

    [Fact]
    public async Task Every_page_and_style_sheet_is_without_errors_and_warnings()
    {
        string folder = await site.FolderAsync();
        await using LoopbackServer server = await site.ServeAsync();
        string[] files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

        // A page from the disk would have no origin, and so its policy would seem to forbid its own style sheet.
        Assert.Empty(await JudgeAsync(files.Where(file => Path.GetExtension(file) is ".html" or ".css")
            .Select(file => new Uri(server.Address, file).AbsoluteUri)));
        Assert.Empty(await JudgeAsync(files.Where(file => Path.GetExtension(file) is ".svg")
            .Select(file => Path.Combine(folder, file)).Prepend("--svg")));
    }

    [Theory]
    [InlineData("index.html", "<!doctype html><html lang=en><title>Broken</title><p><div></p>", "error: No \"p\" element in scope")]
    [InlineData("index.html", "<!doctype html><html lang=en><title>Broken</title><table role=table><tr><td>1</table>", "warning: ")]
    [InlineData("style.css", "p { colour: red }", "error: CSS: \"colour\": Property \"colour\" doesn't exist.")]
    public async Task It_finds_what_is_broken_and_says_in_which_file(string name, string text, string expected)
    {
        using TemporaryFolder broken = new();
        broken.With(name, text);
        await using LoopbackServer server = await LoopbackServer.StartAsync(broken.Path);
        string address = new Uri(server.Address, name).AbsoluteUri;

        string[] complaints = await JudgeAsync([address]);

        Assert.Contains(complaints, complaint => complaint.Contains(expected, StringComparison.Ordinal));
        Assert.All(complaints, complaint => Assert.StartsWith($"\"{address}\"", complaint, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_it_cannot_fetch_is_a_complaint()
    {
        using TemporaryFolder empty = new();
        await using LoopbackServer server = await LoopbackServer.StartAsync(empty.Path);

        Assert.NotEmpty(await JudgeAsync([new Uri(server.Address, "missing.html").AbsoluteUri]));
    }

    /// <returns>One line each: where, error or warning, and what.</returns>
    private async Task<string[]> JudgeAsync(IEnumerable<string> arguments)
    {
        CommandResult run = await packages.RunJavaAsync(
            ["-Dnu.validator.servlet.allow-forbidden-hosts=true"], // or it would fetch nothing from this machine
            "vnu-jar/build/dist/vnu.jar",
            ["--stdout", "--format", "gnu", "--asciiquotes", "--exit-zero-always", "--also-check-css", .. arguments]);
        Assert.True(run.Succeeded, run.Tail());
        return [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line.StartsWith('"') && !Array.Exists(Mistaken, line.EndsWith))];
    }
}
