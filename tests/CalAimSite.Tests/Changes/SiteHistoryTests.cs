using System.Text;
using CalAimSite.Rendering.Indexes;

namespace CalAimSite.Changes;

public sealed class SiteHistoryTests
{
    [Fact]
    public void The_history_of_each_milestone_is_told_as_expected()
    {
        var history = new ChangeIndex(EveryChange.Site).History;
        var text = new StringBuilder();
        foreach (var milestone in EveryChange.Site.Milestones)
        {
            text.Append($"{milestone.Id}{string.Concat(milestone.PreviousIds.Select(id => $", formerly {id}"))}\n");
            foreach (var entry in history.Of(milestone.Id))
                text.Append($"  {ChangeNotation.Write(entry)}\n");
        }

        EveryChange.AssertExpected("history.txt", text.ToString());
    }

    [Fact]
    public void Every_event_has_an_example()
    {
        var history = new ChangeIndex(EveryChange.Site).History;

        var events = EveryChange.Site.Milestones.SelectMany(milestone => history.Of(milestone.Id)).Select(entry => entry.Event);

        Assert.Equal(Enum.GetValues<HistoryEvent>(), events.Distinct().Order());
    }

    [Fact]
    public void A_milestone_has_one_history_under_all_its_ids()
    {
        var history = new ChangeIndex(EveryChange.Site).History;

        Assert.NotEmpty(history.Of("newest-name"));
        Assert.Equal(history.Of("newest-name"), history.Of("old-name"));
        Assert.Empty(history.Of("never-listed"));
    }

    [Fact]
    public void A_milestone_that_an_amendment_removed_is_still_known_and_said_not_to_be_listed()
    {
        var milestone = EveryChange.Site.MilestoneById["taken-out"];

        Assert.False(milestone.Latest.IsListed);
        Assert.Equal("Is taken out", milestone.Latest.Occurrence.Text);
        Assert.All(EveryChange.Site.Milestones.Where(other => other != milestone), other => Assert.True(other.Latest.IsListed));
    }

    [Fact]
    public void The_site_is_as_of_the_last_amendment_of_the_latest_edition() =>
        Assert.Equal(new DateOnly(2023, 8, 1), EveryChange.Site.AsOf);
}
