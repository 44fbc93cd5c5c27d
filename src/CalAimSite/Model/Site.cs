using System.Collections.Immutable;

namespace CalAimSite.Model;

/// <summary>Everything that the site says. It does not change once it is made.</summary>
public sealed class Site
{
    public Site(SiteIdentity identity, Vocabulary vocabulary, ImmutableArray<Edition> editions, ImmutableArray<ContentPage> pages)
    {
        Identity = identity;
        Vocabulary = vocabulary;
        Editions = [.. editions.OrderBy(edition => edition.Id, StringComparer.Ordinal)];
        Pages = pages;
        Milestones = CollectMilestones(Editions);
        MilestoneById = Milestones.ToDictionary(milestone => milestone.Id, StringComparer.Ordinal);
    }

    public SiteIdentity Identity { get; }

    public Vocabulary Vocabulary { get; }

    /// <summary>The oldest first; never empty.</summary>
    public ImmutableArray<Edition> Editions { get; }

    public Edition LatestEdition => Editions[^1];

    /// <summary>In the order of the editions that first list them, then of their rows.</summary>
    public ImmutableArray<Milestone> Milestones { get; }

    public IReadOnlyDictionary<string, Milestone> MilestoneById { get; }

    public ImmutableArray<ContentPage> Pages { get; }

    /// <summary>The day that the site's statements hold for: the last of the latest edition's "as of", never the clock's.</summary>
    public DateOnly AsOf => LatestEdition.AsOf.Last;

    private static ImmutableArray<Milestone> CollectMilestones(ImmutableArray<Edition> editions)
    {
        var order = new List<string>();
        var appearances = new Dictionary<string, ImmutableArray<Appearance>.Builder>(StringComparer.Ordinal);
        foreach (var edition in editions)
        {
            foreach (var row in edition.Rows)
            {
                foreach (var occurrence in row.Milestones)
                {
                    if (!appearances.TryGetValue(occurrence.MilestoneId, out var list))
                    {
                        appearances[occurrence.MilestoneId] = list = ImmutableArray.CreateBuilder<Appearance>();
                        order.Add(occurrence.MilestoneId);
                    }

                    list.Add(new Appearance(edition, row, occurrence));
                }
            }
        }

        return [.. order.Select(id => new Milestone(id, appearances[id].ToImmutable()))];
    }
}
