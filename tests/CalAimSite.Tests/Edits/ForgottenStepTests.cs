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
            $"{BhConnect}:1:1: error CAL8050: `bh-connect-application-submitted` is not as it was published (main), "
            + "and no amendment says so: it was listed in the row `bh-connect`.",
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
            "content/addresses.yaml:62:5: error CAL8072: `bhin-23-001-update`, which was published, stands in no row any more.",
            "If it was taken out, run `calaim amend --base origin/main`: ");
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

        var check = await _site.RunAsync("check", "--base", "main");

        Assert.Equal(1, check.ExitCode);
        Assert.Contains("error CAL8040: ", check.Error, StringComparison.Ordinal);
        Assert.Contains(
            $"{BhConnect}:13:1: error CAL8056: From here on this is not as it was published (main), and the edition 2023-08 is not the latest.",
            check.Error,
            StringComparison.Ordinal);
    }

    private async Task AssertToldAsync(string message, string advice) => AssertOne((await _site.RunAsync("check", "--base", "main")).Error, message, advice);

    // One mistake is one message.
    private static void AssertOne(string report, string message, string advice)
    {
        Assert.Equal(message, Assert.Single(report.Split('\n'), line => line.Contains(": error CAL", StringComparison.Ordinal)));
        Assert.Contains(advice, report, StringComparison.Ordinal);
    }
}
