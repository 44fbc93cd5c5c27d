namespace CalAimSite.Changes;

/// <summary>Compares what two states of the calendar say of the same milestone.</summary>
public static class ListingComparison
{
    /// <param name="old">The older state.</param>
    /// <param name="new">The newer state.</param>
    /// <returns>What is different, in the order of <see cref="MilestoneField"/>.</returns>
    public static ImmutableArray<MilestoneField> ChangedFields(Listing old, Listing @new) =>
        ChangedFields(old, @new, old.Row.Slug == @new.Row.Slug);

    /// <returns>What changed; null where nothing did that is compared.</returns>
    internal static MilestoneChange? Compare(
        string id, Listing old, Listing @new, bool isSameRow, string? reason, ImmutableArray<string> from)
    {
        var kinds = Kinds(old, @new, isSameRow);
        return kinds.IsEmpty
            ? null
            : new MilestoneChange(id, old, @new, kinds)
            {
                Months = DateComparison.Months(old.Occurrence.When, @new.Occurrence.When),
                From = from,
                Reason = reason,
            };
    }

    /// <returns>The kinds of what is different, in the order of <see cref="ChangeKind"/>.</returns>
    private static ImmutableArray<ChangeKind> Kinds(Listing old, Listing @new, bool isSameRow)
    {
        var fields = ChangedFields(old, @new, isSameRow);
        if (fields.IsEmpty && old.Occurrence.MilestoneId == @new.Occurrence.MilestoneId)
            return [];

        var kinds = new SortedSet<ChangeKind>(fields
            .Where(field => field != MilestoneField.Column || !fields.Contains(MilestoneField.When))
            .Select(field => KindOf(field, old.Occurrence, @new.Occurrence)));
        if (old.Occurrence.MilestoneId != @new.Occurrence.MilestoneId)
            kinds.Add(ChangeKind.IdChanged);

        return [.. kinds];
    }

    private static ImmutableArray<MilestoneField> ChangedFields(Listing oldListing, Listing newListing, bool isSameRow)
    {
        var (old, @new) = (oldListing.Occurrence, newListing.Occurrence);
        var fields = ImmutableArray.CreateBuilder<MilestoneField>();
        Add(MilestoneField.Row, isSameRow);
        Add(MilestoneField.Text, old.Text == @new.Text);
        Add(MilestoneField.Kinds, Same(old.Kinds, @new.Kinds, kind => kind.Id));
        Add(MilestoneField.When, DateComparison.AreSameDays(old.When, @new.When));
        Add(MilestoneField.Qualifier, old.Qualifier == @new.Qualifier);

        // The columns of two editions may be months here and a quarter there.
        Add(MilestoneField.Column, MilestoneDate.Of(old.Column).Overlaps(@new.Column));
        Add(MilestoneField.Heading, old.Heading == @new.Heading);
        Add(MilestoneField.Component, old.Component?.Id == @new.Component?.Id);
        Add(MilestoneField.Status, old.Status == @new.Status);
        Add(MilestoneField.Actors, old.ActorsAreInferred == @new.ActorsAreInferred && Same(old.Actors, @new.Actors, actor => actor.Id));
        Add(MilestoneField.ContingentOn, old.ContingentOn == @new.ContingentOn);
        return fields.ToImmutable();

        void Add(MilestoneField field, bool isSame)
        {
            if (!isSame)
                fields.Add(field);
        }
    }

    private static bool Same<T>(ImmutableArray<T> old, ImmutableArray<T> @new, Func<T, string> id) =>
        old.Length == @new.Length && old.Select(id).SequenceEqual(@new.Select(id), StringComparer.Ordinal);

    private static ChangeKind KindOf(MilestoneField field, Occurrence old, Occurrence @new) => field switch
    {
        MilestoneField.Row => ChangeKind.MovedToRow,
        MilestoneField.Text => ChangeKind.Reworded,
        MilestoneField.Kinds => ChangeKind.KindChanged,
        MilestoneField.When => DateComparison.Kind(old.When, @new.When),
        MilestoneField.Qualifier => ChangeKind.Requalified,
        MilestoneField.Column => ChangeKind.MovedToColumn,
        MilestoneField.Heading or MilestoneField.Component => ChangeKind.MovedToHeading,
        MilestoneField.Status => KindOf(@new.Status),
        MilestoneField.Actors => ChangeKind.ActorsChanged,
        MilestoneField.ContingentOn => ChangeKind.ContingencyChanged,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A field without a kind of change."),
    };

    private static ChangeKind KindOf(Status status) => status switch
    {
        Status.Confirmed => ChangeKind.Confirmed,
        Status.Occurred => ChangeKind.Occurred,
        Status.Cancelled => ChangeKind.Cancelled,
        _ => ChangeKind.StatusTakenBack,
    };
}
