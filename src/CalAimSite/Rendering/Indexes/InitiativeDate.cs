namespace CalAimSite.Rendering.Indexes;

/// <summary>
/// A date of an initiative: of something that sources date, with the milestones of the calendar that are the same and have the date that
/// is shown of it, or of a milestone alone.
/// </summary>
internal sealed record InitiativeDate(
    Subject? Subject, ImmutableArray<Listing> Listings, MilestoneDate When, Qualifier Qualifier, bool IsPeriod)
{
    /// <returns>All of them, each thing once, in the order of their dates.</returns>
    public static ImmutableArray<InitiativeDate> All(IEnumerable<Subject> subjects, IEnumerable<Row> rows, SourceMaterialIndex sources)
    {
        var alone = rows.SelectMany(row => row.Milestones.Select(occurrence => new Listing(row, occurrence))).ToList();
        var dates = new List<InitiativeDate>();
        foreach (var subject in subjects)
        {
            var all = new SubjectDates(subject);
            IEnumerable<Claim> shown = sources.DisputeOf(subject) is null ? [all.Current] : all.Dating;
            var same = alone.FindAll(listing => subject.MilestoneIds.Contains(listing.Occurrence.MilestoneId)
                && shown.Any(claim => claim.When == listing.Occurrence.When));
            alone.RemoveAll(same.Contains);
            dates.Add(new InitiativeDate(
                subject, [.. same], all.Current.When, all.Current.Qualifier, all.Current.Kind == ClaimKind.Period));
        }

        dates.AddRange(alone.Select(listing =>
            new InitiativeDate(Subject: null, [listing], listing.Occurrence.When, listing.Occurrence.Qualifier, IsPeriod: false)));
        return [.. dates.OrderBy(date => date.When)];
    }

    /// <returns>Whether it may still come, seen from a day. What runs already, happened or was called off does not.</returns>
    public bool MayComeAfter(DateOnly day)
    {
        if (Subject is null && Listings.All(listing => listing.Occurrence.Status is Status.Occurred or Status.Cancelled))
            return false;
        return Qualifier == Qualifier.NoSoonerThan || ((IsPeriod || When.IsOpen ? When.First : When.Last) ?? DateOnly.MaxValue) > day;
    }

    /// <returns>Whether a disagreement is about it.</returns>
    public bool IsSubjectOf(Disagreement disagreement) =>
        (Subject is not null && disagreement.SubjectIds.Contains(Subject.Id))
        || Listings.Any(listing => disagreement.MilestoneIds.Contains(listing.Occurrence.MilestoneId));
}
