using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.ViewBuilders;

/// <summary>Builds tables that sources print besides the calendar.</summary>
internal sealed class PrintedTableViewBuilder(Site site, SourceMaterialIndex sources)
{
    public PrintedTableView Build(PageContext page, PrintedTable table, Source source) => new(
        Anchors.Table(table.Id),
        table.Heading,
        table.Where,
        table.Note,
        table is GridTable grid ? BuildGrid(page, grid) : null,
        table is PeriodTable periods ? BuildPeriods(page, periods, source) : null);

    private GridView BuildGrid(PageContext page, GridTable table) => new(
        table.Heading,
        [.. table.Columns.Select(column => column.Name)],
        table.Rows.Any(HasMore),
        [.. table.Rows.Select(row => new GridRowView(
            row.Cells[0]?.Text,
            [.. row.Cells.Skip(1).Select((cell, i) => new GridCellView(
                table.Columns[i + 1].Name,
                cell?.Text,
                cell?.When is { } when ? HtmlDates.Datetime(when, Qualifier.None) : null))],
            Links(page, row.MilestoneIds, row.SubjectIds),
            Quote(row),
            row.Reading))]);

    private static bool HasMore(GridRow row) =>
        !row.MilestoneIds.IsEmpty || !row.SubjectIds.IsEmpty || Quote(row) is not null || row.Reading is not null;

    // A quote that is the row itself says nothing more.
    private static string? Quote(GridRow row) =>
        row.Citation?.Quote is { } quote && quote != string.Join(Citation.Gap, row.Cells.Select(cell => cell?.Text)) ? quote : null;

    private TableView BuildPeriods(PageContext page, PeriodTable table, Source source)
    {
        ImmutableArray<ColumnView> columns =
        [
            .. table.Periods.Select((period, i) =>
                BuildColumn(page, period, page.Format.Date(period), table.Labels.IsEmpty ? null : table.Labels[i])),
        ];
        return new TableView(
            Anchors.Table(table.Id),
            page.Content.ToHtml(table.Heading),
            HtmlText.EscapeWithBreaks(page.Words.Text(TranslationKeys.TableRows)),
            FootnotesHtml: null,
            columns,
            [.. table.Rows.Select((row, n) => new RowView(
                Anchors.TableRow(table.Id, n + 1),
                OtherNames: null,
                page.Content.ToHtml(row.Name),
                Href: null,
                [],
                [],
                [.. table.Periods.Select((period, i) => new CellView(columns[i], IsBlank: true, BuildGroups(page, row, period)))]))]);
    }

    // Above a printed name that is not the period in words, these words stand too.
    private static ColumnView BuildColumn(PageContext page, Period period, string text, string? label) => MilestoneTableBuilder.Column(
        period,
        label is null || label == text ? null : text,
        label is null ? HtmlText.EscapeWithBreaks(text) : page.Content.ToHtml(label),
        text,
        isGroupStart: false);

    private ImmutableArray<CellGroupView> BuildGroups(PageContext page, PeriodRow row, Period period)
    {
        var items = row.Items.Where(item => item.Period == period).ToList();
        return items.Count == 0 ? [] : [new CellGroupView(HeadingHtml: null, [.. items.Select(item => BuildItem(page, item))])];
    }

    private MilestoneView BuildItem(PageContext page, PeriodItem item) => new()
    {
        Anchor = null,
        Href = Links(page, item.MilestoneIds, item.SubjectIds) is [var first, ..] ? first.Href : null,
        TextHtml = page.Content.ToHtml(item.Text),
        Kinds = [],
        KindIds = string.Empty,
        When = item.Period.ToString(),
        WhenText = page.Format.Date(item.Period),
        IsWhenOfColumn = true,
        Datetime = null,
        RowHtml = null,
        RowHref = null,
        Dispute = null,
    };

    private ImmutableArray<LinkView> Links(
        PageContext page, ImmutableArray<string> milestones, ImmutableArray<string> subjects) =>
    [
        .. milestones.Select(id => page.Link(site.MilestoneById[id])),
        .. subjects.Select(id => page.Link(sources.Subject(id))),
    ];
}
