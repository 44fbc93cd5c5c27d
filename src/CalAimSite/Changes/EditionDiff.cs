namespace CalAimSite.Changes;

/// <summary>Tells what changed between two editions or states of one, in time that grows linearly with what they hold.</summary>
public static class EditionDiff
{
    /// <summary>The other way round gives the opposite changes, but for what <c>ended</c> says.</summary>
    public static ChangeSet Between(Edition old, Edition @new, IdHistory idHistory) =>
        Between(new EditionIndex(old, idHistory), new EditionIndex(@new, idHistory), idHistory);

    /// <summary>The same for editions that are compared with several others.</summary>
    internal static ChangeSet Between(EditionIndex old, EditionIndex @new, IdHistory idHistory) => new Comparison(old, @new, idHistory).Run();

    private sealed class Comparison(EditionIndex old, EditionIndex @new, IdHistory idHistory)
    {
        private readonly RowMatching _rows = new(old.Edition, @new.Edition);
        private readonly Endings _endings = new(idHistory.EndedBetween(old.Edition, @new.Edition), idHistory);
        private readonly Reasons _reasons = Reasons.Between(old.Edition, @new.Edition, idHistory);
        private readonly Window? _oldWindow = Window.From(old.Edition);
        private readonly Window? _newWindow = Window.From(@new.Edition);

        public ChangeSet Run()
        {
            var changes = ImmutableArray.CreateBuilder<MilestoneChange>();
            var (entered, left) = (ImmutableArray.CreateBuilder<Listing>(), ImmutableArray.CreateBuilder<Listing>());
            foreach (var (id, listing) in @new.Listings)
            {
                var change = old.Find(id) is { } before ? Compare(id, before, listing) : Appear(id, listing, entered);
                if (change is not null)
                    changes.Add(change);
            }

            foreach (var (id, listing) in old.Listings)
            {
                if (@new.Find(id) is null && Vanish(id, listing, left) is { } change)
                    changes.Add(change);
            }

            return new ChangeSet
            {
                Old = old.Edition,
                New = @new.Edition,
                Overlap = Window.Overlap(_oldWindow, _newWindow),
                Milestones = changes.ToImmutable(),
                Rows = _rows.Changes(),
                Entered = entered.ToImmutable(),
                Left = left.ToImmutable(),
                Suggestions = SimilarTexts.Suggest(changes, entered),
            };
        }

        private MilestoneChange? Compare(string id, Listing before, Listing after) => MilestoneChange.Between(
            id, before, after, @new.Edition.Fields, _rows.AreSame(before.Row, after.Row), _reasons.Find(id) ?? after.Occurrence.Reason, From(id));

        private MilestoneChange? Appear(string id, Listing listing, ImmutableArray<Listing>.Builder entered)
        {
            // What stands in the place of another is told with it, wherever it lies.
            var from = From(id);
            if (from.IsEmpty && _oldWindow?.HasRoomFor(listing.Occurrence) != true)
            {
                entered.Add(listing);
                return null;
            }

            return new MilestoneChange(id, old: null, listing, [ChangeKind.Added])
            {
                From = from,
                Reason = _reasons.Find(id) ?? listing.Occurrence.Reason,
            };
        }

        private MilestoneChange? Vanish(string id, Listing listing, ImmutableArray<Listing>.Builder left)
        {
            if (_endings.Find(id) is not null || _newWindow?.HasRoomFor(listing.Occurrence) == true)
                return _endings.Removal(id, listing, _reasons.Find(id), idHistory);

            left.Add(listing);
            return null;
        }

        private ImmutableArray<string> From(string id) =>
            _endings.Before(id).RemoveAll(one => old.Find(one) is null || @new.Find(one) is not null);
    }
}
