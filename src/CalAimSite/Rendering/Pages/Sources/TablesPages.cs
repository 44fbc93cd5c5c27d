using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.Views;
using CalAimSite.Rendering.Views.Sources;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Pages.Sources;

/// <summary>Tables that sources print besides the calendar: a page for each file, and a list of them.</summary>
internal static class TablesPages
{
    public static IEnumerable<Page> Of(PageFrame frame)
    {
        var all = frame.Site.SourceMaterial.Tables;
        if (all.IsEmpty)
            yield break;

        var title = frame.Words.Text(TranslationKeys.TablesTitle);
        yield return frame.Page(
            Routes.Tables,
            TemplateNames.Tables,
            title,
            frame.Words.Text(TranslationKeys.TablesDescription),
            () => new TablesView(title, [.. all.Select(tables => MakeItem(frame, tables))]));
        foreach (var tables in all)
        {
            yield return frame.Page(
                Routes.Table(tables.Slug),
                TemplateNames.Table,
                tables.Title,
                frame.Words.Format(TranslationKeys.TableDescription, ("title", tables.Title), ("source", tables.Source.Label)),
                () => MakeView(frame, tables));
        }
    }

    private static TablesItemView MakeItem(PageFrame frame, PrintedTables tables) => new(
        Links.To(frame, tables, Routes.Tables),
        tables.Source.Label,
        frame.Words.Count(TranslationKeys.TableCount, tables.Tables.Length));

    private static PrintedTablesView MakeView(PageFrame frame, PrintedTables tables)
    {
        var page = Routes.Table(tables.Slug);
        return new PrintedTablesView(
            tables.Title,
            frame.Phrases.Source(tables.Source, page),
            [.. tables.Initiatives.Select(initiative => Links.To(frame, initiative, page))],
            tables.Note,
            [.. tables.Tables.Select(table => MakeTable(frame, table, tables.Source, page))]);
    }

    private static PrintedTableView MakeTable(PageFrame frame, PrintedTable table, Source source, Route page) => new(
        Anchors.Table(table.Id),
        table.Heading,
        table.Where,
        table.Note,
        table is GridTable grid ? MakeGrid(frame, grid, page) : null,
        table is PeriodTable periods ? MakePeriods(frame, periods, source, page) : null);

    private static GridView MakeGrid(PageFrame frame, GridTable table, Route page) => new(
        table.Heading,
        [.. table.Columns.Select(column => column.Name)],
        table.Rows.Any(HasMore),
        [.. table.Rows.Select(row => new GridRowView(
            row.Cells[0]?.Text,
            [.. row.Cells.Skip(1).Select((cell, i) => new GridCellView(
                table.Columns[i + 1].Name,
                cell?.Text,
                cell?.When is { } when ? MilestoneViews.Datetime(when, Qualifier.None) : null))],
            LinksOf(frame, row.MilestoneIds, row.SubjectIds, page),
            Quote(row),
            row.Reading))]);

    private static bool HasMore(GridRow row) =>
        !row.MilestoneIds.IsEmpty || !row.SubjectIds.IsEmpty || Quote(row) is not null || row.Reading is not null;

    // A quote that is the row itself says nothing more.
    private static string? Quote(GridRow row) =>
        row.Citation?.Quote is { } quote && quote != string.Join(" | ", row.Cells.Select(cell => cell?.Text)) ? quote : null;

    private static TableView MakePeriods(PageFrame frame, PeriodTable table, Source source, Route page)
    {
        ImmutableArray<ColumnView> columns =
        [
            .. table.Periods.Select((period, i) =>
                Column(frame, period, frame.Phrases.Say(period), table.Labels.IsEmpty ? null : table.Labels[i])),
        ];
        return new TableView(
            Anchors.Table(table.Id),
            frame.Content.Of(table.Heading),
            frame.Content.Of(source.Label),
            HtmlText.Breakable(frame.Words.Text(TranslationKeys.TableRows)),
            FootnotesHtml: null,
            columns,
            [.. table.Rows.Select((row, n) => new RowView(
                Anchors.TableRow(table.Id, n + 1),
                OtherNames: null,
                frame.Content.Of(row.Name),
                Href: null,
                [],
                [],
                [.. table.Periods.Select((period, i) => new CellView(columns[i], IsBlank: true, Group(frame, row, period, page)))]))]);
    }

    // Above a printed name that is not the period in words, these words stand too.
    private static ColumnView Column(PageFrame frame, Period period, string text, string? label) => TableMaker.Column(
        period,
        label is null || label == text ? null : text,
        label is null ? HtmlText.Breakable(text) : frame.Content.Of(label),
        text,
        isGroupStart: false);

    private static ImmutableArray<CellGroupView> Group(PageFrame frame, PeriodRow row, Period period, Route page)
    {
        var items = row.Items.Where(item => item.Period == period).ToList();
        return items.Count == 0 ? [] : [new CellGroupView(HeadingHtml: null, [.. items.Select(item => Item(frame, item, page))])];
    }

    private static MilestoneView Item(PageFrame frame, PeriodItem item, Route page) => new()
    {
        Anchor = null,
        Href = LinksOf(frame, item.MilestoneIds, item.SubjectIds, page) is [var first, ..] ? first.Href : null,
        TextHtml = frame.Content.Of(item.Text),
        Kinds = [],
        KindIds = string.Empty,
        When = item.Period.ToString(),
        WhenText = frame.Phrases.Say(item.Period),
        IsWhenOfColumn = true,
        Datetime = null,
        RowHtml = null,
        RowHref = null,
        DisputeHref = null,
    };

    private static ImmutableArray<LinkView> LinksOf(
        PageFrame frame, ImmutableArray<string> milestones, ImmutableArray<string> subjects, Route page) =>
    [
        .. milestones.Select(id => Links.To(frame, frame.Site.MilestoneById[id], page)),
        .. subjects.Select(id => Links.To(frame, frame.Evidence.Subject(id), page)),
    ];
}
