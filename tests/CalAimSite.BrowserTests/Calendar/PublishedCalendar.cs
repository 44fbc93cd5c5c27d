using System.Reflection;
using System.Text.Json;

namespace CalAimSite.BrowserTests.Calendar;

/// <summary>
/// The calendar of August 2023 as the department printed it: what the site must show. It was taken from the document, not from the
/// site's content.
/// </summary>
/// <param name="Columns">The headers of the months, like <c>Q3 2023 July</c>.</param>
/// <param name="Cells">Row by row, one for each row and month.</param>
public sealed record PublishedCalendar(ImmutableArray<string> Columns, ImmutableArray<PublishedCell> Cells)
{
    public static PublishedCalendar August2023 { get; } = Read("calendar-2023-08.json");

    public IEnumerable<PublishedMilestone> Milestones => Cells.SelectMany(cell => cell.Milestones);

    private static PublishedCalendar Read(string name)
    {
        using Stream file = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using JsonDocument document = JsonDocument.Parse(file);
        JsonElement root = document.RootElement;
        ImmutableArray<PublishedMonth> months = [.. root.GetProperty("columns").EnumerateArray().Select(PublishedMonth.Read)];
        return new PublishedCalendar(
            [.. months.Select(month => month.Header)],
            [.. from row in root.GetProperty("rows").EnumerateArray()
                from month in months
                select PublishedCell.Read(row, month)]);
    }
}
