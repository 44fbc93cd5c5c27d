namespace CalAimSite.Changes;

/// <summary>What editions say of milestones that they list no longer, by the ids that they have now.</summary>
internal sealed class Endings
{
    private readonly Dictionary<string, Ending> _byId = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _before;

    public Endings(IEnumerable<Ending> endings, IdHistory idHistory)
    {
        foreach (var ending in endings)
            _byId.TryAdd(idHistory.Current(ending.MilestoneId), ending);

        _before = _byId
            .SelectMany(pair => pair.Value.Into.Select(into => (Into: idHistory.Current(into), From: pair.Key)))
            .ToLookup(pair => pair.Into, pair => pair.From, StringComparer.Ordinal);
    }

    public Ending? Find(string id) => _byId.GetValueOrDefault(id);

    /// <returns>That the milestone is listed no longer, and what became of it.</returns>
    public MilestoneChange Removal(string id, Listing old, string? reason, IdHistory idHistory) => Find(id) is { } ending
        ? new MilestoneChange(id, old, @new: null, [KindOf(ending.Kind)])
        {
            Into = [.. ending.Into.Select(idHistory.Current)],
            Reason = ending.Reason ?? reason,
        }
        : new MilestoneChange(id, old, @new: null, [ChangeKind.Removed]) { Reason = reason };

    /// <returns>The milestones that this one stands in the place of.</returns>
    public ImmutableArray<string> Before(string id) => [.. _before[id]];

    private static ChangeKind KindOf(EndingKind kind) => kind switch
    {
        EndingKind.Withdrawn => ChangeKind.Withdrawn,
        EndingKind.Completed => ChangeKind.Completed,
        EndingKind.Moved => ChangeKind.Replaced,
        _ => ChangeKind.Split,
    };
}
