using System.Text;
using System.Text.RegularExpressions;

namespace CalAimSite.Editing;

/// <summary>A state of the content that cannot be read is never compared, nor is anything made from it: every command says where it is wrong.</summary>
public sealed partial class UnreadableStateTests : IDisposable
{
    private const string Edition = "editions/2023-04/edition.yaml";
    private const string Claims = "launches/care.yaml";

    /// <summary>What is added to a file, with the code that it is reported by.</summary>
    private static readonly Dictionary<string, (byte[] Bytes, string Code)> Faults = new(StringComparer.Ordinal)
    {
        ["a tab"] = ("#\tx\n"u8.ToArray(), "CAL1006"),
        ["a control character"] = ("# \u0001\n"u8.ToArray(), "CAL1005"),
        ["what is no UTF-8"] = ([.. "# "u8, 0xff, .. "\n"u8], "CAL1004"),
        ["too much"] = (Encoding.ASCII.GetBytes(new string('#', 4 * 1024 * 1024)), "CAL1003"),
        ["what is no YAML"] = ("x: [1\n"u8.ToArray(), "CAL2018"),
    };

    private readonly EditedSite _site = new();

    public UnreadableStateTests()
    {
        _site.Write("editions/2023-04/amendments.yaml", """
            amendments:
              - date: 2023-04-20
                id: form
                was: {when: 2023-06}
                reason: It was said later.
            """);
        _site.Write(Claims, """
            subjects:
              - id: care-start
                name: Care starts
                claims:
                  - {source: paper, kind: start, when: 2023-07, quote: "Care starts in July 2023", where: p. 1}
            """);
    }

    public void Dispose() => _site.Dispose();

    public static TheoryData<string, string> Unreadable
    {
        get
        {
            string[] files = ["site.yaml", "sources.yaml", EditedSite.CarePath, EditedSite.AmendmentsPath, Claims];
            return [.. Faults.Keys.Select(fault => (Edition, fault)), .. files.Select(file => (file, "a tab")), .. files.Select(file => (file, "what is no YAML"))];
        }
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task What_cannot_be_read_in_the_folder_is_told_by_every_command(string file, string fault)
    {
        _site.Commit();
        Break(file, fault);

        await AssertToldAsync($"content/{file}", fault, ["check", "--base", "main"], "1 error\nNothing was compared with main.");
        await AssertToldAsync($"content/{file}", fault, ["check"], "1 error");
        await AssertToldAsync($"content/{file}", fault, ["diff", "main", _site.Content], "Nothing was compared.");
        await AssertToldAsync($"content/{file}", fault, ["diff", _site.Content, "main"], "Nothing was compared.");
        await AssertToldAsync($"content/{file}", fault, ["amend", "--base", "main"], "Nothing was written.");
        await AssertToldAsync($"content/{file}", fault, ["edition", "new", "2023-07"], "Nothing was written.");
        await AssertToldAsync($"content/{file}", fault, ["permalinks"], "Nothing was written.");
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task What_cannot_be_read_at_a_revision_is_told_by_every_command_that_compares_with_it(string file, string fault)
    {
        var whole = _site.Read(file);
        Break(file, fault);
        _site.Commit();
        _site.Write(file, whole);

        await AssertToldAsync($"main:content/{file}", fault, ["check", "--base", "main"], "1 error\nNothing was compared with main.");
        await AssertToldAsync($"main:content/{file}", fault, ["diff", "main", _site.Content], "Nothing was compared.");
        await AssertToldAsync($"main:content/{file}", fault, ["diff", _site.Content, "main"], "Nothing was compared.");
        await AssertToldAsync($"main:content/{file}", fault, ["amend", "--base", "main"], "Nothing was written.");
        await AssertToldAsync($"main:content/{file}", fault, ["permalinks", "--base", "main"], "Nothing was written.");
    }

    [Theory]
    [InlineData("a tab", "CAL1006")]
    [InlineData("what is no YAML", "CAL2018")]
    public async Task Digests_that_cannot_be_read_are_not_written_anew(string fault, string code)
    {
        await _site.RunAsync("edition", "new", "2023-07");
        Break("editions/digests.yaml", fault);
        var before = _site.Read("editions/digests.yaml");

        var run = await _site.RunAsync("edition", "freeze", "2023-04");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($": error {code}: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was written.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, _site.Read("editions/digests.yaml"));
    }

    [Fact]
    public async Task An_edition_whose_columns_would_go_past_the_last_year_is_refused()
    {
        foreach (var edition in (string[])["9990-12", "9990-01"])
        {
            var run = await _site.RunAsync("edition", "new", edition);

            Assert.Equal(2, run.ExitCode);
            Assert.StartsWith($"error: The columns of an edition {edition} would go on after the year 9990.\n", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(2, (await _site.RunAsync("edition", "new", "9999-12")).ExitCode);
    }

    private void Break(string file, string fault)
    {
        var path = Path.Join(_site.Content, file);
        File.WriteAllBytes(path, [.. File.ReadAllBytes(path), .. Faults[fault].Bytes]);
    }

    private async Task AssertToldAsync(string file, string fault, string[] command, string outcome)
    {
        var before = Snapshot();
        var run = await _site.RunAsync(command);

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        var told = Assert.Single(Located().Matches(run.Error)).Value;
        Assert.Matches($"^{Regex.Escape(file)}:[0-9]+:[0-9]+: error {Faults[fault].Code}: $", told);
        Assert.EndsWith($"\n{outcome}\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot());
    }

    private Dictionary<string, long> Snapshot() =>
        Directory.EnumerateFiles(_site.Content, "*", SearchOption.AllDirectories).ToDictionary(path => path, path => new FileInfo(path).Length);

    [GeneratedRegex(
        "^[^ ].*:[0-9]+:[0-9]+: (error|warning) CAL[0-9]+: ",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Located();
}
