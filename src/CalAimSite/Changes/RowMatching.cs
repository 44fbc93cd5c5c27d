namespace CalAimSite.Changes;

/// <summary>
/// Which row of the newer edition is which of the older one: by the name of its file, else by its printed name, else by its
/// initiatives, where only one row on either side has them.
/// </summary>
internal sealed class RowMatching
{
    private readonly Dictionary<string, Row> _oldBySlug = new(StringComparer.Ordinal);
    private readonly Edition _old;
    private readonly Edition _new;

    public RowMatching(Edition old, Edition @new)
    {
        (_old, _new) = (old, @new);
        var free = old.Rows.ToDictionary(row => row.Slug, StringComparer.Ordinal);
        foreach (var row in @new.Rows)
        {
            if (free.Remove(row.Slug, out var same))
                _oldBySlug.Add(row.Slug, same);
        }

        MatchBy(row => row.Name, free);
        MatchBy(row => string.Join(' ', row.Initiatives.Select(initiative => initiative.Id).Order(StringComparer.Ordinal)), free);
    }

    public bool AreSame(Row old, Row @new) => _oldBySlug.TryGetValue(@new.Slug, out var match) && match.Slug == old.Slug;

    public ImmutableArray<RowChange> Changes()
    {
        var changes = ImmutableArray.CreateBuilder<RowChange>();
        foreach (var row in _new.Rows)
        {
            var old = _oldBySlug.GetValueOrDefault(row.Slug);
            if (Kinds(old, row) is { IsEmpty: false } kinds)
                changes.Add(new RowChange(old, row, kinds));
        }

        var kept = _oldBySlug.Values.Select(row => row.Slug).ToHashSet(StringComparer.Ordinal);
        changes.AddRange(_old.Rows
            .Where(row => !kept.Contains(row.Slug))
            .Select(row => new RowChange(row, New: null, [RowChangeKind.Removed])));
        return changes.ToImmutable();
    }

    private static ImmutableArray<RowChangeKind> Kinds(Row? old, Row @new)
    {
        if (old is null)
            return [RowChangeKind.Added];
        var kinds = ImmutableArray.CreateBuilder<RowChangeKind>();
        if (old.Name != @new.Name)
            kinds.Add(RowChangeKind.Renamed);
        if (!old.Initiatives.Select(initiative => initiative.Id).SequenceEqual(@new.Initiatives.Select(initiative => initiative.Id)))
            kinds.Add(RowChangeKind.InitiativesChanged);
        if (!old.Components.SequenceEqual(@new.Components))
            kinds.Add(RowChangeKind.ComponentsChanged);
        return kinds.ToImmutable();
    }

    private void MatchBy(Func<Row, string> key, Dictionary<string, Row> free)
    {
        var old = free.Values.ToLookup(key, StringComparer.Ordinal);
        foreach (var group in _new.Rows.Where(row => !_oldBySlug.ContainsKey(row.Slug)).GroupBy(key, StringComparer.Ordinal).ToList())
        {
            if (group.Key.Length > 0 && group.Count() == 1 && old[group.Key].ToList() is [var match])
            {
                _oldBySlug.Add(group.Single().Slug, match);
                free.Remove(match.Slug);
            }
        }
    }
}
