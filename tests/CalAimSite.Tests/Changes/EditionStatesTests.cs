namespace CalAimSite.Changes;

public sealed class EditionStatesTests
{
    private static readonly Edition Amended = EveryChange.Site.Editions[1];

    [Fact]
    public void As_printed_an_edition_has_no_amendments_and_what_they_removed()
    {
        var printed = EditionStates.AsPrinted(Amended);

        Assert.Empty(printed.Amendments);
        Assert.Equal(["amended-twice", "taken-out"], Ids(printed, "reports").Order());
        Assert.Equal("2023-05", Find(printed, "amended-twice").When.ToString());
        Assert.Equal("Is to be amended twice", Find(printed, "amended-twice").Text);
    }

    [Theory]
    [InlineData("2023-04-19", 0, "2023-05")]
    [InlineData("2023-04-20", 1, "2023-06")]
    [InlineData("2023-05-02", 3, "2023-06-30")]
    [InlineData("2023-05-03", 4, "2023-06-30")]
    public void On_a_day_the_amendments_up_to_and_of_that_day_hold(string day, int amendments, string when)
    {
        var state = EditionStates.On(Amended, DateOnly.ParseExact(day, "yyyy-MM-dd"));

        Assert.Equal(Amended.Amendments[..amendments], state.Amendments);
        Assert.Equal(when, Find(state, "amended-twice").When.ToString());
    }

    [Fact]
    public void After_all_its_amendments_an_edition_is_what_it_is_now() =>
        Assert.Same(Amended, EditionStates.After(Amended, Amended.Amendments.Length));

    [Fact]
    public void A_milestone_that_an_amendment_moved_to_another_row_was_in_its_former_row()
    {
        var printed = EditionStates.AsPrinted(EveryChange.Site.LatestEdition);

        Assert.Contains("amended-twice", Ids(printed, "care"));
        Assert.Empty(Ids(printed, "reports"));
        Assert.Equal("adults", Find(printed, "amended-twice").Component!.Id);
    }

    [Fact]
    public void Each_amendment_is_the_change_between_the_states_before_and_after_it()
    {
        for (var i = 0; i < Amended.Amendments.Length; i++)
        {
            var (before, after) = (EditionStates.After(Amended, i), EditionStates.After(Amended, i + 1));

            var change = Assert.Single(EditionDiff.Between(before, after, IdHistory.None).Milestones);

            var amendment = EditionStates.ChangeOf(Amended.Amendments[i], Amended, IdHistory.None);
            Assert.Equal(ChangeNotation.Write(amendment!), ChangeNotation.Write(change));
        }
    }

    private static IEnumerable<string> Ids(Edition edition, string row) =>
        edition.Rows.Single(one => one.Slug == row).Milestones.Select(occurrence => occurrence.MilestoneId);

    private static Occurrence Find(Edition edition, string id) =>
        edition.Rows.SelectMany(row => row.Milestones).Single(occurrence => occurrence.MilestoneId == id);
}
