namespace CalAimSite.Model.Editions;

/// <summary>
/// Which ids are the same milestone's, for an id that was changed stays in the editions before; and what became of milestones
/// that ended.
/// </summary>
public sealed class IdHistory
{
    /// <summary>That of editions in which no id was changed and nothing ended.</summary>
    public static readonly IdHistory None = From([]);

    private readonly Dictionary<string, string> _next;
    private readonly ImmutableArray<(string Edition, Ending Ending)> _endings;

    private IdHistory(Dictionary<string, string> next, ImmutableArray<(string Edition, Ending Ending)> endings)
    {
        _next = next;
        _endings = endings;
    }

    /// <summary>Each id that a milestone had before, with the id that it has now, in the order of the former ids.</summary>
    public IEnumerable<KeyValuePair<string, string>> Previous =>
        _next.Keys.Order(StringComparer.Ordinal).Select(id => KeyValuePair.Create(id, Current(id)));

    /// <param name="editions">The oldest first.</param>
    public static IdHistory From(ImmutableArray<Edition> editions)
    {
        var next = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var occurrence in editions.SelectMany(edition => edition.Rows).SelectMany(row => row.Milestones))
        {
            foreach (var previous in occurrence.PreviousIds)
                next[previous] = occurrence.MilestoneId;
        }

        return new IdHistory(next, [.. editions.SelectMany(edition => edition.Ended.Select(ending => (edition.Id, ending)))]);
    }

    /// <returns>The id that the milestone has now.</returns>
    public string Current(string id)
    {
        // Ids that lead in a circle are a mistake of the content, which is reported elsewhere.
        for (var steps = 0; steps < _next.Count && _next.TryGetValue(id, out var next); steps++)
            id = next;
        return id;
    }

    /// <summary>What ended in the editions after the older one, up to the newer one, of which the latest word comes first.</summary>
    public IEnumerable<Ending> EndedBetween(Edition old, Edition @new) =>
    [
        .. @new.Ended,
        .. _endings
            .Where(one => string.CompareOrdinal(one.Edition, old.Id) > 0 && string.CompareOrdinal(one.Edition, @new.Id) < 0)
            .Select(one => one.Ending)
            .Reverse(),
    ];
}
