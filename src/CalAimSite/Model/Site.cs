using System.Collections.Immutable;

namespace CalAimSite.Model;

/// <summary>Everything that the site says. It does not change once it is made.</summary>
public sealed class Site
{
    /// <param name="identity">What the site says of itself.</param>
    /// <param name="vocabulary">What is defined once and referred to.</param>
    /// <param name="editions">In any order; at least one.</param>
    /// <param name="evidence">What the sources say besides the editions.</param>
    /// <param name="pages">In the order in which they are listed.</param>
    /// <param name="asOf">The day that the site is made for; null takes the latest edition's.</param>
    public Site(
        SiteIdentity identity,
        Vocabulary vocabulary,
        ImmutableArray<Edition> editions,
        Evidence evidence,
        ImmutableArray<ContentPage> pages,
        DateOnly? asOf)
    {
        Identity = identity;
        Vocabulary = vocabulary;
        Editions = [.. editions.OrderBy(edition => edition.Id, StringComparer.Ordinal)];
        Evidence = evidence;
        Pages = pages;
        AsOf = asOf ?? LatestEdition.AsOf.Last;
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

    public Evidence Evidence { get; }

    public ImmutableArray<ContentPage> Pages { get; }

    /// <summary>
    /// The day that the site's statements hold for: by default the last of the latest edition's "as of", never the clock's.
    /// </summary>
    public DateOnly AsOf { get; }

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
