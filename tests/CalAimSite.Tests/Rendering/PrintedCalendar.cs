using System.Text.Json;

namespace CalAimSite.Rendering;

/// <summary>The calendar of August 2023 as it is printed, from a transcription that is independent of <c>content/</c>.</summary>
internal sealed class PrintedCalendar
{
    private static readonly Lazy<PrintedCalendar> LazyInstance = new(() => new PrintedCalendar());

    private readonly JsonElement _root;

    private PrintedCalendar()
    {
        using var file = File.OpenRead(Repository.PathOf("tests/CalAimSite.Tests/Fixtures/calendar-2023-08.json"));
        using var document = JsonDocument.Parse(file);
        _root = document.RootElement.Clone();
        Columns = [.. _root.GetProperty("columns").EnumerateArray().Select(column =>
            new PrintedColumn(Text(column, "month"), Text(column, "quarter"), Text(column, "name")))];
        Rows = [.. _root.GetProperty("rows").EnumerateArray().Select(row => new PrintedRow(
            Text(row, "name"),
            [.. Texts(row.GetProperty("components"))],
            [.. Columns.Select(column => MakeCell(row.GetProperty("cells").GetProperty(column.Month)))]))];
        Legend = [.. _root.GetProperty("legend").GetProperty("entries").EnumerateArray().Select(entry =>
            (Text(entry, "symbol"), Text(entry, "meaning")))];
        Groups = [.. _root.GetProperty("descriptions").GetProperty("groups").EnumerateArray().Select(group => new PrintedGroup(
            Text(group, "name"),
            [.. group.GetProperty("entries").EnumerateArray().Select(entry => (Text(entry, "title"), Bodies(entry)))]))];
    }

    public static PrintedCalendar Instance => LazyInstance.Value;

    public IReadOnlyList<PrintedColumn> Columns { get; }

    public IReadOnlyList<PrintedRow> Rows { get; }

    public IReadOnlyList<(string Symbol, string Meaning)> Legend { get; }

    public IReadOnlyList<PrintedGroup> Groups { get; }

    public JsonElement Introduction => _root.GetProperty("intro");

    public string TableIntroduction => Text(_root, "table_intro");

    public string LegendLabel => Text(_root.GetProperty("legend"), "label");

    public JsonElement Headings => _root.GetProperty("headings");

    public JsonElement Footnotes => _root.GetProperty("footnotes");

    public IEnumerable<string> Excluded => Texts(_root.GetProperty("excluded"));

    public JsonElement Descriptions => _root.GetProperty("descriptions");

    /// <summary>All milestones, by row and then by month.</summary>
    public IEnumerable<(PrintedRow Row, PrintedColumn Column, PrintedMilestone Milestone)> Milestones =>
        from row in Rows
        from pair in Columns.Zip(row.Cells)
        from milestone in pair.Second.Milestones
        select (row, pair.First, milestone);

    public static string Text(JsonElement element, string key) => element.GetProperty(key).GetString()!;

    public static IEnumerable<string> Texts(JsonElement list) => list.EnumerateArray().Select(item => item.GetString()!);

    // An empty cell is the word "dash" or "blank" instead of a list.
    private static PrintedCell MakeCell(JsonElement cell) => cell.ValueKind == JsonValueKind.String
        ? new PrintedCell(cell.GetString() == "blank", [])
        : new PrintedCell(IsBlank: false, [.. cell.EnumerateArray().Select(milestone => new PrintedMilestone(
            Text(milestone, "text"), [.. Texts(milestone.GetProperty("symbols"))], milestone.GetProperty("heading").GetString()))]);

    // Paragraphs, or points of a list.
    private static List<string> Bodies(JsonElement entry) =>
        [.. Texts(entry.TryGetProperty("paragraphs", out var paragraphs) ? paragraphs : entry.GetProperty("bullets"))];
}

internal sealed record PrintedColumn(string Month, string Quarter, string Name);

internal sealed record PrintedRow(string Name, IReadOnlyList<string> Components, IReadOnlyList<PrintedCell> Cells);

internal sealed record PrintedCell(bool IsBlank, IReadOnlyList<PrintedMilestone> Milestones);

internal sealed record PrintedMilestone(string Text, IReadOnlyList<string> Symbols, string? Heading);

internal sealed record PrintedGroup(string Name, IReadOnlyList<(string Title, List<string> Texts)> Descriptions);
