using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports.Csv;

/// <summary>All tables, each with its columns.</summary>
internal static class CsvTables
{
    public static ImmutableArray<CsvFile> Create(ExportContext context)
    {
        var material = context.Site.SourceMaterial;
        return
        [
            CsvFile.Create(
                DataRoutes.Csv("milestones"), "All milestones, each as it was listed last.",
                Milestones(context), context.Site.Milestones),
            CsvFile.Create(
                DataRoutes.Csv("changes"), "All changes from edition to edition and by amendments, the oldest first.",
                Changes(context), DatedChange.From(context)),
            CsvFile.Create(
                DataRoutes.Csv("launches"), "What published sources say of dates: one row for each claim.",
                Claims(context), material.Subjects.SelectMany(subject => subject.Claims.Select(claim => (subject, claim)))),
            CsvFile.Create(
                DataRoutes.Csv("meetings"), "All meetings.",
                Meetings(context), material.Meetings.SelectMany(series => series.Meetings.Select(meeting => (series, meeting)))),
            .. material.Tables.Select(tables => CsvFile.Create(
                DataRoutes.CsvTables(tables.Slug), $"{tables.Title}: one row for each text in a cell.",
                Cells(context), tables.Tables.SelectMany(table => CellsOf(context, table)))),
        ];
    }

    private static ImmutableArray<CsvColumn<Milestone>> Milestones(ExportContext context)
    {
        var columns = new CsvColumns<Milestone>(context.Format)
            .Text("id", "The milestone's id, which stays when its date or text changes.", one => one.Id)
            .Text("text", "Its text, as printed.", one => one.Latest.Occurrence.Text)
            .Date("when", "the milestone", one => QualifiedDate.Of(one.Latest.Occurrence))
            .Code("precision", "How exactly the date is known.", Codes.Precision, one => one.Latest.Occurrence.When.Precision)
            .Code("qualifier", "How the date is meant.", Codes.Qualifier, one => one.Latest.Occurrence.Qualifier)
            .Code("status", "How sure it is, where a source says so.", Codes.Status, one => one.Latest.Occurrence.Status)
            .Ids("kinds", "The ids of its kinds.", one => one.Latest.Occurrence.Kinds.Select(kind => kind.Id))
            .Text("row_name", "The row that it stands in, as printed.", one => one.Latest.Row.Name)
            .Ids("initiatives", "The ids of the row's initiatives.", one => one.Latest.Row.Initiatives.Select(initiative => initiative.Id))
            .Text("component", "The part of the row that it is about.", one => one.Latest.Occurrence.Component?.Name)
            .Text("heading", "The sub-heading that it stands under.", one => one.Latest.Occurrence.Heading)
            .Ids("actors", "The ids of those who must act.", one => one.Latest.Occurrence.Actors.Select(actor => actor.Id))
            .Flag("actors_reading", "Whether a person read the actors into the text.", one => one.Latest.Occurrence.ActorsAreInferred);
        foreach (var fact in context.Site.Fields.Facts)
            columns.Text(fact.Key, $"Where a source says so: {fact.Label}.", one => one.Latest.Occurrence.Get(fact));
        return columns
            .Text("note", "How the text was read where that had to be decided.", one => one.Latest.Occurrence.Note)
            .Text("reason", "Why it moved or was cancelled.", one => one.Latest.Occurrence.Reason)
            .Text("edition", "The id of the last edition that lists it.", one => one.Latest.Edition.Id)
            .Flag("is_listed", "Whether the latest edition lists it.", context.IsListed)
            .Text("source", "The title of the document that lists it.", one => one.Latest.Edition.Source.Title)
            .Text("url", "Its page.", one => context.Url(DataRoutes.Csv("milestones"), Routes.Milestone(one.Id)))
            .All;
    }

    private static ImmutableArray<CsvColumn<DatedChange>> Changes(ExportContext context) => new CsvColumns<DatedChange>(context.Format)
        .Text("id", "The change's id, which no other one ever has.", one => one.Id)
        .Date("date", "the edition, or of the amendment", one => QualifiedDate.Of(one.Entry.Date))
        .Text("edition", "The id of the edition that says so.", one => one.Entry.Edition.Id)
        .Flag("is_amendment", "Whether an amendment says so and not the edition as printed.", one => one.Entry.Amendment is not null)
        .Text("milestone", "The id that the milestone has now.", one => one.Change.Id)
        .Ids("kinds", "What changed, the most important first.", one => one.Change.Kinds.Select(kind => kind.Id))
        .Text("old_text", "Its text before; empty where it was not listed.", one => one.Change.Old?.Occurrence.Text)
        .Text("new_text", "Its text from then on; empty where it is not listed any more.", one => one.Change.New?.Occurrence.Text)
        .Date("old_when", "the milestone before", one => one.Change.Old is { } old ? QualifiedDate.Of(old.Occurrence) : null)
        .Date("new_when", "the milestone from then on", one => one.Change.New is { } listing ? QualifiedDate.Of(listing.Occurrence) : null)
        .Number("months", "How many months later, negative for earlier; empty where that cannot be counted.", one => one.Change.Months)
        .Text("reason", "Why, where a source says so.", one => one.Change.Reason)
        .Ids("from", "The ids of milestones in whose place it stands.", one => one.Change.From)
        .Ids("into", "The ids of milestones that stand in its place.", one => one.Change.Into)
        .Text("url", "The milestone's page.", one => context.Url(DataRoutes.Csv("changes"), Routes.Milestone(one.Change.Id)))
        .All;

    private static ImmutableArray<CsvColumn<(Subject Subject, Claim Claim)>> Claims(ExportContext context) =>
        new CsvColumns<(Subject Subject, Claim Claim)>(context.Format)
            .Text("id", "The id of what is dated.", one => one.Subject.Id)
            .Text("name", "What it is.", one => one.Subject.Name)
            .Text("initiative", "The id of its initiative.", one => one.Subject.Initiative.Id)
            .Code("kind", "What the claim dates.", Codes.Claim, one => one.Claim.Kind)
            .Text("what", "What it dates, where that is not the thing as it is named.", one => one.Claim.What)
            .Date("when", "the claim", one => new QualifiedDate(one.Claim.When, one.Claim.Qualifier))
            .Code("qualifier", "How the date is meant.", Codes.Qualifier, one => one.Claim.Qualifier)
            .Text("source", "The id of the document that says so.", one => one.Claim.Source.Id)
            .Text("source_title", "Its title.", one => one.Claim.Source.Title)
            .Text("where", "The page, slide, section or cell.", one => one.Claim.Citation.Where)
            .Text("quote", "Its words, verbatim, with | between those that do not follow each other.", one => one.Claim.Citation.Quote)
            .Code("dated_by", "Where the date stands.", Codes.DatedBy, one => one.Claim.DatedBy)
            .Text("reading", "Why the date or its meaning is a reading.", one => one.Claim.Reading)
            .Text("note", "What else is to be known of it.", one => one.Claim.Note)
            .Flag("is_superseded", "Whether the source itself calls it superseded.", one => one.Claim.IsSuperseded)
            .Ids("milestones", "The ids of the calendar's milestones that are this very thing.", one => one.Subject.MilestoneIds)
            .Text("url", "Where its initiative's page shows it.", one => context.Url(
                DataRoutes.Csv("launches"), Routes.Initiative(one.Subject.Initiative.Id), Anchors.Subject(one.Subject.Id)))
            .All;

    private static ImmutableArray<CsvColumn<(MeetingSeries Series, Meeting Meeting)>> Meetings(ExportContext context) =>
        new CsvColumns<(MeetingSeries Series, Meeting Meeting)>(context.Format)
            .Text("series", "The id of the series.", one => one.Series.Slug)
            .Text("series_name", "Its name.", one => one.Series.Name)
            .Number("number", "The meeting's number in the series.", one => one.Meeting.Number)
            .Text("title", "Its title.", one => one.Meeting.Title)
            .Date("date", "the meeting", one => new QualifiedDate(one.Meeting.Date))
            .Text("begins", "When it begins, as HH:MM; no time zone is printed.", one => Codes.Time(one.Meeting.Begins))
            .Text("ends", "When it ends, exclusive, as HH:MM.", one => Codes.Time(one.Meeting.Ends))
            .Text("printed", "The date, as printed.", one => one.Meeting.Printed)
            .Text("material", "What the source offers of it, as printed.", one => one.Meeting.Material)
            .Text("quote", "The source's words.", one => one.Meeting.Quote)
            .Text("note", "What else is to be known of it.", one => one.Meeting.Note)
            .Text("source", "The id of the document that lists it.", one => one.Series.Source.Id)
            .Text("url", "Where it is shown.", one =>
                context.Url(DataRoutes.Csv("meetings"), Routes.Meetings, Anchors.Meetings(one.Series.Slug)))
            .All;

    private static ImmutableArray<CsvColumn<PrintedCell>> Cells(ExportContext context) => new CsvColumns<PrintedCell>(context.Format)
        .Text("table", "The id of the table.", one => one.Table.Id)
        .Text("heading", "Its heading.", one => one.Table.Heading)
        .Number("row", "The number of the row, from 1.", one => one.Number)
        .Text("row_name", "The name of the row, where rows have names.", one => one.Row.Name)
        .Text("column", "The name of the column.", one => one.Column.Name)
        .Text("text", "The text, as printed.", one => one.Cell.Text)
        .Date("when", "the text, or of its column", one => QualifiedDate.Of(one.Cell.When))
        .Ids("milestones", "The ids of the calendar's milestones that it is about.", one => one.About(topics => topics.Milestones))
        .Ids("launches", "The ids of the launches that it is about.", one => one.About(topics => topics.Launches))
        .All;

    private static IEnumerable<PrintedCell> CellsOf(ExportContext context, PrintedTable table)
    {
        var columns = UniformTables.Columns(table, context.Format).ToDictionary(column => column.Id, StringComparer.Ordinal);
        return UniformTables.Rows(table).SelectMany((row, i) =>
            row.Cells.Select(cell => new PrintedCell(table, row, i + 1, columns[cell.Column], cell)));
    }

    private sealed record PrintedCell(PrintedTable Table, TableRow Row, int Number, TableColumn Column, TableCell Cell)
    {
        public IEnumerable<string> About(Func<Topics, ImmutableArray<string>> ids) => ids(Row.About).Concat(ids(Cell.About));
    }
}
