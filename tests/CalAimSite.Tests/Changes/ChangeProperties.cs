using FsCheck;
using FsCheck.Fluent;

namespace CalAimSite.Changes;

/// <summary>Editions made at random of a few ids, rows and dates, so that all that can change does, alone and together.</summary>
public sealed class ChangeProperties
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true);

    private static readonly MilestoneKind[] Kinds = [new("document", "*", "Document", "Document"), new("deadline", "^", "Deadline", "Deadline")];

    private static readonly Actor[] Actors = [new("plans", "Plans", "Plans"), new("counties", "Counties", "Counties")];

    private static readonly string[] Dates =
    [
        "2023-03", "2023-04", "2023-04-15", "2023-05", "2023-05/2023-06", "2023-Q2", "2023-07", "2023-08", "2023-10", "2023", "2023-06/..",
        "2023-09/..", "tbd",
    ];

    private static Gen<Edition> AllEditions { get; } =
        from first in Gen.Choose(1, 6)
        from length in Gen.Choose(3, 7)
        from milestones in Gen.Sized(size => Gen.Choose(0, Math.Min(size, 20)))
            .SelectMany(count => Gen.Shuffle(Enumerable.Range(0, 24)), (count, ids) => ids.Take(count).ToArray())
        from places in Gen.Choose(0, 2).ArrayOf(milestones.Length)
        from listed in Gen.CollectToArray(milestones, id => Milestone(id, first, length))
        from slugs in Gen.Shuffle(new[] { "one", "two", "three" })
        select Editions.Of(
            Enumerable.Range(first, length).Select(month => Period.OfMonth(2023, month)),
            slugs.Select((slug, i) => Editions.Row(slug, [.. listed.Where((_, m) => places[m] == i)])));

    [Fact]
    public void Nothing_changes_from_an_edition_to_itself() => Check(AllEditions, edition =>
    {
        var changes = EditionDiff.Between(edition, edition, IdHistory.None);

        Assert.True(changes.IsEmpty && changes.Entered.IsEmpty && changes.Left.IsEmpty);
    });

    [Fact]
    public void The_changes_made_to_the_older_edition_give_the_newer() => Check(Gen.Two(AllEditions), two =>
    {
        var (old, @new) = two;

        Assert.Equal(Write(State(@new)), Write(Apply(State(old), EditionDiff.Between(old, @new, IdHistory.None))));
    });

    [Fact]
    public void The_other_way_round_the_changes_are_the_opposite_ones() => Check(Gen.Two(AllEditions), two =>
    {
        var (old, @new) = two;
        var there = EditionDiff.Between(old, @new, IdHistory.None);
        var back = EditionDiff.Between(@new, old, IdHistory.None);

        Assert.Equal(there.Overlap, back.Overlap);
        Assert.Equal(Ids(there.Entered), Ids(back.Left));
        Assert.Equal(Ids(there.Left), Ids(back.Entered));
        Assert.Equal(
            there.Milestones.OrderBy(change => change.Id).Select(change => (change.Id, string.Join(',', change.Kinds.Select(Opposite).Order()), -change.Months)),
            back.Milestones.OrderBy(change => change.Id).Select(change => (change.Id, string.Join(',', change.Kinds.Select(Neutral).Order()), change.Months)));
    });

    [Fact]
    public void Each_milestone_is_told_once() => Check(Gen.Two(AllEditions), two =>
    {
        var changes = EditionDiff.Between(two.Item1, two.Item2, IdHistory.None);
        var told = changes.Milestones.Select(change => change.Id).Concat(Ids(changes.Entered)).Concat(Ids(changes.Left)).ToList();

        Assert.Equal(told.Count, told.Distinct().Count());
        Assert.All(changes.Milestones, change => Assert.NotEmpty(change.Kinds));
    });

    [Fact]
    public void An_edition_that_is_amended_and_taken_back_is_as_it_was() => Check(Gen.Two(AllEditions), two =>
    {
        var (old, @new) = (two.Item1, WithRowsOf(two.Item1, two.Item2));
        var changes = EditionDiff.Between(old, @new, IdHistory.None);
        var amended = @new with { Amendments = [.. Amend(changes)] };

        Assert.Equal(Write(State(old)), Write(State(EditionStates.AsPrinted(amended))));
        Assert.True(EditionDiff.Between(old, EditionStates.AsPrinted(amended), IdHistory.None).IsEmpty);
    });

    private static void Check<T>(Gen<T> values, Action<T> property) => Prop.ForAll(values.ToArbitrary(), property).Check(Config);

    private static Gen<Occurrence> Milestone(int id, int first, int length) =>
        from date in Gen.Elements(Dates)
        from column in Gen.Choose(first, first + length - 1)
        from text in Gen.Choose(0, 1)
        from kinds in Gen.SubListOf(Kinds)
        from qualifier in Gen.Elements(Qualifier.None, Qualifier.None, Qualifier.Target)
        from status in Gen.Elements(Enum.GetValues<Status>())
        from actors in Gen.SubListOf(Actors)
        from isReading in Gen.Elements(false, false, true)
        from heading in Gen.Elements(null, null, "Heading")
        from approval in Gen.Elements(null, null, "approval")
        let when = Editions.Date(date)
        select new Occurrence
        {
            MilestoneId = $"m{id:00}",
            Text = $"Milestone {id}{(text == 0 ? string.Empty : ", reworded")}",
            When = when,
            Column = Period.OfMonth(2023, when.First is { } day && day.Month >= first && day.Month < first + length ? day.Month : column),
            Kinds = [.. kinds],
            Qualifier = qualifier,
            Status = status,
            Actors = [.. actors],
            ActorsAreInferred = isReading,
            Heading = heading,
            ContingentOn = approval,
        };

    // The latest edition is amended within its own columns and rows.
    private static Edition WithRowsOf(Edition old, Edition @new) => Editions.Of(
        old.Columns,
        old.Rows.Select(row => row with
        {
            Milestones =
            [
                .. @new.Rows.Single(other => other.Slug == row.Slug).Milestones.Where(one => old.Columns.Contains(one.Column)),
            ],
        }));

    private static IEnumerable<Amendment> Amend(ChangeSet changes)
    {
        var all = changes.Milestones.Select(change => (change.Id, change.Old, change.New))
            .Concat(changes.Entered.Select(listing => (listing.Occurrence.MilestoneId, (Listing?)null, (Listing?)listing)))
            .Concat(changes.Left.Select(listing => (listing.Occurrence.MilestoneId, (Listing?)listing, (Listing?)null)));
        return all.Select((change, i) => new Amendment
        {
            Date = new DateOnly(2023, 1, 1).AddDays(i),
            MilestoneId = change.Item1,
            Before = change.Item2,
            After = change.Item3,
        });
    }

    private static SortedDictionary<string, Listing> State(Edition edition)
    {
        var state = new SortedDictionary<string, Listing>(StringComparer.Ordinal);
        foreach (var row in edition.Rows)
        {
            foreach (var occurrence in row.Milestones)
                state.Add(occurrence.MilestoneId, new Listing(row, occurrence));
        }

        return state;
    }

    /// <summary>Takes from the newer edition only what the kinds of the changes say to be different.</summary>
    private static SortedDictionary<string, Listing> Apply(SortedDictionary<string, Listing> state, ChangeSet changes)
    {
        foreach (var change in changes.Milestones)
        {
            if (change.New is null)
                Assert.True(state.Remove(change.Id));
            else if (change.Old is null)
                state.Add(change.Id, change.New);
            else
                state[change.Id] = Apply(state[change.Id], change);
        }

        Assert.All(changes.Left, listing => Assert.True(state.Remove(listing.Occurrence.MilestoneId)));
        foreach (var listing in changes.Entered)
            state.Add(listing.Occurrence.MilestoneId, listing);

        return state;
    }

    private static Listing Apply(Listing old, MilestoneChange change)
    {
        var (before, after) = (old.Occurrence, change.New!.Occurrence);
        var isDated = change.IsMoved || change.Has(ChangeKind.MorePrecise) || change.Has(ChangeKind.LessPrecise);
        var hasStatus = change.Has(ChangeKind.Confirmed) || change.Has(ChangeKind.Occurred) || change.Has(ChangeKind.Cancelled)
            || change.Has(ChangeKind.StatusTakenBack);
        var isInHeading = change.Has(ChangeKind.MovedToHeading);
        var hasActors = change.Has(ChangeKind.ActorsChanged);
        return new Listing(change.Has(ChangeKind.MovedToRow) ? change.New.Row : old.Row, new Occurrence
        {
            MilestoneId = before.MilestoneId,
            Text = change.Has(ChangeKind.Reworded) ? after.Text : before.Text,
            Kinds = change.Has(ChangeKind.KindChanged) ? after.Kinds : before.Kinds,
            When = isDated ? after.When : before.When,
            Column = isDated || change.Has(ChangeKind.MovedToColumn) ? after.Column : before.Column,
            Qualifier = change.Has(ChangeKind.Requalified) ? after.Qualifier : before.Qualifier,
            Heading = isInHeading ? after.Heading : before.Heading,
            Status = hasStatus ? after.Status : before.Status,
            Actors = hasActors ? after.Actors : before.Actors,
            ActorsAreInferred = hasActors ? after.ActorsAreInferred : before.ActorsAreInferred,
            ContingentOn = change.Has(ChangeKind.ContingencyChanged) ? after.ContingentOn : before.ContingentOn,
        });
    }

    private static string Write(SortedDictionary<string, Listing> state) => string.Join('\n', state.Values.Select(listing => string.Join(
        ' ',
        listing.Row.Slug,
        listing.Occurrence.MilestoneId,
        listing.Occurrence.Text,
        listing.Occurrence.When.First,
        listing.Occurrence.When.Last,
        listing.Occurrence.When.IsOpen,
        listing.Occurrence.Column,
        listing.Occurrence.Qualifier,
        listing.Occurrence.Status,
        listing.Occurrence.Heading,
        string.Concat(listing.Occurrence.Kinds.Select(kind => kind.Symbol)),
        string.Join('+', listing.Occurrence.Actors.Select(actor => actor.Id)),
        listing.Occurrence.ActorsAreInferred,
        listing.Occurrence.ContingentOn)));

    private static IEnumerable<string> Ids(IEnumerable<Listing> listings) => listings.Select(listing => listing.Occurrence.MilestoneId).Order();

    private static string Opposite(ChangeKind kind)
    {
        ChangeKind[][] pairs =
        [
            [ChangeKind.Added, ChangeKind.Removed], [ChangeKind.MovedEarlier, ChangeKind.MovedLater],
            [ChangeKind.MorePrecise, ChangeKind.LessPrecise],
        ];
        return Neutral(pairs.FirstOrDefault(pair => pair.Contains(kind))?.Single(other => other != kind) ?? kind);
    }

    // A status is named by what it became, so its changes have no opposites.
    private static string Neutral(ChangeKind kind) => kind.Group == ChangeGroup.Settled || kind == ChangeKind.Cancelled ? "status" : kind.Id;
}
