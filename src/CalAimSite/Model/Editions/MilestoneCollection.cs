namespace CalAimSite.Model.Editions;

/// <summary>Gathers what editions say of each milestone.</summary>
internal sealed class MilestoneCollection
{
    private readonly IdHistory _idHistory;
    private readonly List<string> _order = [];
    private readonly Dictionary<string, ImmutableArray<Appearance>.Builder> _appearances = new(StringComparer.Ordinal);

    private MilestoneCollection(IdHistory idHistory) => _idHistory = idHistory;

    public static ImmutableArray<Milestone> From(ImmutableArray<Edition> editions, IdHistory idHistory)
    {
        var collection = new MilestoneCollection(idHistory);
        foreach (var edition in editions)
            collection.Add(edition);

        var previous = idHistory.Previous.ToLookup(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
        return [.. collection._order.Select(id => new Milestone(id, [.. previous[id]], collection._appearances[id].ToImmutable()))];
    }

    private void Add(Edition edition)
    {
        foreach (var row in edition.Rows)
        {
            foreach (var occurrence in row.Milestones)
                Add(new Appearance(edition, row, occurrence));
        }

        // A milestone that was removed keeps its page. The latest removal says what it was last.
        foreach (var amendment in edition.Amendments.Reverse())
        {
            if (amendment is { After: null, Before: { } last } && !Has(edition, amendment.MilestoneId))
                Add(new Appearance(edition, last.Row, last.Occurrence) { IsListed = false });
        }
    }

    private bool Has(Edition edition, string id) =>
        _appearances.TryGetValue(_idHistory.Current(id), out var list) && list[^1].Edition == edition;

    private void Add(Appearance appearance)
    {
        var id = _idHistory.Current(appearance.Occurrence.MilestoneId);
        if (!_appearances.TryGetValue(id, out var list))
        {
            _appearances[id] = list = ImmutableArray.CreateBuilder<Appearance>();
            _order.Add(id);
        }

        list.Add(appearance);
    }
}
