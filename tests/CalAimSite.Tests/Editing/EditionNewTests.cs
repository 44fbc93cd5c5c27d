using CalAimSite.Cli;
using CalAimSite.Editing.Drafts;

namespace CalAimSite.Editing;

public sealed class EditionNewTests : IDisposable
{
    private readonly EditedSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task The_next_edition_has_what_still_lies_in_its_columns_in_the_same_words()
    {
        var run = await _site.RunAsync("edition", "new", "2023-06");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            Made content/editions/2023-06 from 2023-04, for April to September 2023.
            Carried over: 4 milestones in 2 rows.
            Texts that name dates of the former columns; look at them:
              content/editions/2023-06/edition.yaml:16: This goes through the third quarter of 2023
            Added the source calendar-2023-06 to content/sources.yaml: complete it from the document.
            Froze 2023-04: its digest is in content/editions/digests.yaml.

            """.ReplaceLineEndings("\n"),
            run.Output);
        Assert.Equal(_site.Read("editions/2023-04/rows/care.yaml"), _site.Read("editions/2023-06/rows/care.yaml"));
        Assert.Equal(
            _site.Read("editions/2023-04/edition.yaml").Replace("as of April", "as of June", StringComparison.Ordinal)
                .Replace("as_of: 2023-04", "as_of: 2023-06", StringComparison.Ordinal)
                .Replace("calendar-2023-04", "calendar-2023-06", StringComparison.Ordinal),
            _site.Read("editions/2023-06/edition.yaml"));
        Assert.EndsWith(
            """
              - id: calendar-2023-06
                title: Calendar as of June 2023
                label: Calendar of June 2023
                publisher: A publisher
                date: 2023-06

            """.ReplaceLineEndings("\n"),
            _site.Read("sources.yaml"),
            StringComparison.Ordinal);
        await AssertWellAsync();
    }

    [Fact]
    public async Task What_has_left_the_columns_is_left_out_and_what_reaches_into_them_gets_a_column()
    {
        _site.Edit("editions/2023-04/rows/care.yaml", "when: 2023-05", "when: 2023-05/2023-08")
            .Edit("editions/2023-04/rows/care.yaml", "when: 2023-06-15", "when: 2023-08-15\n    column: 2023-06")
            .Edit("editions/2023-04/rows/data.yaml", "milestones:\n", "milestones:\n  - {id: all-year, text: All year, when: 2023-Q2/2023-Q3, kind: document}\n");

        var run = await _site.RunAsync("edition", "new", "2023-08");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("for July to December 2023.\nCarried over: 4 milestones in 2 rows.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("no room for them: 1 milestone.\n  data\n    report: April 2023\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("(`column`):\n  guide\n  all-year\n", run.Output, StringComparison.Ordinal);
        var care = _site.Read("editions/2023-08/rows/care.yaml");
        Assert.Contains("    when: 2023-05/2023-08\n    column: 2023-07\n    qualifier: target\n", care, StringComparison.Ordinal);
        Assert.Contains("    when: 2023-08-15\n\n  # It has no date yet.\n", care, StringComparison.Ordinal);
        Assert.Equal(
            """
            name: Data
            initiatives: [data]
            milestones:
              - {id: all-year, text: All year, when: 2023-Q2/2023-Q3, column: 2023-07, kind: document}

            """.ReplaceLineEndings("\n"),
            _site.Read("editions/2023-08/rows/data.yaml"));
        await AssertWellAsync();
    }

    [Fact]
    public async Task Rows_without_milestones_endings_amendments_and_errata_are_not_carried_over()
    {
        _site.Write(EditedSite.AmendmentsPath, "amendments:\n  - {date: 2023-04-10, id: form, was: {when: 2023-06}}\n")
            .Edit("editions/2023-04/edition.yaml", "legend:", "# Nothing has.\nended: []\nlegend:");

        var run = await _site.RunAsync("edition", "new", "2023-06", "--from", "2023-05");

        Assert.Contains("  data (the row has none left, and is left out)\n    report: April 2023\n", run.Output, StringComparison.Ordinal);
        Assert.False(_site.Has("editions/2023-06/amendments.yaml"));
        Assert.False(_site.Has("editions/2023-06/rows/data.yaml"));
        var edition = _site.Read("editions/2023-06/edition.yaml");
        Assert.Contains("columns: [2023-05, 2023-06, 2023-07, 2023-08, 2023-09, 2023-10]\n", edition, StringComparison.Ordinal);
        Assert.Contains("rows:\n  - care\nlegend:\n", edition, StringComparison.Ordinal);
        await AssertWellAsync();
    }

    [Fact]
    public async Task An_edition_is_made_even_if_nothing_is_left()
    {
        _site.Delete("editions/2023-04/rows/care.yaml").Edit("editions/2023-04/edition.yaml", "  - care\n", "");
        Assert.Equal(0, (await _site.RunAsync("edition", "new", "2024-01")).ExitCode);
        Assert.Contains("rows: []\n", _site.Read("editions/2024-01/edition.yaml").Replace("rows:\n  []", "rows: []", StringComparison.Ordinal), StringComparison.Ordinal);
        await AssertWellAsync();
    }

    [Theory]
    [InlineData("2023-04", "There is an edition 2023-04 already.")]
    [InlineData("2023-03", "The edition 2023-03 would not be later than the latest, 2023-04.")]
    [InlineData("2023", "The edition 2023 would not be later than the latest, 2023-04.")]
    public async Task An_edition_that_is_there_or_not_later_is_wrong_usage(string id, string error)
    {
        var run = await _site.RunAsync("edition", "new", id);
        Assert.Equal((2, "", $"error: {error}\n  Nothing was written.\n"), (run.ExitCode, run.Output, run.Error));
        Assert.False(_site.Has("editions/digests.yaml"));
    }

    [Fact]
    public async Task Of_content_with_errors_nothing_is_made()
    {
        _site.Edit("editions/2023-04/rows/care.yaml", "component: adults", "component: adutls");
        var sources = _site.Read("sources.yaml");

        var run = await _site.RunAsync("edition", "new", "2023-06");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("Nothing was written.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(sources, _site.Read("sources.yaml"));
        Assert.Equal(["2023-04"], Directory.EnumerateFileSystemEntries(Path.Join(_site.Content, "editions")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Lists_in_brackets_from_which_something_must_go_are_told()
    {
        _site.Write("editions/2023-04/rows/data.yaml", """
            name: Data
            initiatives: [data]
            milestones: [{id: report, text: Report due, when: 2023-04}, {id: later, text: Later, when: 2023-08}]
            """);
        var run = await _site.RunAsync("edition", "new", "2023-07");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("content/editions/2023-04/rows/data.yaml:3:13: error CAL8060: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_edition_after_the_real_one_is_well_and_changes_nothing_that_it_carries_over()
    {
        using var real = new RealCopy();
        var made = await real.RunAsync("edition", "new", "2023-10");
        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        Assert.Contains("edition.yaml:50: through the fourth quarter of 2023\n", made.Output, StringComparison.Ordinal);

        var check = await real.RunAsync("check");
        Assert.Equal(0, check.ExitCode);
        Assert.DoesNotContain("CAL80", check.Error.Replace("CAL8071", "", StringComparison.Ordinal), StringComparison.Ordinal);

        var diff = await real.RunAsync("diff", "2023-08", "2023-10");
        Assert.Equal((0, ""), (diff.ExitCode, diff.Error));
        Assert.DoesNotContain("### Removed", diff.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("### Moved later", diff.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("### Moved earlier", diff.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("### Reworded", diff.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-07,2023-08,2023-09", "2023-10-01", "2023-10,2023-11,2023-12")]
    [InlineData("2023-Q1,2023-Q2", "2023-04-01", "2023-Q2,2023-Q3")]
    [InlineData("2021-Q1,2021-Q2,2021-H2", "2022-01-01", "2022-Q1,2022-Q2,2022-H2")]
    [InlineData("2023-07,2023-08,2023-09,2023-Q4", "2023-10-01", "2023-10,2023-11,2023-12,2024-Q1")]
    [InlineData("2021-Q1,2021-Q2,2021-H2", "2021-04-01", "2021-04,2021-05,2021-06")]
    [InlineData("2022,2023", "2023-04-01", "2023,2024")]
    public void As_many_columns_follow_as_there_were(string before, string first, string expected) => Assert.Equal(
        expected,
        string.Join(',', DraftColumns.Columns([.. before.Split(',').Select(PeriodOf)], PeriodOf(first).First)));

    private async Task AssertWellAsync()
    {
        var check = await _site.RunAsync("check");
        Assert.Equal((0, ""), (check.ExitCode, check.Error));
    }

    private static Period PeriodOf(string text)
    {
        Assert.Equal(DateProblem.None, Period.Read(text, out var period));
        return period!;
    }

    /// <summary>The real content, in a folder of the test's own.</summary>
    private sealed class RealCopy : IDisposable
    {
        private readonly string _root = Directory.CreateTempSubdirectory("calaim-real-").FullName;

        public RealCopy() => SmallSite.CopyFolder(FrozenContent.Folder, Path.Join(_root, "content"));

        public Task<CommandRun> RunAsync(params string[] arguments) => CommandRun.OfAsync(
            [.. arguments, "--content", Path.Join(_root, "content"), "--theme", Repository.PathOf("themes", "default")]);

        public void Dispose() => Directory.Delete(_root, recursive: true);
    }
}
