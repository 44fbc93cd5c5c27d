namespace CalAimSite.Rendering.Pages;

/// <summary>What pages ask of the site besides its own order.</summary>
internal sealed class SiteIndex
{
    private readonly Dictionary<string, ImmutableArray<Row>> _latestRows;
    private readonly Dictionary<Row, string?> _otherNames;

    public SiteIndex(Site site)
    {
        _latestRows = site.LatestEdition.Rows
            .SelectMany(row => row.Initiatives.Select(initiative => (initiative.Id, Row: row)))
            .GroupBy(pair => pair.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(pair => pair.Row).ToImmutableArray(), StringComparer.Ordinal);
        _otherNames = site.Editions.SelectMany(edition => edition.Rows).ToDictionary(row => row, FindOtherNames);
        Quarters = FindQuarters(site);
        var occurrences = site.Editions.SelectMany(edition => edition.Rows).SelectMany(row => row.Milestones).ToList();
        var kinds = occurrences.SelectMany(occurrence => occurrence.Kinds).ToHashSet();
        var actors = occurrences.SelectMany(occurrence => occurrence.Actors).ToHashSet();
        Kinds = [.. site.Vocabulary.Kinds.Where(kinds.Contains)];
        Actors = [.. site.Vocabulary.Actors.Where(actors.Contains)];
    }

    /// <summary>
    /// Each quarter that an edition covers, in order, with the edition that covers most of it; of several the latest.
    /// </summary>
    public ImmutableArray<(Period Quarter, Edition Edition)> Quarters { get; }

    /// <summary>The kinds that any edition uses: they have pages, which stay when the latest edition uses them no longer.</summary>
    public ImmutableArray<MilestoneKind> Kinds { get; }

    /// <summary>Whom any edition names: they have pages, which stay when the latest edition names them no longer.</summary>
    public ImmutableArray<Actor> Actors { get; }

    /// <returns>The latest edition's rows that cover the initiative.</returns>
    public ImmutableArray<Row> LatestRowsOf(Initiative initiative) => _latestRows.GetValueOrDefault(initiative.Id, []);

    /// <summary>
    /// What sources call the row's initiatives besides. A search looks for words, so those that the row's own name lacks are enough.
    /// </summary>
    /// <returns>Separated by blanks; null where there are none.</returns>
    public string? OtherNamesOf(Row row) => _otherNames[row];

    private static string? FindOtherNames(Row row)
    {
        var words = row.Initiatives
            .SelectMany(initiative => initiative.Aliases.Prepend(initiative.Name))
            .SelectMany(name => name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(word => word.Trim('(', ')', '“', '”', ',', ';', ':', '–'))
            .Where(word => word.Length > 0 && !row.Name.Contains(word, StringComparison.OrdinalIgnoreCase))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        return words.Count == 0 ? null : string.Join(' ', words);
    }

    private static ImmutableArray<(Period Quarter, Edition Edition)> FindQuarters(Site site)
    {
        var found = new SortedDictionary<Period, (Edition Edition, int Days)>();
        foreach (var edition in site.Editions)
        {
            foreach (var quarter in edition.Columns.SelectMany(QuartersOf).Distinct())
            {
                var days = edition.Columns.Sum(column => SharedDays(quarter, column));
                if (!found.TryGetValue(quarter, out var best) || days >= best.Days)
                    found[quarter] = (edition, days);
            }
        }

        return [.. found.Select(pair => (pair.Key, pair.Value.Edition))];
    }

    private static IEnumerable<Period> QuartersOf(Period column)
    {
        var last = (column.Last.Year * 4) + ((column.Last.Month - 1) / 3);
        for (var quarter = (column.Year * 4) + column.Quarter - 1; quarter <= last; quarter++)
            yield return Period.OfQuarter(quarter / 4, (quarter % 4) + 1);
    }

    private static int SharedDays(Period a, Period b)
    {
        var first = Math.Max(a.First.DayNumber, b.First.DayNumber);
        var last = Math.Min(a.Last.DayNumber, b.Last.DayNumber);
        return Math.Max(0, last - first + 1);
    }
}
