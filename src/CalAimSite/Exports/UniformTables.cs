using CalAimSite.Rendering.Formatting;

namespace CalAimSite.Exports;

/// <summary>A column; the period is null where it stands for none.</summary>
internal sealed record TableColumn(string Id, string Name, Period? Period);

/// <summary>A row; the name is null where rows have none.</summary>
internal sealed record TableRow(
    string? Name, IEnumerable<TableCell> Cells, Topics About, Citation? Citation = null, string? Reading = null);

/// <summary>A text in a column, with the date that it is or stands under.</summary>
internal sealed record TableCell(string Column, string Text, MilestoneDate? When, Topics About);

/// <summary>What a row or a text is about.</summary>
internal sealed record Topics(ImmutableArray<string> Milestones, ImmutableArray<string> Launches)
{
    public static readonly Topics None = new([], []);

    public static Topics operator +(Topics one, Topics other) =>
        new([.. one.Milestones, .. other.Milestones], [.. one.Launches, .. other.Launches]);
}

/// <summary>
/// Tables with named columns and those whose columns are periods, told alike: programs read one form. A column of a period may have
/// several texts in one row, and what is empty is not there.
/// </summary>
internal static class UniformTables
{
    public static IEnumerable<TableColumn> Columns(PrintedTable table, ModelFormatter format) => table switch
    {
        GridTable grid => grid.Columns.Select(column => new TableColumn(column.Id, column.Name, Period: null)),
        PeriodTable periods => periods.Periods.Select((period, i) =>
            new TableColumn(period.ToString(), periods.Labels.IsEmpty ? format.Date(period) : periods.Labels[i], period)),
        _ => [],
    };

    public static IEnumerable<TableRow> Rows(PrintedTable table) => table switch
    {
        GridTable grid => grid.Rows.Select(row => new TableRow(
            Name: null,
            grid.Columns.Zip(row.Cells).Where(pair => pair.Second is not null)
                .Select(pair => new TableCell(pair.First.Id, pair.Second!.Text, pair.Second.When, Topics.None)),
            new Topics(row.MilestoneIds, row.SubjectIds),
            row.Citation,
            row.Reading)),
        PeriodTable periods => periods.Rows.Select(row => new TableRow(
            row.Name,
            row.Items.Select(item => new TableCell(
                item.Period.ToString(), item.Text, MilestoneDate.Of(item.Period), new Topics(item.MilestoneIds, item.SubjectIds))),
            Topics.None)),
        _ => [],
    };
}
