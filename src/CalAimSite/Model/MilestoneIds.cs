namespace CalAimSite.Model;

/// <summary>Which ids are the same milestone's: an id that was changed stays in the editions before.</summary>
public sealed class MilestoneIds
{
    public static readonly MilestoneIds Unchanged = new(new Dictionary<string, string>(StringComparer.Ordinal));

    private readonly Dictionary<string, string> _next;

    private MilestoneIds(Dictionary<string, string> next) => _next = next;

    /// <summary>Each id that a milestone had before, with the id that it has now, in the order of the former ids.</summary>
    public IEnumerable<KeyValuePair<string, string>> Former =>
        _next.Keys.Order(StringComparer.Ordinal).Select(id => KeyValuePair.Create(id, Current(id)));

    /// <param name="editions">The oldest first.</param>
    public static MilestoneIds Of(IEnumerable<Edition> editions)
    {
        var next = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var occurrence in editions.SelectMany(edition => edition.Rows).SelectMany(row => row.Milestones))
        {
            foreach (var former in occurrence.FormerIds)
            {
                next[former] = occurrence.MilestoneId;
            }
        }

        return new MilestoneIds(next);
    }

    /// <returns>The id that the milestone has now.</returns>
    public string Current(string id)
    {
        // Ids that lead in a circle are a mistake of the content, which is reported elsewhere.
        for (var steps = 0; steps < _next.Count && _next.TryGetValue(id, out var next); steps++)
        {
            id = next;
        }

        return id;
    }
}
