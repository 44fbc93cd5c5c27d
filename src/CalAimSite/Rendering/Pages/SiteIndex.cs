using System.Collections.Immutable;
using CalAimSite.Model;

namespace CalAimSite.Rendering;

/// <summary>What pages ask of the site besides its own order.</summary>
internal sealed class SiteIndex
{
    private readonly Dictionary<string, ImmutableArray<Row>> _latestRows;

    public SiteIndex(Site site)
    {
        _latestRows = site.LatestEdition.Rows
            .SelectMany(row => row.Initiatives.Select(initiative => (initiative.Id, Row: row)))
            .GroupBy(pair => pair.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(pair => pair.Row).ToImmutableArray(), StringComparer.Ordinal);
        Quarters = FindQuarters(site);
    }

    /// <summary>Each quarter that an edition covers, in order, with the latest edition that does.</summary>
    public ImmutableArray<(Period Quarter, Edition Edition)> Quarters { get; }

    /// <returns>The latest edition's rows that cover the initiative.</returns>
    public ImmutableArray<Row> LatestRowsOf(Initiative initiative) => _latestRows.GetValueOrDefault(initiative.Id, []);

    private static ImmutableArray<(Period Quarter, Edition Edition)> FindQuarters(Site site)
    {
        var found = new SortedDictionary<Period, Edition>();
        foreach (var edition in site.Editions)
        {
            foreach (var column in edition.Columns)
            {
                for (var day = column.First; day <= column.Last; day = QuarterOf(day).Last.AddDays(1))
                {
                    found[QuarterOf(day)] = edition;
                }
            }
        }

        return [.. found.Select(pair => (pair.Key, pair.Value))];
    }

    private static Period QuarterOf(DateOnly day) => Period.OfQuarter(day.Year, ((day.Month - 1) / 3) + 1);
}
