using CalAimSite.Exports.Api.Documents;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports.Csv;

/// <summary>All tables, each with its columns.</summary>
internal static class CsvTables
{
    public static ImmutableArray<CsvFile> Create(ExportContext context)
    {
        var common = new CommonShapes(context.Format);
        var calendar = new CalendarShapes(context, common);
        var tables = new TableShapes(context.Format, common);
        return
        [
            Milestones(context, common, calendar),
            Changes(context, calendar),
            Launches(context, common, new StatementShapes(common)),
            Meetings(context, new MeetingShapes(common)),
            .. context.Site.SourceMaterial.Tables.Select(printed => Printed(context, printed, tables)),
        ];
    }

    private static CsvFile Milestones(ExportContext context, CommonShapes common, CalendarShapes calendar) =>
        new CsvTable<Milestone>(context, DataRoutes.Csv("milestones"))
            .Pick(calendar.Milestone, one => one, ["id"])
            .Pick(calendar.State, one => one.Latest.Listing, ["text", "when"])
            .Pick(common.Date, one => QualifiedDate.From(one.Latest.Occurrence), ["precision", "qualifier"])
            .Pick(
                calendar.State, one => one.Latest.Listing,
                ["status", "kinds", "row_name", "initiatives", "component", "heading", "actors", "actors_reading"])
            .Pick(calendar.State, one => one.Latest.Listing, [.. context.Site.Fields.Facts.Select(fact => fact.Key), "note", "reason"])
            .Pick(calendar.Milestone, one => one, ["edition", "is_listed"])
            .Text("source", "The title of the document that lists it.", one => one.Latest.Edition.Source.Title)
            .Pick(calendar.Milestone, one => one, ["url"])
            .ToFile("All milestones, each as it was listed last.", context.Site.Milestones);

    private static CsvFile Changes(ExportContext context, CalendarShapes calendar) =>
        new CsvTable<DatedChange>(context, DataRoutes.Csv("changes"))
            .Pick(
                calendar.Change, one => one,
                [
                    "id", "date", "edition", "is_amendment", "milestone", "kinds", "old.text", "new.text", "old.when", "new.when",
                    "months", "reason", "from", "into", "url",
                ])
            .ToFile("All changes from edition to edition and by amendments, the oldest first.", DatedChange.From(context));

    private static CsvFile Launches(ExportContext context, CommonShapes common, StatementShapes statements) =>
        new CsvTable<(Subject Subject, Claim Claim)>(context, DataRoutes.Csv("launches"))
            .Pick(statements.Launch, one => one.Subject, ["id", "name", "initiative"])
            .Pick(statements.Claim, one => one.Claim, ["kind", "what", "when"])
            .Pick(common.Date, one => new QualifiedDate(one.Claim.When, one.Claim.Qualifier), ["qualifier"])
            .Pick(common.Citation, one => one.Claim.Citation, ["source"])
            .Pick(common.Source, one => one.Claim.Source, ["title"], "source_")
            .Pick(common.Citation, one => one.Claim.Citation, ["where", "quote"])
            .Pick(statements.Claim, one => one.Claim, ["dated_by", "reading", "note", "is_superseded"])
            .Pick(statements.Launch, one => one.Subject, ["milestones", "url"])
            .ToFile(
                "What published sources say of dates: one row for each claim.",
                context.Site.SourceMaterial.Subjects.SelectMany(subject => subject.Claims.Select(claim => (subject, claim))));

    private static CsvFile Meetings(ExportContext context, MeetingShapes meetings) =>
        new CsvTable<(MeetingSeries Series, Meeting Meeting)>(context, DataRoutes.Csv("meetings"))
            .Text("series", "The id of the series.", one => one.Series.Slug)
            .Pick(meetings.Series, one => one.Series, ["name"], "series_")
            .Pick(meetings.Meeting, one => one.Meeting, ["number", "title", "date", "begins", "ends", "printed", "material", "quote", "note"])
            .Pick(meetings.Series, one => one.Series, ["source", "url"])
            .ToFile(
                "All meetings.",
                context.Site.SourceMaterial.Meetings.SelectMany(series => series.Meetings.Select(meeting => (series, meeting))));

    private static CsvFile Printed(ExportContext context, PrintedTables tables, TableShapes shapes) =>
        new CsvTable<PrintedCell>(context, DataRoutes.CsvTables(tables.Slug))
            .Text("table", "The id of the table.", one => one.Table.Id)
            .Pick(shapes.Table, one => one.Table, ["heading"])
            .Number("row", "The number of the row, from 1.", one => one.Number)
            .Pick(shapes.Row, one => one.Row, ["name"], "row_")
            .Text("column", "The name of the column.", one => one.Column.Name)
            .Pick(shapes.Cell, one => one.Cell, ["text", "when", "milestones", "launches"])
            .ToFile($"{tables.Title}: one row for each text in a cell.", tables.Tables.SelectMany(table => CellsOf(context, table)));

    private static IEnumerable<PrintedCell> CellsOf(ExportContext context, PrintedTable table)
    {
        var columns = UniformTables.Columns(table, context.Format).ToDictionary(column => column.Id, StringComparer.Ordinal);
        return UniformTables.Rows(table).SelectMany((row, i) =>
            row.Cells.Select(cell => new PrintedCell(table, row, i + 1, columns[cell.Column], cell with { About = row.About + cell.About })));
    }

    private sealed record PrintedCell(PrintedTable Table, TableRow Row, int Number, TableColumn Column, TableCell Cell);
}
