namespace CalAimSite.Model;

/// <summary>Everything that the site says. It does not change once it is made.</summary>
public sealed class Site
{
    /// <summary>Takes at least one edition, in any order; where no day is given, the latest edition's.</summary>
    public Site(
        SiteIdentity identity,
        Vocabulary vocabulary,
        ImmutableArray<Edition> editions,
        SourceMaterial sourceMaterial,
        ImmutableArray<ContentPage> pages,
        DateOnly? asOf)
    {
        Identity = identity;
        Vocabulary = vocabulary;
        Editions = [.. editions.OrderBy(edition => edition.Id, StringComparer.Ordinal)];
        SourceMaterial = sourceMaterial;
        Pages = pages;
        AsOf = asOf ?? LastDayOf(LatestEdition);
        IdHistory = IdHistory.From(Editions);
        Milestones = MilestoneCollection.From(Editions, IdHistory);
        MilestoneById = Milestones.ToDictionary(milestone => milestone.Id, StringComparer.Ordinal);
    }

    public SiteIdentity Identity { get; }
    public Vocabulary Vocabulary { get; }

    /// <summary>The oldest first; never empty.</summary>
    public ImmutableArray<Edition> Editions { get; }

    public Edition LatestEdition => Editions[^1];

    /// <summary>What editions may say of milestones.</summary>
    public MilestoneFields Fields => LatestEdition.Fields;

    /// <summary>In the order of the editions that first list them, then of their rows.</summary>
    public ImmutableArray<Milestone> Milestones { get; }

    /// <summary>By the ids that they have now.</summary>
    public IReadOnlyDictionary<string, Milestone> MilestoneById { get; }

    public IdHistory IdHistory { get; }
    public SourceMaterial SourceMaterial { get; }
    public ImmutableArray<ContentPage> Pages { get; }

    /// <summary>
    /// The day that the site's statements hold for: by default the last of the latest edition's "as of", or its last
    /// amendment's where that is later; never the clock's.
    /// </summary>
    public DateOnly AsOf { get; }

    /// <returns>Whether the document is an edition of the calendar.</returns>
    public bool IsOfCalendar(Source source) => Editions.Any(edition => edition.Source == source);

    /// <returns>What of it is shown: without what the sources say for which the site has no pages.</returns>
    public Site Shown()
    {
        var (outputs, all) = (Identity.Outputs, SourceMaterial);
        if (outputs.Has(Output.Tables) && outputs.Has(Output.Meetings) && outputs.Has(Output.Glossary) && outputs.Has(Output.Disagreements))
            return this;
        var shown = new SourceMaterial
        {
            Subjects = all.Subjects,
            Lists = all.Lists,
            Passages = all.Passages,
            Tables = outputs.Has(Output.Tables) ? all.Tables : [],
            Meetings = outputs.Has(Output.Meetings) ? all.Meetings : [],
            Glossary = outputs.Has(Output.Glossary) ? all.Glossary : [],
            Disagreements = outputs.Has(Output.Disagreements) ? all.Disagreements : [],
        };
        return new Site(Identity, Vocabulary, Editions, shown, Pages, AsOf);
    }

    private static DateOnly LastDayOf(Edition edition) =>
        edition.Amendments is [.., var last] && last.Date > edition.AsOf.Last ? last.Date : edition.AsOf.Last;
}
