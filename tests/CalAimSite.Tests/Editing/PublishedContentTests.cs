namespace CalAimSite.Editing;

/// <summary>What was published changes only by amendments, and <c>check --base</c> says where it did otherwise.</summary>
public sealed class PublishedContentTests : IDisposable
{
    private const string Care = "editions/2023-04/rows/care.yaml";
    private const string Edition = "editions/2023-04/edition.yaml";
    private const string Amendments = """
        amendments:
          - date: 2023-04-10
            id: form
            was: {when: 2023-06}
          - date: 2023-04-11
            id: guide
            was: {without: [qualifier]}
        """;

    private readonly EditedSite _site = EditedSite.Committed();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task What_is_as_it_was_published_is_well() => Assert.Equal(0, (await _site.RunAsync("check", "--base", "main")).ExitCode);

    [Fact]
    public async Task A_change_without_an_amendment_is_told_at_its_milestone()
    {
        _site.Edit(Care, "when: 2023-06-15", "when: 2023-07").Edit(Care, "    qualifier: target\n", "");
        await AssertAsync(
            "content/editions/2023-04/rows/care.yaml:7:9: error CAL8050: `guide` is not as it was published (main), and no amendment says so: `qualifier` was `target`.",
            "content/editions/2023-04/rows/care.yaml:16:9: error CAL8050: `form` is not as it was published (main), and no amendment says so: `when` was `2023-06-15`.");
    }

    [Fact]
    public async Task A_change_is_told_besides_other_errors()
    {
        _site.Edit(Care, "when: 2023-06-15", "when: 2023-07").Edit(Care, "name: Care", "nmae: Care\nname: Care");
        Assert.Contains("error CAL3", (await _site.RunAsync("check", "--base", "main")).Error, StringComparison.Ordinal);
        _site.Edit(Care, "nmae: Care\n", "").Write("pages/about.md", "No front matter.");
        Assert.Contains("error CAL8050", (await _site.RunAsync("check", "--base", "main")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_amendment_that_says_otherwise_than_what_was_published_is_told()
    {
        _site.Edit(Care, "when: 2023-06-15", "when: 2023-07")
            .Write(EditedSite.AmendmentsPath, "amendments:\n  - {date: 2023-04-10, id: form, was: {when: 2023-08}}\n");
        await AssertAsync(
            "content/editions/2023-04/amendments.yaml:2:6: error CAL8051: "
            + "This amendment and what was published (main) of `form` do not go together: `when` was `2023-06-15`.");
    }

    [Fact]
    public async Task A_published_amendment_in_other_words_is_told()
    {
        _site.Write(EditedSite.AmendmentsPath, Amendments).Commit();
        _site.Edit(EditedSite.AmendmentsPath, "when: 2023-06", "when: 2023-05");
        await AssertAsync("content/editions/2023-04/amendments.yaml:2:5: error CAL8052: This amendment was published (main) in other words.");
    }

    [Fact]
    public async Task A_published_amendment_may_be_laid_out_otherwise()
    {
        _site.Write(EditedSite.AmendmentsPath, Amendments).Commit();
        _site.Edit(EditedSite.AmendmentsPath, "was: {when: 2023-06}", "was:\n      when: '2023-06' # as printed");
        await AssertAsync();
    }

    [Fact]
    public async Task A_published_amendment_keeps_its_place()
    {
        _site.Write(EditedSite.AmendmentsPath, Amendments).Commit();
        _site.Edit(EditedSite.AmendmentsPath, "amendments:\n", "amendments:\n  - {date: 2023-04-09, id: report, was: {when: 2023-05}}\n");
        await AssertAsync(
            "content/editions/2023-04/amendments.yaml:3:5: error CAL8053: This amendment was published (main) as number 1 of the file.",
            "content/editions/2023-04/amendments.yaml:6:5: error CAL8053: This amendment was published (main) as number 2 of the file.");
    }

    [Fact]
    public async Task A_published_amendment_stays()
    {
        _site.Write(EditedSite.AmendmentsPath, Amendments).Commit();
        _site.Delete(EditedSite.AmendmentsPath);
        await AssertAsync(
            "content/editions/2023-04/amendments.yaml:1:1: error CAL8054: The amendment of `form` of 2023-04-10, which was published (main), is gone.",
            "content/editions/2023-04/amendments.yaml:1:1: error CAL8054: The amendment of `guide` of 2023-04-11, which was published (main), is gone.");
    }

    [Fact]
    public async Task A_published_edition_stays()
    {
        await _site.RunAsync("edition", "new", "2023-07");
        _site.Commit();
        _site.Delete("editions/2023-04").Delete("editions/digests.yaml");
        await AssertAsync(
            "content/editions/2023-04/edition.yaml:1:1: error CAL8055: There is no edition 2023-04 any more, which was published (main).");
    }

    [Fact]
    public async Task An_edition_before_the_latest_stays_as_it_was_though_it_is_frozen_anew()
    {
        await _site.RunAsync("edition", "new", "2023-07");
        _site.Commit();
        _site.Edit(Edition, "third quarter", "fourth quarter").Delete("editions/2023-04/rows/data.yaml").Edit(Edition, "  - data\n", "");
        await _site.RunAsync("edition", "freeze", "2023-04");
        var run = await _site.RunAsync("check", "--base", "main");
        Assert.Contains("content/editions/2023-04/edition.yaml:9:1: error CAL8056: From here on this is not as it was published (main)", run.Error, StringComparison.Ordinal);
        Assert.Contains("content/editions/2023-04/rows/data.yaml:1:1: error CAL8056: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edition_that_is_followed_now_stays_as_it_was()
    {
        _site.Edit(Edition, "third quarter", "fourth quarter");
        Assert.Equal(0, (await _site.RunAsync("edition", "new", "2023-07")).ExitCode);
        await AssertAsync(
            "content/editions/2023-04/edition.yaml:16:1: error CAL8056: "
            + "From here on this is not as it was published (main), and the edition 2023-04 is not the latest.");
    }

    [Fact]
    public async Task The_next_edition_and_errata_need_no_amendment()
    {
        await _site.RunAsync("edition", "new", "2023-07");
        _site.Write("editions/2023-04/errata.yaml", "errata:\n  - {id: form, printed: Form due, should_be: Forms due, source: paper}\n");
        await AssertAsync();
    }

    [Fact]
    public async Task A_published_edition_keeps_its_columns()
    {
        _site.Edit(Edition, "2023-09]", "2023-09, 2023-10]");
        await AssertAsync("content/editions/2023-04/edition.yaml:5:10: error CAL8057: The edition 2023-04 was published (main) with other columns.");
    }

    [Fact]
    public async Task A_row_that_had_milestones_stays()
    {
        _site.Edit(Edition, "  - data\n", "").Delete("editions/2023-04/rows/data.yaml");
        await AssertAsync(
            "content/editions/2023-04/edition.yaml:8:3: error CAL8058: There is no row `data` any more, which was published (main) with milestones.");
    }

    [Fact]
    public async Task A_row_that_cannot_be_read_is_not_said_to_be_gone()
    {
        _site.Edit("editions/2023-04/rows/data.yaml", "    kind:", "\tkind:");
        var error = (await _site.RunAsync("check", "--base", "main")).Error;
        Assert.Contains("error CAL1006: ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("CAL8058", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_of_another_file_name_is_the_same_row()
    {
        _site.Write("editions/2023-04/rows/numbers.yaml", _site.Read("editions/2023-04/rows/data.yaml"))
            .Delete("editions/2023-04/rows/data.yaml").Edit(Edition, "- data", "- numbers");
        await AssertAsync();
    }

    [Fact]
    public async Task Content_that_was_wrong_is_told_with_its_revision()
    {
        _site.Edit(Care, "name: Care", "nmae: Care").Commit();
        _site.Edit(Care, "nmae: Care", "name: Care");
        var run = await _site.RunAsync("check", "--base", "main");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("main:content/editions/2023-04/rows/care.yaml:1:1: error CAL", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such")]
    [InlineData("--all")]
    [InlineData("main:content")]
    public async Task A_revision_that_git_does_not_know_is_wrong_usage(string revision)
    {
        var run = await _site.RunAsync("check", $"--base={revision}");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"error: git knows no revision '{revision}' in 'content'.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_of_a_repository_no_revision_is_known()
    {
        using var site = new EditedSite();
        Assert.Equal(2, (await site.RunAsync("check", "--base", "main")).ExitCode);
    }

    /// <summary>The check fails with these errors, and no others; with none, it passes.</summary>
    private async Task AssertAsync(params string[] errors)
    {
        var run = await _site.RunAsync("check", "--base", "main");
        Assert.Equal(errors, run.Error.Split('\n').Where(line => line.Contains(": error CAL", StringComparison.Ordinal)));
        Assert.Equal(errors.Length == 0 ? 0 : 1, run.ExitCode);
    }
}
