namespace CalAimSite.Changes;

public sealed class EditionDiffTests
{
    [Fact]
    public void Changes_between_editions_are_told_as_expected()
    {
        var site = EveryChange.Site;
        var amended = EditionDiff.Between(EditionStates.AsPrinted(site.Editions[1]), site.Editions[1], site.IdHistory);
        ChangeSet[] changes = [EveryChange.Between(0, 1), amended, EveryChange.Between(1, 2), EveryChange.Between(0, 2)];

        EveryChange.AssertExpected("changes.txt", string.Join('\n', changes.Select(ChangeNotation.Write)));
    }

    [Fact]
    public void Every_kind_of_change_has_an_example() =>
        Assert.Equal(ChangeKind.All, EveryChange.Between(0, 1).Milestones.SelectMany(change => change.Kinds).Distinct().OrderBy(kind => kind.Rank));

    [Fact]
    public void Every_kind_of_change_of_a_row_has_an_example() =>
        Assert.Equivalent(RowChangeKind.All, EveryChange.Between(0, 1).Rows.SelectMany(change => change.Kinds).Distinct());

    [Fact]
    public void Every_field_has_an_example()
    {
        var changed = EveryChange.Between(0, 1).Milestones.SelectMany(change => change.Fields);

        // Headings are components without a name; the milestone with a component stands for both.
        Assert.Empty(MilestoneFields.Default.All.Where(field => field.IsPrinted).Except(changed).Except([MilestoneFields.Heading]));
    }

    [Fact]
    public void Nothing_changes_from_an_edition_to_itself() => Assert.All(EveryChange.Site.Editions, edition =>
    {
        var changes = EditionDiff.Between(edition, edition, EveryChange.Site.IdHistory);

        Assert.True(changes.IsEmpty);
        Assert.Empty(changes.Entered);
        Assert.Empty(changes.Left);
        Assert.Empty(changes.Suggestions);
    });

    [Fact]
    public void Editions_without_a_day_in_common_add_and_remove_nothing()
    {
        var old = Editions.Of(Editions.Row("one", Editions.Milestone("gone", "Gone", "2023-12"), Editions.Milestone("stays", "Stays")));
        var @new = Editions.Of(
            [Period.OfYear(2024)],
            Editions.Row("one", Editions.Milestone("new", "New", "2024"), Editions.Milestone("stays", "Stays", "2024")));

        var changes = EditionDiff.Between(old, @new, IdHistory.None);

        Assert.Null(changes.Overlap);
        Assert.Equal(["stays"], changes.Milestones.Select(change => change.Id));
        Assert.Equal(["gone"], changes.Left.Select(listing => listing.Occurrence.MilestoneId));
        Assert.Equal(["new"], changes.Entered.Select(listing => listing.Occurrence.MilestoneId));
    }

    [Fact]
    public void What_an_edition_in_between_said_to_have_ended_is_not_removed_without_a_word()
    {
        var changes = EveryChange.Between(0, 2);

        Assert.Empty(changes.With(ChangeKind.Removed));
        Assert.Equal(["first-half", "second-half"], Assert.Single(changes.With(ChangeKind.Split)).Into);
    }

    [Fact]
    public void An_id_that_changed_twice_is_followed_from_the_first_to_the_last()
    {
        var change = Assert.Single(EveryChange.Between(0, 2).With(ChangeKind.IdChanged));

        Assert.Equal("newest-name", change.Id);
        Assert.Equal(("old-name", "newest-name"), (change.Old!.Occurrence.MilestoneId, change.New!.Occurrence.MilestoneId));
    }

    [Fact]
    public void Only_one_of_many_equal_texts_is_suggested_for_each_that_vanished()
    {
        var old = Editions.Of(Editions.Row("one", [.. Enumerable.Range(0, 30).Select(i => Editions.Milestone($"old-{i}", "Bulletin published"))]));
        var @new = Editions.Of(Editions.Row("one", [.. Enumerable.Range(0, 30).Select(i => Editions.Milestone($"new-{i}", "Bulletin published"))]));

        var suggestions = EditionDiff.Between(old, @new, IdHistory.None).Suggestions;

        Assert.NotEmpty(suggestions);
        Assert.Equal(suggestions.Length, suggestions.Select(one => one.Appeared.Occurrence.MilestoneId).Distinct().Count());
    }

    [Theory]
    [InlineData("Updated policy guide for care managers released", "Policy guide for care managers released", true)]
    [InlineData("Updated policy guide for care managers released", "Rates for county hospitals approved", false)]
    [InlineData("Guide", "guide", true)]
    public void A_vanished_milestone_is_suggested_to_be_the_one_with_a_similar_text(string gone, string added, bool isSuggested)
    {
        var old = Editions.Of(Editions.Row("one", Editions.Milestone("gone", gone), Editions.Milestone("stays", "Stays")));
        var @new = Editions.Of(Editions.Row("one", Editions.Milestone("stays", "Stays"), Editions.Milestone("added", added)));

        Assert.Equal(isSuggested, !EditionDiff.Between(old, @new, IdHistory.None).Suggestions.IsEmpty);
    }

    [Theory]
    [InlineData("2023-05", "2023-06", "moved_later", 1)]
    [InlineData("2023-05-31", "2023-04", "moved_earlier", -1)]
    [InlineData("2023-05-01", "2023-05-02", "moved_later", null)]
    [InlineData("2023-05", "2023-Q3", "moved_later", null)]
    [InlineData("2023-05/2023-06", "2023-06/2023-07", "moved_later", null)]
    [InlineData("2023-05", "2023-05-15", "more_precise", null)]
    [InlineData("2023", "2023-Q2", "more_precise", null)]
    [InlineData("2023-05", "2023-04/2023-06", "less_precise", null)]
    [InlineData("tbd", "2023-05", "more_precise", null)]
    [InlineData("2023-05", "tbd", "less_precise", null)]
    [InlineData("2023-05/..", "2023-06/..", "moved_later", null)]
    [InlineData("2023-05/..", "2023/..", "less_precise", null)]
    [InlineData("2023-05/..", "2023-05", "more_precise", null)]
    public void A_date_changes_in_one_way(string old, string @new, string expected, int? months)
    {
        var (before, after) = (Editions.Of(Editions.Dated(old)), Editions.Of(Editions.Dated(@new)));

        var change = Assert.Single(EditionDiff.Between(before, after, IdHistory.None).Milestones);

        Assert.Equal([expected], change.Kinds.Select(kind => kind.Id));
        Assert.Equal(months, change.Months);
    }
}
