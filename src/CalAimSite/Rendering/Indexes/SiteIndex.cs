using CalAimSite.Rendering.Routing;

namespace CalAimSite.Rendering.Indexes;

/// <summary>What pages ask of the site besides its own order.</summary>
internal sealed class SiteIndex
{
    private readonly Site _site;
    private readonly ILookup<Initiative, Row> _latestRows;
    private readonly ILookup<Initiative, Milestone> _milestones;
    private readonly HashSet<(string Edition, string MilestoneId)> _listed;
    private readonly Dictionary<Row, string?> _otherNames;

    public SiteIndex(Site site)
    {
        _site = site;
        _latestRows = site.LatestEdition.Rows
            .SelectMany(row => row.Initiatives.Select(initiative => (initiative, row)))
            .ToLookup(pair => pair.initiative, pair => pair.row);
        _milestones = site.Milestones
            .SelectMany(milestone => milestone.Appearances
                .SelectMany(appearance => appearance.Row.Initiatives).Distinct().Select(initiative => (initiative, milestone)))
            .ToLookup(pair => pair.initiative, pair => pair.milestone);
        _listed =
        [
            .. site.Editions.SelectMany(edition => edition.Rows
                .SelectMany(row => row.Milestones).Select(occurrence => (edition.Id, occurrence.MilestoneId))),
        ];
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

    /// <summary>Whether there are pages of what is due.</summary>
    public bool HasDuePages => !Actors.IsEmpty || !Kinds.IsEmpty;

    /// <returns>The latest edition's rows that cover the initiative.</returns>
    public ImmutableArray<Row> LatestRowsOf(Initiative initiative) => [.. _latestRows[initiative]];

    /// <returns>The milestones that any edition lists in a row that covers the initiative.</returns>
    public IEnumerable<Milestone> MilestonesOf(Initiative initiative) => _milestones[initiative];

    /// <returns>Whether the edition lists a milestone by this id.</returns>
    public bool IsListed(Edition edition, string milestoneId) => _listed.Contains((edition.Id, milestoneId));

    /// <returns>The page that shows an edition's table: the latest is the site's first page.</returns>
    public Route CalendarOf(Edition edition) => edition == _site.LatestEdition ? Routes.Calendar : Routes.Edition(edition.Id);

    /// <returns>The page of a milestone, which an edition may list by an id that it had before.</returns>
    public Route PageOf(Occurrence occurrence) => Routes.Milestone(_site.IdHistory.Current(occurrence.MilestoneId));

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
            // What stands in a longer column may fall into any of its quarters.
            var columns = edition.Columns.Where(column => column.Precision <= Precision.Quarter);
            foreach (var quarter in columns.SelectMany(QuartersOf).Distinct())
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
