namespace CalAimSite.Rendering.Indexes;

/// <summary>
/// What readers can take along for themselves: the milestones of a kind, of an actor, of an initiative, or of a kind with one of the
/// others; with none of them, all milestones.
/// </summary>
internal sealed record Selection(MilestoneKind? Kind = null, Actor? Actor = null, Initiative? Initiative = null)
{
    public static readonly Selection All = new();

    /// <summary>Its part of the addresses of its files.</summary>
    public string Path { get; } = PathOf(Kind, Actor, Initiative?.Id);

    /// <summary>The same, and then by each id that the initiative had before: a subscription follows no redirect.</summary>
    public IEnumerable<string> Paths =>
        (Initiative?.PreviousIds ?? []).Select(id => PathOf(Kind, Actor, id)).Prepend(Path);

    /// <summary>What a single one is called, in the content's words; null for everything.</summary>
    public string? Name => Initiative?.Name ?? Actor?.Name ?? Kind?.Name;

    public bool IsCombination => Kind is not null && (Actor ?? (object?)Initiative) is not null;

    public bool Contains(Listing listing) =>
        (Kind is null || listing.Occurrence.Kinds.Contains(Kind))
        && (Actor is null || listing.Occurrence.Actors.Contains(Actor))
        && (Initiative is null || listing.Row.Initiatives.Contains(Initiative));

    private static string PathOf(MilestoneKind? kind, Actor? actor, string? initiative) => string.Join('/', new[]
    {
        kind is null ? null : $"kinds/{kind.Id}",
        actor is null ? null : $"actors/{actor.Id}",
        initiative is null ? null : $"initiatives/{initiative}",
    }.OfType<string>());
}

/// <summary>The selections that files are made for. One that was made for any edition stays: others have subscribed to it.</summary>
internal sealed class SelectionIndex
{
    public SelectionIndex(Site site, SiteIndex index)
    {
        Listing[] listings =
            [.. site.Milestones.SelectMany(milestone => milestone.Appearances).Select(one => one.Listing)];
        var combinations = listings.SelectMany(Combinations).Distinct()
            .OrderBy(one => one.Path, StringComparer.Ordinal).ToImmutableArray();
        PossibleCombinations = combinations.Length;
        if (combinations.Length > site.Identity.Outputs.MostCombinations)
            combinations = [];

        HasCombinations = !combinations.IsEmpty;
        Everything =
        [
            Selection.All,
            .. index.Kinds.Select(kind => new Selection(Kind: kind)),
            .. index.Actors.Select(actor => new Selection(Actor: actor)),
            .. site.Vocabulary.Initiatives.Select(initiative => new Selection(Initiative: initiative)),
            .. combinations,
        ];
    }

    /// <summary>How many there are, whether files are made for them or not.</summary>
    public int PossibleCombinations { get; }

    /// <summary>Whether files are made for combinations.</summary>
    public bool HasCombinations { get; }

    /// <summary>All of them: everything first, then the single ones, then the combinations.</summary>
    public ImmutableArray<Selection> Everything { get; }

    /// <summary>Those that other sites can show within their pages: of an initiative, then of an actor.</summary>
    public IEnumerable<Selection> Embeddable =>
        Everything.Where(one => one is { Kind: null, Name: not null }).OrderBy(one => one.Initiative is null);

    private static IEnumerable<Selection> Combinations(Listing listing) =>
        from kind in listing.Occurrence.Kinds
        from selection in listing.Occurrence.Actors.Select(actor => new Selection(kind, actor))
            .Concat(listing.Row.Initiatives.Select(initiative => new Selection(kind, Initiative: initiative)))
        select selection;
}
