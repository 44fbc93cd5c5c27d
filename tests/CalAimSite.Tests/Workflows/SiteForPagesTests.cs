namespace CalAimSite.Workflows;

/// <summary>What is published is made by one command. The compiler is another program here, which keeps notes and gives a program that does so, too.</summary>
public sealed class SiteForPagesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("calaim-pages-").FullName;

    public SiteForPagesTests()
    {
        Directory.CreateDirectory(Path.Join(_folder, ".ci"));
        File.Copy(Repository.PathOf(".ci", "site-for-pages"), Script);
        ScriptRun.WriteProgram(Path.Join(_folder, "dotnet"), """
            printf 'dotnet %s\n' "$*" >>"$NOTES/calls"
            [[ $1 != "$FAILS" ]] || exit 3
            [[ $1 != publish ]] || { printf '#!/usr/bin/env bash\nprintf "calaim %%s\\n" "$*" >>"$NOTES/calls"\npwd -P >"$NOTES/place"\n' >"${@: -1}/calaim"; chmod +x "${@: -1}/calaim"; }
            """);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("https://us.github.io/calendar")]
    [InlineData("https://us.github.io/calendar/")]
    public async Task The_native_program_makes_it_with_pdfs_for_its_address_in_the_repository(string url)
    {
        Assert.Equal(0, (await RunAsync(url)).ExitCode);
        Assert.Collection(
            Calls,
            restore => Assert.Equal("dotnet restore src/CalAimSite.Cli", restore),
            publish => Assert.StartsWith("dotnet publish src/CalAimSite.Cli --configuration Release --runtime linux-x64 --output ", publish, StringComparison.Ordinal),
            build => Assert.Equal("calaim build --pdf --base-url https://us.github.io/calendar/", build));
        Assert.EndsWith(Path.GetFileName(_folder), (await File.ReadAllTextAsync(Path.Join(_folder, "place"), TestContext.Current.CancellationToken)).TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("restore", 1)]
    [InlineData("publish", 2)]
    public async Task What_fails_ends_it(string command, int calls)
    {
        Assert.Equal(3, (await RunAsync("https://us.github.io/calendar", command)).ExitCode);
        Assert.Equal(calls, Calls.Length);
    }

    [Fact]
    public async Task Without_an_address_nothing_is_made() => Assert.NotEqual(0, (await RunAsync()).ExitCode);

    private string Script => Path.Join(_folder, ".ci", "site-for-pages");

    private string[] Calls => File.ReadAllLines(Path.Join(_folder, "calls"));

    private Task<ScriptRun> RunAsync(string? url = null, string fails = "") => ScriptRun.OfAsync(
        Script, url is null ? [] : [url],
        ("PATH", $"{_folder}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}"), ("NOTES", _folder.Replace('\\', '/')), ("FAILS", fails));
}
