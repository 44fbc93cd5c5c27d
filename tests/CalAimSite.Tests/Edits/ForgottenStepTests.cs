using CalAimSite.Editing;

namespace CalAimSite.Edits;

/// <summary>A step that an editor forgets is told where the editor has to look, with the command or the lines that mend it.</summary>
public sealed class ForgottenStepTests : IDisposable
{
    private const string BhConnect = "content/editions/2023-08/rows/bh-connect.yaml";

    private static readonly EditStep Amend = EditStep.Run("amend", "--base", "main");

    private readonly EditedSite _site = EditedSite.OfAugust2023();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_change_without_an_amendment()
    {
        ContentEdit.MoveDate(_site);

        await AssertToldAsync(
            $"{BhConnect}:10:9: error CAL8050: `bh-connect-application-submitted` is not as it was published (main), "
            + "and no amendment says so: `when` was `2023-11`.",
            "Run `calaim amend --base main`, which writes the amendment, or undo the change.");
    }

    [Fact]
    public async Task A_change_that_was_undone_with_its_amendment_left()
    {
        ContentEdit.MoveDate(_site);
        await Amend.DoAsync(_site);
        _site.Edit("editions/2023-08/rows/bh-connect.yaml", "when: 2023-12", "when: 2023-11");

        await AssertToldAsync(
            "content/editions/2023-08/amendments.yaml:6:7: error CAL8005: This amendment changes nothing.",
            "Keep only what was different before. Before it is published, `calaim amend --base origin/main` writes it anew, or takes it out.");
    }

    [Fact]
    public async Task A_cancellation_without_a_reason()
    {
        ContentEdit.Cancel(_site, "");
        await Amend.DoAsync(_site);

        await AssertToldAsync(
            "content/editions/2023-08/amendments.yaml:3:5: error CAL8018: `bh-connect-application-submitted` is cancelled, and nothing says why.",
            "Give `reason`, as the source states it.");
    }

    [Fact]
    public async Task A_reason_that_the_milestone_is_given_when_its_cancellation_is_amended_already()
    {
        ContentEdit.Cancel(_site, "");
        await Amend.DoAsync(_site);
        _site.Edit("editions/2023-08/rows/bh-connect.yaml", "status: cancelled", "status: cancelled\n    reason: CMS asked for another application.");
        await Amend.DoAsync(_site);

        await AssertWellAsync();
    }

    [Fact]
    public async Task A_withdrawal_without_a_reason()
    {
        ContentEdit.Withdraw(_site, "");

        AssertOne(
            (await _site.RunAsync("amend", "--base", "main")).Error,
            "content/editions/2023-08/edition.yaml:130:6: error CAL8018: `bh-connect-application-submitted` is withdrawn, and nothing says why.",
            "Give `reason`, as the source states it.");
    }

    [Fact]
    public async Task A_withdrawal_without_an_amendment()
    {
        ContentEdit.Withdraw(_site, ", reason: The department gave it up.");

        await AssertToldAsync(
            $"{BhConnect}:5:9: error CAL8050: `bh-connect-application-submitted` is not as it was published (main), "
            + "and no amendment says so: it was listed in the row `bh-connect`, after `bh-connect-application-draft`.",
            "Run `calaim amend --base main`, which writes the amendment, or undo the change.");
    }

    [Fact]
    public async Task A_withdrawal_without_an_amendment_where_what_was_published_is_not_asked()
    {
        ContentEdit.Withdraw(_site, ", reason: The department gave it up.");

        var check = await _site.RunAsync("check");

        AssertOne(
            check.Error,
            "content/editions/2023-08/edition.yaml:130:10: error CAL8072: `bh-connect-application-submitted`, which was published, stands in no row any more, here and in 2 other places.",
            "If it was taken out, run `calaim amend --base origin/main`: the amendment keeps what it was, and its page stays. "
            + "If its id was changed, add `redirects: [bh-connect-application-submitted]` where the milestone stands now.");
    }

    [Fact]
    public async Task A_milestone_that_was_deleted_where_what_was_published_is_not_asked()
    {
        _site.Edit(
            "editions/2023-08/rows/dmc-ods.yaml",
            "\n  - id: bhin-23-001-update\n    text: Update to BHIN 23-001 published\n    kind: document\n    when: 2023-12\n",
            "");

        var check = await _site.RunAsync("check");

        AssertOne(
            check.Error,
            "content/addresses.yaml:64:5: error CAL8072: `bhin-23-001-update`, which was published, stands in no row any more.",
            "If it was taken out, run `calaim amend --base origin/main`: ");
    }

    [Fact]
    public async Task A_milestone_that_was_taken_out_without_saying_what_became_of_it()
    {
        ContentEdit.TakeOut(_site);
        await Amend.DoAsync(_site);
        await EditStep.Run("permalinks").DoAsync(_site);

        await AssertWarnedAsync(
            "content/editions/2023-08/amendments.yaml:4:9: warning CAL8024: `bh-connect-application-submitted` is taken out, and readers are not told what became of it.");
        _site.Edit("editions/2023-08/amendments.yaml", "# reason: where the source states one", "reason: It was never planned.");
        await AssertWarnedAsync();
    }

    [Fact]
    public async Task A_slip_in_a_changed_text_is_told_alone_until_it_is_mended_or_amended()
    {
        _site.Edit("editions/2023-08/rows/bh-connect.yaml", "text: Section 1115 demonstration submitted", "text: Section **1115** demonstration submitted");

        await AssertToldAsync(
            $"{BhConnect}:11:19: error CAL3019: `**` has no meaning in this text: readers will see it.",
            "Take it off. Neither Markdown nor HTML is read here. If it is right as it is, run `calaim amend --base main`, ");
        await AssertWarnedAsync();
        await Amend.DoAsync(_site);
        await EditStep.Run("permalinks").DoAsync(_site);
        await AssertWarnedAsync($"{BhConnect}:11:19: warning CAL3019: `**` has no meaning in this text: readers will see it.");
    }

    [Fact]
    public async Task A_quote_that_is_no_more_what_its_source_says()
    {
        _site.Edit("launches/bh-connect.yaml", "quote: Proposal to be developed", "quote: Proposal to be made");

        await AssertToldAsync(
            "content/launches/bh-connect.yaml:11:16: error CAL8080: This claim was published (main) with "
            + "`quote: Proposal to be developed no sooner than July 2022`, and no correction says so.",
            "A claim stays as its source made it: undo the change.");
        await AssertWarnedAsync();
    }

    [Fact]
    public async Task An_id_that_is_changed_to_one_that_is_taken()
    {
        _site.Edit("editions/2023-08/rows/bh-connect.yaml", "id: bh-connect-application-submitted", "id: bhin-23-001-draft");

        await AssertToldAsync(
            "content/editions/2023-08/rows/dmc-ods.yaml:4:9: error CAL4002: The id `bhin-23-001-draft` is taken by another milestone.",
            $"The first is at {BhConnect}:10:9.");
    }

    [Theory]
    [InlineData("editions/2023-08/rows/dmc-ods")]
    [InlineData("meetings/phm-working-group")]
    [InlineData("tables/milestones-2021")]
    [InlineData("lists/path-initiatives")]
    [InlineData("launches/bh-connect")]
    public async Task A_copy_of_a_file(string path)
    {
        _site.Write($"{path}-copy.yaml", _site.Read($"{path}.yaml"));

        await AssertToldAsync($"content/{path}-copy.yaml:1:1: error CAL1013: This file is the same as content/{path}.yaml.", "Delete the copy, ");
    }

    [Fact]
    public async Task An_amendment_of_the_edition_before_that_is_undone_when_the_next_one_is_begun()
    {
        ContentEdit.MoveDate(_site);
        await Amend.DoAsync(_site);
        await EditStep.Run("edition", "new", "2023-11").DoAsync(_site);
        _site.Edit("editions/2023-08/rows/bh-connect.yaml", "when: 2023-12", "when: 2023-11");

        await AssertToldAsync("content/editions/2023-08/amendments.yaml:6:7: error CAL8005: This amendment changes nothing.", "amend --base origin/main` writes it anew");
        Assert.EndsWith(
            "Froze 2023-08 anew: its digest is in content/editions/digests.yaml.\n",
            (await _site.RunAsync("amend", "--base", "main")).Output,
            StringComparison.Ordinal);
        await AssertWellAsync();
    }

    [Fact]
    public async Task A_change_of_the_edition_before_when_the_next_one_is_begun()
    {
        await EditStep.Run("edition", "new", "2023-11").DoAsync(_site);
        ContentEdit.MoveDate(_site);
        await AssertToldAsync(
            $"{BhConnect}:10:9: error CAL8050: `bh-connect-application-submitted` is not as it was published (main), "
            + "and no amendment says so: `when` was `2023-11`.",
            "Run `calaim amend --base main`");
        await Amend.DoAsync(_site);

        // What the amendment keeps is the same, but not what the edition was frozen with.
        _site.Edit("editions/2023-08/rows/bh-connect.yaml", "when: 2023-12", "when: 2023-10");
        await AssertToldAsync(
            $"{BhConnect}:1:1: error CAL8040: The edition 2023-08 was frozen without this: what differs is `editions/2023-08/rows/bh-connect.yaml`.",
            "As long as the next edition is not published, `calaim amend --base origin/main` writes amendments and freezes this one anew.");
        await Amend.DoAsync(_site);
        await AssertWellAsync();
    }

    [Fact]
    public async Task A_new_id_without_a_redirect()
    {
        ContentEdit.Rename(_site, "");

        const string Place = "content/editions/2023-08/rows/dmc-ods.yaml:4:9: error CAL8061: "
            + "`bhin-23-001-first-draft` has the text and the date of `bhin-23-001-draft`, which was published (main) and is gone.";
        const string Advice = "add `redirects: [bhin-23-001-draft]` to the milestone, so that the former one leads here, or keep it.";
        await AssertToldAsync(Place, Advice);
        var amend = await _site.RunAsync("amend", "--base", "main");
        AssertOne(amend.Error, Place, Advice);
        Assert.EndsWith("Nothing was written.\n", amend.Error, StringComparison.Ordinal);
        Assert.False(_site.Has("editions/2023-08/amendments.yaml"));
        Assert.Contains(
            "give the new one `redirects: [bhin-23-001-draft]`",
            (await _site.RunAsync("diff", "main", _site.Content)).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_without_a_permalink()
    {
        _site.Append("initiatives.yaml", "\n  - id: street-medicine\n    name: Street Medicine");

        var check = await _site.RunAsync("check", "--base", "main");

        Assert.Contains(
            "content/addresses.yaml:1:1: warning CAL8071: The site has a page that this list lacks: `initiatives/street-medicine.html`.",
            check.Error,
            StringComparison.Ordinal);
        Assert.Contains("`calaim permalinks` adds what is published", check.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_of_an_edition_that_the_next_one_follows()
    {
        await EditStep.Run("edition", "new", "2023-11").DoAsync(_site);
        _site.Commit();
        ContentEdit.MoveDate(_site);

        await AssertToldAsync(
            $"{BhConnect}:13:1: error CAL8056: From here on this is not as it was published (main), and the edition 2023-08 is not the latest.",
            "An edition that another one has followed stays as it was: undo the change.");
    }

    private async Task AssertWellAsync()
    {
        var check = await _site.RunAsync("check", "--base", "main");
        Assert.True(check.ExitCode == 0, check.Error);
    }

    private async Task AssertWarnedAsync(params string[] warnings) => Assert.Equal(
        warnings,
        (await _site.RunAsync("check", "--base", "main")).Error.Split('\n').Where(line => line.Contains(": warning CAL", StringComparison.Ordinal)));

    private async Task AssertToldAsync(string message, string advice) => AssertOne((await _site.RunAsync("check", "--base", "main")).Error, message, advice);

    // One mistake is one message.
    private static void AssertOne(string report, string message, string advice)
    {
        Assert.Equal(message, Assert.Single(report.Split('\n'), line => line.Contains(": error CAL", StringComparison.Ordinal)));
        Assert.Contains(advice, report, StringComparison.Ordinal);
    }
}
