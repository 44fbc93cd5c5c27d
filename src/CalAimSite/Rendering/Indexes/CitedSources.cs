namespace CalAimSite.Rendering.Indexes;

/// <summary>The documents that something is made from, as often as it names them.</summary>
internal static class CitedSources
{
    /// <returns>Each once, the latest first: it is what holds.</returns>
    public static ImmutableArray<Source> LatestFirst(IEnumerable<Source> sources) =>
    [
        .. sources.Distinct()
            .OrderByDescending(source => source.Date.Last ?? DateOnly.MaxValue)
            .ThenByDescending(source => source.Date.First)
            .ThenBy(source => source.Id, StringComparer.Ordinal),
    ];

    public static IEnumerable<Source> From(Subject subject) => subject.Claims.Select(claim => claim.Source);
    public static IEnumerable<Source> From(Disagreement disagreement) => disagreement.Sides.Select(side => side.Citation.Source);
    public static IEnumerable<Source> From(PrintedTables tables) => [tables.Source];
    public static IEnumerable<Source> From(MeetingSeries series) => [series.Source];

    public static IEnumerable<Source> From(SourceList list) =>
        list.Items.SelectMany(item => item.Also).Select(also => also.Citation.Source).Prepend(list.Citation.Source);

    public static IEnumerable<Source> From(GlossaryEntry entry) =>
        entry.Expansions.Select(expansion => expansion.Citation.Source).Concat(entry.HintSource is { } source ? [source] : []);
}
