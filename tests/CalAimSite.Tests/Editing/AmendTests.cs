namespace CalAimSite.Editing;

/// <summary>Amendments that are written are those that the content needs, for every change there can be.</summary>
public sealed class AmendTests : IDisposable
{
    private const string Care = "editions/2023-04/rows/care.yaml";
    private const string Data = "editions/2023-04/rows/data.yaml";

    private readonly EditedSite _site = EditedSite.Committed();

    /// <summary>What is edited, and how; several edits of a case are separated by empty entries.</summary>
    public static TheoryData<string, string[]> Changes => new()
    {
        { "text", [Care, "text: Guide released", "text: \"Guide: \\\"now\\\" released, #1\""] },
        { "a long text", [Care, "text: Guide released", $"text: {string.Join(' ', Enumerable.Repeat("guide", 40))}"] },
        { "another kind", [Care, "kind: document", "kind: deadline"] },
        { "more kinds", [Care, "kind: document", "kind: [deadline, document]"] },
        { "no kind", [Care, "    kind: document\n", ""] },
        { "a kind", [Care, "text: Form due\n", "text: Form due\n    kind: deadline\n"] },
        { "later", [Care, "when: 2023-05", "when: 2023-07"] },
        { "a day", [Care, "when: 2023-05", "when: 2023-05-10"] },
        { "a range", [Care, "when: 2023-05", "when: 2023-05/2023-08"] },
        { "to be decided", [Care, "when: 2023-05", "when: tbd\n    column: 2023-05"] },
        { "decided", [Care, "when: tbd\n    column: 2023-09", "when: 2023-09-01"] },
        { "decided for elsewhere", [Care, "when: tbd\n    column: 2023-09", "when: 2023-07"] },
        { "another column", [Care, "when: 2023-06-15", "when: 2023-06-15\n    column: 2023-08\n    note: Printed there."] },
        { "a date and another column", [Care, "when: 2023-06-15", "when: 2023-07\n    column: 2023-08\n    note: Printed there."] },
        { "a column and its date", [Care, "column: 2023-09", "column: 2023-08"] },
        { "another qualifier", [Care, "qualifier: target", "qualifier: no-later-than"] },
        { "no qualifier", [Care, "    qualifier: target\n", ""] },
        { "another component", [Care, "component: adults", "component: children"] },
        { "no component", [Care, "    component: adults\n", ""] },
        { "another heading", [Care, "heading: Phase one", "heading: Phase two"] },
        { "no heading", [Care, "    heading: Phase one\n", ""] },
        { "confirmed", [Care, "when: 2023-06-15", "when: 2023-06-15\n    status: confirmed"] },
        { "cancelled", [Care, "when: 2023-06-15", "when: 2023-06-15\n    status: cancelled\n    reason: Nobody came."] },
        { "other actors", [Care, "actors: [plans]", "actors: [counties, plans]"] },
        { "no actors", [Care, "    actors: [plans]\n", ""] },
        { "actors as a reading", [Care, "actors: [plans]", "actors: [plans]\n    actors_reading: true"] },
        { "another condition", [Care, "contingent_on: The approval", "contingent_on: Another approval"] },
        { "no condition", [Care, "    contingent_on: The approval\n", ""] },
        { "added", [Data, "milestones:\n", "milestones:\n  - {id: new-one, text: New one, when: 2023-08}\n"] },
        { "added with a vague date", [Data, "milestones:\n", "milestones:\n  - {id: new-one, text: New one, when: 2023, column: 2023-08}\n"] },
        { "removed", [Data, "milestones:\n  - id: report\n    text: Report due\n    kind: [document, deadline]\n    when: 2023-04\n", "milestones: []\n"] },
        { "removed with its source and note", [Care, Read(Care, "  # It has", null), ""] },
        { "moved to another row", [Care, Read(Care, "  - id: form", "  # It has"), "", "", Data, "milestones:\n", "milestones:\n  - {id: form, text: Form due, when: 2023-06-15}\n"] },
        { "moved with its component", [Care, Read(Care, "  - id: guide", "  - id: form"), "", "", Data, "milestones:\n", "milestones:\n  - {id: guide, text: Guide released, when: 2023-08}\n"] },
        {
            "many at once",
            [Care, "text: Guide released", "text: Guide out", "", Care, "when: 2023-05", "when: 2023-04", "", Care, "when: 2023-06-15", "when: 2023-06-20", "", Data, "when: 2023-04", "when: 2023-09"]
        },
    };

    public void Dispose() => _site.Dispose();

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Before_it_is_amended_a_change_is_an_error_and_afterwards_it_is_none(string change, string[] edits)
    {
        Edit(edits);
        var before = await _site.RunAsync("check", "--base", "main");
        Assert.Equal((1, change), (before.ExitCode, change));
        Assert.Contains("error CAL8050: ", before.Error, StringComparison.Ordinal);

        var amended = await _site.RunAsync("amend", "--base", "main");
        Assert.Equal((0, ""), (amended.ExitCode, amended.Error));
        Assert.StartsWith("Wrote ", amended.Output, StringComparison.Ordinal);

        var after = await _site.RunAsync("check", "--base", "main");
        var warnings = after.Error.Split('\n').Where(line => line.Contains(": warning ", StringComparison.Ordinal)).ToList();
        Assert.Equal(0, after.ExitCode);
        Assert.Equal(change.StartsWith("removed", StringComparison.Ordinal) ? 1 : 0, warnings.Count);
        Assert.All(warnings, warning => Assert.Contains("CAL8024: ", warning, StringComparison.Ordinal));

        var text = _site.Read(EditedSite.AmendmentsPath);
        var again = await _site.RunAsync("amend", "--base", "main");
        Assert.StartsWith("Nothing to amend: ", again.Output, StringComparison.Ordinal);
        Assert.Equal(text, _site.Read(EditedSite.AmendmentsPath));
    }

    [Fact]
    public async Task Amendments_say_what_was_and_leave_the_reason_to_the_editor()
    {
        _site.Edit(Care, "when: 2023-05\n    qualifier: target", "when: 2023-07").Edit(Care, Read(Care, "  # It has", null), "")
            .Edit(Data, "milestones:\n", "milestones:\n  - {id: new-one, text: New one, when: 2023-08}\n");

        var run = await _site.RunAsync("amend", "--base", "HEAD");

        Assert.Equal(
            """
            Wrote content/editions/2023-04/amendments.yaml:
              guide: changed
              new-one: added
              plan: taken out
            Dated 2023-05-01: the day of the last commit. If it changed on another day, correct that before it is published.

            """.ReplaceLineEndings("\n"),
            run.Output);
        Assert.Equal(
            """
            # What changed in this edition after it was published, the oldest first. Entries are added at the end and never changed.
            amendments:
              - date: 2023-05-01
                id: guide
                was:
                  when: 2023-05
                  qualifier: target
                # reason: where the source states one
              - date: 2023-05-01
                id: new-one
                added: true
                # reason: where the source states one
              - date: 2023-05-01
                id: plan
                removed:
                  row: care
                  text: Plan agreed
                  when: tbd
                  column: 2023-09
                  sources:
                    - source: paper
                      page: "p. 3: table"
                      quote: "Plan, agreed"
                  note: A note
                # reason: where the source states one

            """.ReplaceLineEndings("\n"),
            _site.Read(EditedSite.AmendmentsPath));
    }

    [Fact]
    public async Task What_the_rules_ask_a_reason_for_is_told_and_then_missed()
    {
        _site.Edit(Care, "when: 2023-06-15", "when: 2023-06-15\n    status: confirmed").Commit();
        _site.Edit(Care, "when: 2023-06-15", "when: 2023-07-15");

        var amended = await _site.RunAsync("amend", "--base", "HEAD");
        var check = await _site.RunAsync("check", "--base", "HEAD");

        Assert.Contains("  form: changed; it needs a reason\n", amended.Output, StringComparison.Ordinal);
        Assert.Contains("    # reason: needed, as the source states it\n", _site.Read(EditedSite.AmendmentsPath), StringComparison.Ordinal);
        Assert.Contains("editions/2023-04/amendments.yaml:3:5: error CAL8017: ", check.Error, StringComparison.Ordinal);

        // With errors such as this one, the content can still be amended.
        Assert.StartsWith("Nothing to amend: ", (await _site.RunAsync("amend", "--base", "HEAD")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reason_that_the_milestone_was_given_is_the_amendments_too()
    {
        _site.Edit(Care, "when: 2023-06-15", "when: 2023-07-15\n    reason: The form was late.");

        await _site.RunAsync("amend", "--base", "HEAD");

        Assert.Contains("      when: 2023-06-15\n    reason: The form was late.\n", _site.Read(EditedSite.AmendmentsPath), StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_amendments_follow_those_that_there_are_in_their_style()
    {
        const string Before = "amendments:\n- date: 2023-06-01\n  id: form\n  was: {when: 2023-06}\n";
        _site.Write(EditedSite.AmendmentsPath, Before).Commit();
        _site.Edit(Care, "text: Form due", "text: Forms due");

        await _site.RunAsync("amend", "--base", "HEAD");

        // Dated as the last one: none is older than that.
        Assert.Equal(
            Before + "- date: 2023-06-01\n  id: form\n  was:\n    text: Form due\n  # reason: where the source states one\n",
            _site.Read(EditedSite.AmendmentsPath));
        Assert.Equal(0, (await _site.RunAsync("check", "--base", "HEAD")).ExitCode);
    }

    [Theory]
    [InlineData("2023-07-01T00:30:00+13:00", "", "2023-07-01")]
    [InlineData("2023-07-01T23:30:00-11:00", "", "2023-07-01")]
    [InlineData("2023-07-01T12:00:00Z", "2023-08-09", "2023-08-09")]
    public async Task The_date_is_the_last_commits_where_it_was_made_unless_another_is_given(string committed, string given, string expected)
    {
        _site.Commit(committed);
        _site.Edit(Care, "text: Form due", "text: Forms due");

        await _site.RunAsync(["amend", "--base", "main", .. given.Length > 0 ? new[] { "--date", given } : []]);

        Assert.Contains($"  - date: {expected}\n", _site.Read(EditedSite.AmendmentsPath), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-02-01T12:00:00Z", "2023-04-01: the first day of the edition, which the last commit is older than.")]
    [InlineData("2026-11-20T12:00:00Z", "2023-04-30: the last day that 2023-04 speaks for: the last commit, of 2026-11-20, is later than its columns.")]
    public async Task Where_the_last_commit_does_not_say_when_it_changed_the_nearest_day_is_taken_and_told(string committed, string expected)
    {
        _site.Commit(committed);
        _site.Edit(Care, "text: Form due", "text: Forms due");

        Assert.Contains($"\nDated {expected} ", (await _site.RunAsync("amend", "--base", "main")).Output, StringComparison.Ordinal);

        Assert.Contains($"  - date: {expected[..10]}\n", _site.Read(EditedSite.AmendmentsPath), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_date_is_never_later_than_an_edition_that_has_been_begun_since()
    {
        _site.Commit("2023-09-20T12:00:00Z");
        await _site.RunAsync("edition", "new", "2023-07");
        _site.Edit(Care, "text: Form due", "text: Forms due");

        var run = await _site.RunAsync("amend", "--base", "main");

        Assert.Contains("\nDated 2023-07-31: the last day of 2023-07, which follows and is older than the last commit. ", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await _site.RunAsync("check", "--base", "main")).ExitCode);
    }

    [Theory]
    [InlineData("2023-03-31", "On 2023-03-31 the edition 2023-04 was not there yet.")]
    [InlineData("2023-05-31", "2023-05-31 is before the last amendment that was published, of 2023-06-01.")]
    [InlineData("2023-08-01", "On 2023-08-01 the edition 2023-07 was there already, and 2023-04 no longer changed.")]
    public async Task A_date_that_cannot_be_is_refused_and_not_moved(string given, string error)
    {
        _site.Write(EditedSite.AmendmentsPath, "amendments:\n  - date: 2023-06-01\n    id: form\n    was: {when: 2023-06}\n").Commit();
        await _site.RunAsync("edition", "new", "2023-07");
        _site.Edit(Care, "text: Form due", "text: Forms due");

        var run = await _site.RunAsync("amend", "--base", "main", "--date", given);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"error: {error}\n  Nothing was written.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_published_yet_is_written_anew_and_keeps_its_reason_and_its_date()
    {
        _site.Edit(Care, "when: 2023-06-15", "when: 2023-07-15").Edit(Care, "text: Guide released", "text: Guide out");
        await _site.RunAsync("amend", "--base", "main");
        _site.Edit(EditedSite.AmendmentsPath, "      when: 2023-06-15\n    # reason: where the source states one", "      when: 2023-06-15\n    reason: Of mine.")
            .Edit(EditedSite.AmendmentsPath, "2023-05-01\n    id: form", "2023-05-03\n    id: form").Edit(Care, "text: Form due", "text: Forms due");

        var run = await _site.RunAsync("amend", "--base", "main");

        Assert.Equal("Wrote content/editions/2023-04/amendments.yaml:\n  form: changed, written anew\n", run.Output);
        Assert.EndsWith(
            """
              - date: 2023-05-01
                id: guide
                was:
                  text: Guide released
                # reason: where the source states one
              - date: 2023-05-03
                id: form
                was:
                  text: Form due
                  when: 2023-06-15
                reason: Of mine.

            """.ReplaceLineEndings("\n"),
            _site.Read(EditedSite.AmendmentsPath),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_amendment_whose_change_was_undone_is_taken_out_with_its_comments_and_the_others_stay_as_they_are_typed()
    {
        const string Published = "# Ours.\namendments:\n  - {date: 2023-04-20, id: report, was: {text: Reports due}}\n";
        const string Kept = "  # Two at once.\n  - {date: 2023-05-01, id: guide, was: {text: Guide released}}  # as printed\n";
        _site.Write(EditedSite.AmendmentsPath, Published).Commit();
        _site.Edit(Care, "text: Guide released", "text: Guide out")
            .Write(EditedSite.AmendmentsPath, Published + "  # Undone.\n  - date: 2023-05-01\n    id: form\n    was: {text: Forms due}\n    # reason: none\n" + Kept);

        var run = await _site.RunAsync("amend", "--base", "main");

        Assert.Equal("Wrote content/editions/2023-04/amendments.yaml:\n  form: undone; its amendment is taken out\n", run.Output.Replace("not published", "", StringComparison.Ordinal));
        Assert.Equal(Published.TrimEnd('\n') + "\n" + Kept, _site.Read(EditedSite.AmendmentsPath));
    }

    [Fact]
    public async Task The_file_goes_with_the_last_amendment_that_is_not_published()
    {
        _site.Edit(Care, "text: Guide released", "text: Guide out");
        await _site.RunAsync("amend", "--base", "main");
        _site.Edit(Care, "text: Guide out", "text: Guide released");

        var run = await _site.RunAsync("amend", "--base", "main");

        Assert.Equal("Took content/editions/2023-04/amendments.yaml away: no amendment is left.\n  guide: undone; its amendment is taken out\n", run.Output);
        Assert.False(_site.Has(EditedSite.AmendmentsPath));
        Assert.Equal(0, (await _site.RunAsync("check", "--base", "main")).ExitCode);
    }

    [Fact]
    public async Task Two_amendments_of_one_milestone_that_say_how_it_went_stay_two()
    {
        _site.Edit(Care, "when: 2023-06-15", "when: 2023-08").Write(
            EditedSite.AmendmentsPath,
            "amendments:\n  - {date: 2023-05-01, id: form, was: {when: 2023-06-15}}\n  - {date: 2023-05-03, id: form, was: {when: 2023-07}}\n");

        Assert.StartsWith("Nothing to amend: ", (await _site.RunAsync("amend", "--base", "main")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_the_sites_own_needs_no_amendment()
    {
        _site.Edit(Care, "note: A note", "note: Another note").Edit(Care, "id: form", "id: the-form\n    redirects: [form]");

        Assert.StartsWith("Nothing to amend: ", (await _site.RunAsync("amend", "--base", "HEAD")).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await _site.RunAsync("check", "--base", "HEAD")).ExitCode);
        Assert.False(_site.Has(EditedSite.AmendmentsPath));
    }

    [Fact]
    public async Task To_a_list_in_brackets_nothing_is_added()
    {
        _site.Write(EditedSite.AmendmentsPath, "amendments: [{date: 2023-04-02, id: form, was: {when: 2023-06}}]\n").Commit();
        _site.Edit(Care, "text: Form due", "text: Forms due");

        var run = await _site.RunAsync("amend", "--base", "HEAD");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("content/editions/2023-04/amendments.yaml:1:1: error CAL8059: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was written.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revision_that_git_does_not_know_is_wrong_usage()
    {
        var run = await _site.RunAsync("amend", "--base", "no-such");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("error: git knows no revision 'no-such' in 'content'.\n", run.Error, StringComparison.Ordinal);
    }

    private static string Read(string path, string from, string? to)
    {
        using var site = new EditedSite();
        var text = site.Read(path);
        var start = text.IndexOf(from, StringComparison.Ordinal);
        return to is null ? text[start..] : text[start..text.IndexOf(to, start, StringComparison.Ordinal)];
    }

    private void Edit(string[] edits)
    {
        for (var i = 0; i < edits.Length; i += 4)
            _site.Edit(edits[i], edits[i + 1], edits[i + 2]);
    }
}
