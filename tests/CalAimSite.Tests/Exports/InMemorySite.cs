using System.Buffers;
using System.Text;
using CalAimSite.Changes;
using CalAimSite.Rendering;
using CalAimSite.Rendering.Indexes;

namespace CalAimSite.Exports;

/// <summary>The files for programs of a site that was made in memory.</summary>
internal static class InMemorySite
{
    public static readonly MilestoneKind Deadline = new("deadline", "^", "Submission deadline", "Deadline") { IsDeadline = true };
    public static readonly Actor Plans = new("plans", "Plans", "Plans");
    public static readonly Initiative Care = new() { Id = "care", Name = "Care", PreviousIds = ["old-care"] };

    public static Site Of(params IEnumerable<Edition> editions) => Of(asOf: null, editions);

    public static Site Of(DateOnly? asOf, params IEnumerable<Edition> editions) => new(
        new SiteIdentity { Title = "Calendar", Description = "A calendar.", Language = "en", Languages = ["en"], Notice = "A rendition.", UidDomain = "example.org" },
        new Vocabulary { Kinds = [Deadline], Groups = [], Actors = [Plans], Sources = [], Initiatives = [Care] },
        [.. editions],
        new SourceMaterial(),
        pages: [],
        asOf);

    /// <summary>An edition of a month, which covers the months of three years.</summary>
    public static Edition Edition(string id, params IEnumerable<Row> rows)
    {
        var asOf = Editions.Date(id).Start!;
        return Editions.Of(Enumerable.Range(0, 36).Select(i => MonthAfter(asOf, i)), rows) with { Id = id, AsOf = asOf };
    }

    public static Row Row(params IEnumerable<Occurrence> milestones) =>
        new() { Slug = "care", Name = "Care", Initiatives = [Care], Milestones = [.. milestones] };

    public static Occurrence Milestone(string when, string text = "Guide", string id = "one") => new()
    {
        MilestoneId = id,
        Text = text,
        When = Editions.Date(when),
        Column = Editions.Date(when).Start is { } start ? Period.OfMonth(start.Year, start.Month) : Period.OfMonth(2023, 1),
    };

    public static Period MonthAfter(Period month, int count) => Period.OfMonth(month.First.AddMonths(count).Year, month.First.AddMonths(count).Month);

    /// <returns>The files by their addresses.</returns>
    public static SortedDictionary<string, string> Files(Site site, string? baseUrl = null)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in ExportList.Create(site, new SiteIndexes(site), DefaultTheme.English, baseUrl).Files)
        {
            var output = new ArrayBufferWriter<byte>();
            file.Write(output);
            files.Add(file.Route.Path, Encoding.UTF8.GetString(output.WrittenSpan));
        }

        return files;
    }
}
