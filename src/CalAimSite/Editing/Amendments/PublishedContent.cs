using CalAimSite.Content.Binding.Editions;
using CalAimSite.Content.Binding.History;

namespace CalAimSite.Editing.Amendments;

/// <summary>Compares the content with a state of it that was published: what was published changes only by amendments.</summary>
public sealed class PublishedContent(ContentState published, ContentState current, string revision, DiagnosticBag diagnostics)
{
    /// <summary>Reports all that is not as it was published, and that no amendment accounts for.</summary>
    public void Check()
    {
        foreach (var edition in published.Site.Editions)
        {
            if (current.Site.Editions.FirstOrDefault(one => one.Id == edition.Id) is not { } now)
            {
                var path = $"editions/{edition.Id}/{EditionBinder.Name}";
                diagnostics.PublishedEditionGone(current.Files.Missing(path), edition.Id, revision);
            }
            else if (IsLiving(edition))
            {
                foreach (var change in FindUnrecorded(edition, now))
                    diagnostics.NotAmended(PlaceOf(change, now), change.Id, revision, Describe(change));
            }
            else
            {
                CheckFiles(edition.Id);
            }
        }
    }

    /// <summary>
    /// Finds what changed in the latest edition and needs amendments. What amendments cannot account for is reported.
    /// </summary>
    internal ImmutableArray<UnrecordedChange> FindUnrecorded() =>
        IsLiving(published.Site.LatestEdition) ? FindUnrecorded(published.Site.LatestEdition, current.Site.LatestEdition) : [];

    // The latest edition, then and now.
    private bool IsLiving(Edition edition) => edition == published.Site.LatestEdition && edition.Id == current.Site.LatestEdition.Id;

    private ImmutableArray<UnrecordedChange> FindUnrecorded(Edition edition, Edition now)
    {
        if (!edition.Columns.SequenceEqual(now.Columns))
        {
            diagnostics.PublishedColumnsChanged(PlaceInEdition(now, "columns"), now.Id, revision);
            return [];
        }

        // If they are not as they were, nothing can be told by taking the others back.
        if (!new PublishedAmendments(published.Files, current.Files, revision, diagnostics).Check(edition.Id))
            return [];
        var changes = UnrecordedChange.Find(edition, now, current.Site.IdHistory);
        var gone = changes.Where(change => change is { Change.Old: not null, Row: null } && (change.Change.New is null || change.Change.Fields.Contains(MilestoneFields.Row)));
        foreach (var row in gone.Select(change => change.Change.Old!.Row.Slug).Distinct(StringComparer.Ordinal))
            diagnostics.PublishedRowGone(PlaceInEdition(now, "rows"), row, revision);

        foreach (var change in changes.Where(change => change.Contradicted is not null))
            diagnostics.AmendmentContradicted(PlaceOf(change.Contradicted!, now), change.Id, revision, Describe(change));
        return changes.RemoveAll(change => change.Contradicted is not null || gone.Contains(change));
    }

    private SourceSpan PlaceOf(UnrecordedChange change, Edition edition)
    {
        var id = change.Id;
        var row = edition.Rows.FirstOrDefault(row => row.Milestones.Any(one => one.MilestoneId == id)) ?? change.Row;
        return current.PlaceOf($"editions/{edition.Id}/rows/{row!.Slug}.yaml", id);
    }

    private SourceSpan PlaceOf(Amendment amendment, Edition edition) =>
        current.PlaceOf($"editions/{edition.Id}/{AmendmentSchema.Name}", $"amendments[{edition.Amendments.IndexOf(amendment)}]");

    private SourceSpan PlaceInEdition(Edition edition, string key) =>
        current.PlaceOf($"editions/{edition.Id}/{EditionBinder.Name}", key);

    private static string Describe(UnrecordedChange change) => change.Change switch
    {
        { Old: null } => "it was not listed",
        { Old: { } old, New: null } => $"it was listed in the row `{old.Row.Slug}`",
        { Old: { } old } => string.Join(", ", PreviousValue.From(old, old.Row.Slug, change.Change.Fields)),
    };

    private void CheckFiles(string edition)
    {
        var then = EditionDigest.PathsOf(published.Files, edition).ToList();
        foreach (var path in then.Union(EditionDigest.PathsOf(current.Files, edition), StringComparer.Ordinal))
        {
            var (old, now) = (published.Files.Find(path), current.Files.Find(path));
            if (old?.Text != now?.Text)
            {
                var at = old is null || now is null ? 0 : old.Text.AsSpan().CommonPrefixLength(now.Text);
                var place = now is null ? current.Files.Missing(path) : now.Span(now.StartOfLine(now.PositionOf(at).Line), 0);
                diagnostics.PublishedEditionChanged(place, edition, revision);
            }
        }
    }
}
