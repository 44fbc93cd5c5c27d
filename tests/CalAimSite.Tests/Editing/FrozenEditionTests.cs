using CalAimSite.Content.Binding.History;
using CalAimSite.Content.Files;
using CalAimSite.Diagnostics;

namespace CalAimSite.Editing;

public sealed class FrozenEditionTests : IDisposable
{
    private readonly EditedSite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("editions/2023-04/rows/care.yaml", "Guide released", "Guide Released")]
    [InlineData("editions/2023-04/edition.yaml", "# The table", "# A table")]
    public async Task A_change_of_an_edition_that_another_has_followed_stops_every_command(string path, string from, string to)
    {
        await _site.RunAsync("edition", "new", "2023-07");
        Assert.Equal(0, (await _site.RunAsync("check")).ExitCode);
        _site.Edit(path, from, to);

        var run = await _site.RunAsync("check");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(
            $"content/{path}:1:1: error CAL8040: The edition 2023-04 was frozen without this: what differs is `{path}`.\n",
            run.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_file_that_was_added_changed_or_taken_out_is_named()
    {
        await _site.RunAsync("edition", "new", "2023-07");
        _site.Edit("editions/2023-04/edition.yaml", "# The table", "# A table");
        _site.Write("editions/2023-04/descriptions/new.md", "---\ntitle: New\n---\n");
        _site.Delete("editions/2023-04/rows/care.yaml");

        var run = await _site.RunAsync("check");

        Assert.Contains(
            "what differs is `editions/2023-04/descriptions/new.md`, `editions/2023-04/edition.yaml`, `editions/2023-04/rows/care.yaml`.",
            run.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_older_edition_that_is_new_here_is_frozen_by_a_command()
    {
        await _site.RunAsync("edition", "new", "2023-07");
        _site.Delete("editions/digests.yaml");
        var missing = await _site.RunAsync("check");
        Assert.Contains("content/editions/2023-04/edition.yaml:1:1: error CAL8041: ", missing.Error, StringComparison.Ordinal);
        Assert.Contains("run `calaim edition freeze 2023-04`", missing.Error, StringComparison.Ordinal);

        var run = await _site.RunAsync("edition", "freeze", "2023-04");

        Assert.Equal((0, "Froze 2023-04: its digest is in content/editions/digests.yaml.\n", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(0, (await _site.RunAsync("check")).ExitCode);
    }

    [Theory]
    [InlineData("2023-07", "error: 2023-07 is the latest edition.\n")]
    [InlineData("2023-05", "error: There is no edition '2023-05'.\n  The editions are: 2023-04, 2023-07.\n")]
    public async Task Only_an_edition_before_the_latest_is_frozen(string id, string error)
    {
        await _site.RunAsync("edition", "new", "2023-07");
        var run = await _site.RunAsync("edition", "freeze", id);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(error, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_digest_is_of_names_and_texts_whatever_the_line_ends_and_without_errata()
    {
        var digest = Digest(("edition.yaml", "a: b\n"), ("rows/one.yaml", "c\n"));

        Assert.Matches("^[0-9a-f]{64}$", digest);
        Assert.Equal(digest, Digest(("edition.yaml", "\ufeffa: b\r\n"), ("rows/one.yaml", "c\r\n"), ("errata.yaml", "errata: []\n")));
        Assert.NotEqual(digest, Digest(("edition.yaml", "a: b\n"), ("rows/two.yaml", "c\n")));
        Assert.NotEqual(digest, Digest(("edition.yaml", "a: b\nc\n"), ("rows/one.yaml", "")));
        Assert.NotEqual(digest, Digest(("edition.yaml", "a: b\n"), ("rows/one.yaml", "c\n"), ("amendments.yaml", "amendments: []\n")));
    }

    [Fact]
    public void A_digest_never_changes_from_one_version_of_the_program_to_the_next() => Assert.Equal(
        "a67506030b4840a5456815ed6f5086ba421f7aa6150a3e0bf16945f2cecd41b5",
        Digest(("edition.yaml", "title: é\n"), ("rows/one.yaml", "name: One\n")));

    private static string? Digest(params (string Path, string Text)[] files)
    {
        var found = files.Select(file => (file.Path, Bytes: System.Text.Encoding.UTF8.GetBytes(file.Text)))
            .Select(file => new ContentFile($"editions/2023-04/{file.Path}", file.Bytes.Length, () => file.Bytes));
        return EditionDigest.Compute(ContentFolder.Read("content", found, new DiagnosticBag()), "2023-04");
    }
}
