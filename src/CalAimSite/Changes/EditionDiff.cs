namespace CalAimSite.Changes;

/// <summary>Tells what changed between two editions or states of one, in time that grows linearly with what they hold.</summary>
public static class EditionDiff
{
    /// <param name="old">The older one. The other way round gives the opposite changes, but for what <c>ended</c> says.</param>
    /// <param name="new">The newer one.</param>
    /// <param name="lineage">Which ids are the same milestone's, and what became of milestones</param>
    public static ChangeSet Between(Edition old, Edition @new, IdHistory lineage) => new Comparison(old, @new, lineage).Make();

    private sealed class Comparison(Edition old, Edition @new, IdHistory lineage)
    {
        private readonly EditionIndex _old = new(old, lineage);
        private readonly EditionIndex _new = new(@new, lineage);
        private readonly RowMatching _rows = new(old, @new);
        private readonly Endings _endings = new(lineage.EndedBetween(old, @new), lineage);
        private readonly Reasons _reasons = Reasons.Between(old, @new, lineage);
        private readonly Window? _oldWindow = Window.Of(old);
        private readonly Window? _newWindow = Window.Of(@new);

        public ChangeSet Make()
        {
            var changes = ImmutableArray.CreateBuilder<MilestoneChange>();
            var (entered, left) = (ImmutableArray.CreateBuilder<Listing>(), ImmutableArray.CreateBuilder<Listing>());
            foreach (var (id, listing) in _new.Listings)
            {
                var change = _old.Find(id) is { } before ? Compare(id, before, listing) : Appear(id, listing, entered);
                if (change is not null)
                    changes.Add(change);
            }

            foreach (var (id, listing) in _old.Listings)
            {
                if (_new.Find(id) is null && Vanish(id, listing, left) is { } change)
                    changes.Add(change);
            }

            return new ChangeSet
            {
                Old = old,
                New = @new,
                Overlap = Window.Overlap(_oldWindow, _newWindow),
                Milestones = changes.ToImmutable(),
                Rows = _rows.Changes(),
                Entered = entered.ToImmutable(),
                Left = left.ToImmutable(),
                Suggestions = SimilarTexts.Suggest(changes, entered),
            };
        }

        private MilestoneChange? Compare(string id, Listing before, Listing after) => MilestoneChange.Between(
            id, before, after, @new.Fields, _rows.AreSame(before.Row, after.Row), _reasons.Of(id) ?? after.Occurrence.Reason, From(id));

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
                Reason = _reasons.Of(id) ?? listing.Occurrence.Reason,
            };
        }

        private MilestoneChange? Vanish(string id, Listing listing, ImmutableArray<Listing>.Builder left)
        {
            if (_endings.Of(id) is not null || _newWindow?.HasRoomFor(listing.Occurrence) == true)
                return _endings.Removal(id, listing, _reasons.Of(id), lineage);

            left.Add(listing);
            return null;
        }

        private ImmutableArray<string> From(string id) =>
            _endings.Before(id).RemoveAll(one => _old.Find(one) is null || _new.Find(one) is not null);
    }
}
