using CalAimSite.Content.Binding.Editions;
using CalAimSite.Content.Binding.History;
using CalAimSite.Content.Yaml;
using CalAimSite.Editing.Yaml;

namespace CalAimSite.Editing.Amendments;

/// <summary>Compares the content with a state of it that was published: what was published changes only by amendments.</summary>
public sealed class PublishedContent(ContentState published, ContentState current, string revision, DiagnosticBag diagnostics)
{
    /// <summary>Reports all that is not as it was published, and that no amendment accounts for.</summary>
    /// <param name="warnings">What looks wrong in it: of a change that is one, only that is said.</param>
    /// <returns>The milestones of which it is said that they are gone.</returns>
    public IReadOnlyCollection<string> Check(IEnumerable<Diagnostic> warnings)
    {
        var gone = new List<string>();
        foreach (var edition in published.Site.Editions)
        {
            if (current.Site.Editions.FirstOrDefault(one => one.Id == edition.Id) is not { } now)
            {
                var path = $"editions/{edition.Id}/{EditionBinder.Name}";
                diagnostics.PublishedEditionGone(current.Files.Missing(path), edition.Id, revision);
            }
            else if (edition == published.Site.LatestEdition)
            {
                foreach (var change in FindUnrecorded())
                    Report(change, now, warnings);
                if (now != current.Site.LatestEdition)
                    CheckFiles(edition.Id, path => !IsAmended(path, edition, now));
                gone.AddRange(edition.Rows.SelectMany(row => row.Milestones).Select(one => one.MilestoneId)
                    .Where(id => !current.Site.MilestoneById.ContainsKey(current.Site.IdHistory.Current(id))));
            }
            else
            {
                CheckFiles(edition.Id, _ => true);
            }
        }

        return gone;
    }

    /// <summary>
    /// Finds what changed in the latest edition and needs amendments, also where the next one has been begun since. What amendments
    /// cannot account for is reported.
    /// </summary>
    internal ImmutableArray<UnrecordedChange> FindUnrecorded()
    {
        var edition = published.Site.LatestEdition;
        var now = current.Site.Editions.Single(one => one.Id == edition.Id);
        if (!edition.Columns.SequenceEqual(now.Columns))
        {
            diagnostics.PublishedColumnsChanged(PlaceInEdition(now, "columns"), now.Id, revision);
            return [];
        }

        // If they are not as they were, nothing can be told by taking the others back.
        if (!new PublishedAmendments(published.Files, current.Files, revision, diagnostics).Check(edition.Id))
            return [];
        var changes = WithoutRenamed(UnrecordedChange.Find(edition, now, current.Site.IdHistory), now);
        var gone = changes.Where(change => change is { Change.Old: not null, Row: null } && (change.Change.New is null || change.Change.Fields.Contains(MilestoneFields.Row)));

        // Of a row whose file is there but cannot be read, that is said already.
        foreach (var row in gone.Select(change => change.Change.Old!.Row.Slug).Distinct(StringComparer.Ordinal)
            .Where(row => !current.Files.AllPaths.Contains($"editions/{now.Id}/rows/{row}.yaml")))
        {
            diagnostics.PublishedRowGone(PlaceInEdition(now, "rows"), row, revision);
        }

        foreach (var change in changes.Where(change => change.Contradicted is not null))
            diagnostics.AmendmentContradicted(PlaceOf(change.Contradicted!, now), change.Id, revision, Describe(change, now));
        return changes.RemoveAll(change => change.Contradicted is not null || gone.Contains(change));
    }

    // What has the text and the date of one that is gone is the same milestone: that has no amendment but `redirects`.
    private ImmutableArray<UnrecordedChange> WithoutRenamed(ImmutableArray<UnrecordedChange> changes, Edition now)
    {
        foreach (var added in changes.Where(change => change.Change is { Old: null, From.IsEmpty: true }))
        {
            var same = changes.FirstOrDefault(change => change.Change is { Old: { } old, New: null, Into.IsEmpty: true }
                && MilestoneFields.Text.AreSame(old, added.Change.New!) && MilestoneFields.When.AreSame(old, added.Change.New!));
            if (same is not null && changes.Contains(added))
            {
                diagnostics.RenamedWithoutRedirect(PlaceOf(added, now), added.Id, same.Id, revision);
                changes = changes.Remove(added).Remove(same);
            }
        }

        return changes;
    }

    private void Report(UnrecordedChange change, Edition now, IEnumerable<Diagnostic> warnings)
    {
        var place = PlaceOf(change, now);
        var changed = ChangedValues(change, place).ToList();
        var slips = warnings.Where(warning => changed.Exists(value => value.Contains(warning.Span))).ToList();
        foreach (var slip in slips)
            diagnostics.NotAmended(slip, revision);
        if (slips.Count == 0)
            diagnostics.NotAmended(place, change.Id, revision, Describe(change, now));
    }

    // With the rest of the line, where a comment may be what cuts the value short.
    private static IEnumerable<SourceSpan> ChangedValues(UnrecordedChange change, SourceSpan id) =>
        from item in YamlNavigation.Read(id.Source).Find("milestones").Items().OfType<YamlMapping>()
        where item.Find("id")?.Span == id
        from entry in item.Entries
        where change.Change.Old is null || change.Change.Fields.Any(field => field.Key == entry.Key.Value)
        select entry.Key.Span.ToEndOfLine(entry.Value.Span.End);

    private SourceSpan PlaceOf(UnrecordedChange change, Edition edition)
    {
        var id = change.Id;
        var row = edition.Rows.FirstOrDefault(row => row.Milestones.Any(one => one.MilestoneId == id)) ?? change.Row;
        return current.PlaceOf($"editions/{edition.Id}/rows/{row!.Slug}.yaml", Neighbour(change, edition).Id ?? id);
    }

    /// <returns>Of what is gone, the milestone that it stood after, or else before, as far as that is still there.</returns>
    private static (string? Id, string Word) Neighbour(UnrecordedChange change, Edition now)
    {
        if (change.Change is not { Old: { } old, New: null })
            return (null, string.Empty);
        var ids = old.Row.Milestones.Select(one => one.MilestoneId).ToList();
        var at = ids.IndexOf(old.Occurrence.MilestoneId);
        var left = now.Rows.FirstOrDefault(row => row.Slug == old.Row.Slug)?.Milestones.Select(one => one.MilestoneId).ToList() ?? [];
        return ids[..at].LastOrDefault(left.Contains) is { } before ? (before, "after") : (ids[(at + 1)..].FirstOrDefault(left.Contains), "before");
    }

    private SourceSpan PlaceOf(Amendment amendment, Edition edition) =>
        current.PlaceOf($"editions/{edition.Id}/{AmendmentSchema.Name}", $"amendments[{edition.Amendments.IndexOf(amendment)}]");

    private SourceSpan PlaceInEdition(Edition edition, string key) =>
        current.PlaceOf($"editions/{edition.Id}/{EditionBinder.Name}", key);

    private static string Describe(UnrecordedChange change, Edition now) => change.Change switch
    {
        { Old: null } => "it was not listed",
        { Old: { } old, New: null } => $"it was listed in the row `{old.Row.Slug}`"
            + (Neighbour(change, now) is ({ } id, var word) ? $", {word} `{id}`" : string.Empty),
        { Old: { } old } => string.Join(", ", PreviousValue.From(old, old.Row.Slug, change.Change.Fields)),
    };

    // What milestones were is told by amendments, and what became of them by `ended`.
    private static bool IsAmended(string path, Edition edition, Edition now) =>
        path.Contains("/rows/", StringComparison.Ordinal)
        || path.EndsWith($"/{AmendmentSchema.Name}", StringComparison.Ordinal)
        || (path.EndsWith($"/{EditionBinder.Name}", StringComparison.Ordinal) && now.Ended.Length != edition.Ended.Length);

    private void CheckFiles(string edition, Func<string, bool> isChecked)
    {
        var then = EditionDigest.PathsOf(published.Files, edition).ToList();
        foreach (var path in then.Union(EditionDigest.PathsOf(current.Files, edition), StringComparer.Ordinal).Where(isChecked))
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
