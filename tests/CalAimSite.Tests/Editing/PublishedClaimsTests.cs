namespace CalAimSite.Editing;

/// <summary>A published claim stays as it was, or an entry beside it keeps what it was and says why it was corrected.</summary>
public sealed class PublishedClaimsTests : IDisposable
{
    private const string Path = "launches/care.yaml";
    private const string Launches = """
        subjects:
          - id: care-start
            name: Care starts
            claims:
              - source: paper
                kind: start
                when: 2023-07
                quote: Care starts in July
                note: Ours
              - source: calendar-2023-04
                kind: start
                when: 2023-08
                qualifier: target
                quote: Care in August
          - id: care-end
            name: Care ends
            claims:
              - {source: paper, kind: end, when: 2024, quote: Care ends}
        """;

    private readonly EditedSite _site = new EditedSite().Write(Path, Launches);

    public PublishedClaimsTests() => _site.Commit();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Claims_may_be_added_moved_and_laid_out_otherwise_and_notes_are_the_sites_own()
    {
        _site.Edit(Path, "note: Ours", "note: Others").Edit(Path, "quote: Care in August", "quote: >-\n          Care\n          in August")
            .Edit(Path, "  - id: care-end\n", "      - {source: calendar-2023-04, kind: step, when: 2023-05, quote: A step}\n  - id: care-end\n");
        await AssertAsync();
    }

    [Fact]
    public async Task A_claim_that_is_another_is_told_with_the_line_that_says_so()
    {
        _site.Edit(Path, "when: 2023-08\n        qualifier: target\n", "when: 2023-09\n").Edit(Path, "note: Ours", "where: Page 1");
        var error = await AssertAsync(
            "content/launches/care.yaml:9:16: error CAL8080: This claim was published (main) with `without: [where]`, and no correction says so.",
            "content/launches/care.yaml:12:15: error CAL8080: This claim was published (main) with `qualifier: target, when: 2023-08`, and no correction says so.");
        Assert.Contains("add to the claim `corrected: [{was: {qualifier: target, when: 2023-08}, reason: …}]`.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_typing_error_is_corrected_by_an_entry_that_says_what_was_there_and_why()
    {
        _site.Edit(Path, "when: 2023-08\n        qualifier: target\n", "when: 2023-09\n        corrected: [{was: {qualifier: target, when: 2023-08}, reason: Mistyped}]\n");
        await AssertAsync();

        // And once more, on what is published now.
        _site.Commit();
        _site.Edit(Path, "quote: Care in August", "quote: Care in September")
            .Edit(Path, "reason: Mistyped}]", "reason: Mistyped}, {was: {quote: Care in August}, reason: The quote too}]");
        await AssertAsync();
    }

    [Fact]
    public async Task A_correction_that_does_not_say_what_was_published_is_none()
    {
        _site.Edit(Path, "when: 2023-08", "when: 2023-09\n        corrected: [{was: {when: 2023-10}, reason: Mistyped}]");
        await AssertAsync("content/launches/care.yaml:12:15: error CAL8080: This claim was published (main) with `when: 2023-08`, and no correction says so.");
    }

    [Fact]
    public async Task Published_corrections_stay()
    {
        _site.Edit(Path, "when: 2023-08", "when: 2023-09\n        corrected: [{was: {when: 2023-08}, reason: Mistyped}]").Commit();
        _site.Edit(Path, "reason: Mistyped", "reason: Misread");
        await AssertAsync("content/launches/care.yaml:10:9: error CAL8084: The corrections of this claim are not as they were published (main).");
    }

    [Fact]
    public async Task A_claim_is_taken_out_only_into_the_list_of_those_that_never_belonged_here()
    {
        const string Claim = "      - source: calendar-2023-04\n        kind: start\n        when: 2023-08\n        qualifier: target\n        quote: Care in August\n";
        _site.Edit(Path, Claim, "");
        var error = await AssertAsync("content/launches/care.yaml:2:9: error CAL8081: A claim of `calendar-2023-04` about `care-start`, which was published (main), is gone.");
        const string Entry = "- {subject: care-start, kind: start, qualifier: target, quote: Care in August, source: calendar-2023-04, when: 2023-08, reason: …}";
        Assert.Contains($"add to the file's list `removed`: `{Entry}`.", error, StringComparison.Ordinal);

        _site.Edit(Path, "subjects:\n", $"removed:\n  {Entry.Replace("…", "Of another subject", StringComparison.Ordinal)}\nsubjects:\n");
        await AssertAsync();
        _site.Commit();
        _site.Edit(Path, "reason: Of another subject", "reason: None");
        await AssertAsync(
            "content/launches/care.yaml:1:1: error CAL8083: What was published (main) under `removed` of `calendar-2023-04` about `care-start` is not there any more.");
    }

    [Fact]
    public async Task A_subject_stays_with_its_claims_in_whatever_file()
    {
        var end = Launches[Launches.IndexOf("  - id: care-end", StringComparison.Ordinal)..];
        _site.Edit(Path, end, "");
        await AssertAsync("content/launches/care.yaml:1:1: error CAL8082: The subject `care-end`, which was published (main) with 1 claim, is gone.");
        _site.Write("launches/data.yaml", $"subjects:\n{end}\n");
        await AssertAsync();
    }

    [Fact]
    public async Task What_a_correction_says_has_the_keys_of_claims()
    {
        _site.Edit(Path, "note: Ours", "corrected: [{was: {wen: 2023-08}}]");
        var run = await _site.RunAsync("check");
        Assert.Contains("Did you mean `when`?", run.Error, StringComparison.Ordinal);
        Assert.Contains("`reason`", run.Error, StringComparison.Ordinal);
    }

    /// <summary>The check fails with these errors, and no others; with none, it passes.</summary>
    private async Task<string> AssertAsync(params string[] errors)
    {
        var run = await _site.RunAsync("check", "--base", "main");
        Assert.Equal(errors, run.Error.Split('\n').Where(line => line.Contains(": error CAL", StringComparison.Ordinal)));
        Assert.Equal(errors.Length == 0 ? 0 : 1, run.ExitCode);
        return run.Error;
    }
}
