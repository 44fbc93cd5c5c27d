namespace CalAimSite.Changes;

/// <summary>An edition's milestones by the ids that they have now.</summary>
internal sealed class EditionIndex
{
    private readonly Dictionary<string, Listing> _byId;

    public EditionIndex(Edition edition, IdHistory idHistory)
    {
        Edition = edition;
        _byId = new Dictionary<string, Listing>(edition.MilestoneCount, StringComparer.Ordinal);
        var listings = new List<(string, Listing)>(edition.MilestoneCount);
        foreach (var row in edition.Rows)
        {
            foreach (var occurrence in row.Milestones)
            {
                var (id, listing) = (idHistory.Current(occurrence.MilestoneId), new Listing(row, occurrence));

                // An edition lists a milestone once. Where the content breaks that, the first one counts.
                if (_byId.TryAdd(id, listing))
                    listings.Add((id, listing));
            }
        }

        Listings = listings;
    }

    public Edition Edition { get; }

    /// <summary>In the edition's order.</summary>
    public IReadOnlyList<(string Id, Listing Listing)> Listings { get; }

    public Listing? Find(string id) => _byId.GetValueOrDefault(id);
}
