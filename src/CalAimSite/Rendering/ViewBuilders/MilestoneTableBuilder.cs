using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.RichText;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Views;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.ViewBuilders;

/// <summary>Builds tables of milestones.</summary>
internal sealed class MilestoneTableBuilder(SiteIndex index, MilestoneViewBuilder milestones)
{
    public TableView Build(
        PageContext page, Edition edition, ImmutableArray<Period> columns, string period, FootnoteReferences footnotes)
    {
        var prose = new ProseWriter(page.Route, footnotes, acronyms: null);
        var columnViews = BuildColumns(page, columns);
        return new TableView(
            Anchors.Calendar,
            page.Words.FormatHtml(
                TranslationKeys.Caption,
                ("heading", page.Content.ToHtml(edition.Headings.Milestones.ToPlainText())),
                ("period", HtmlText.EscapeWithBreaks(period))),
            page.Content.ToHtml(edition.Headings.Initiatives.ToPlainText()),
            prose.WriteFootnotesOf(edition.Headings.Initiatives, edition.Headings.Milestones),
            columnViews,
            [.. edition.Rows.Select(row => BuildRow(page, edition, row, columns, columnViews))]);
    }

    public static ColumnView Column(Period period, string? group, Html name, string text, bool isGroupStart) => new(
        group, name, text, isGroupStart, period.ToString(), HtmlDates.Iso(period.First), HtmlDates.Iso(period.Last));

    // A header cell cannot span columns and still be read rightly, so each month says its quarter.
    private static ImmutableArray<ColumnView> BuildColumns(PageContext page, ImmutableArray<Period> columns)
    {
        var views = ImmutableArray.CreateBuilder<ColumnView>(columns.Length);
        string? last = null;
        foreach (var column in columns)
        {
            var text = page.Format.Date(column);
            var group = column.Precision == Precision.Month ? page.Format.Date(Period.OfQuarter(column.Year, column.Quarter)) : null;
            var isStart = columns.Length > 3 && group is not null && group != last;
            var name = HtmlText.EscapeWithBreaks(group is null ? text : page.Format.Month(column));
            views.Add(Column(column, group, name, text, isStart));
            last = group;
        }

        return views.ToImmutable();
    }

    private RowView BuildRow(
        PageContext page, Edition edition, Row row, ImmutableArray<Period> columns, ImmutableArray<ColumnView> columnViews)
    {
        var isSingle = row.Initiatives.Length == 1;
        return new RowView(
            Anchors.Row(row.Slug),
            index.OtherNamesOf(row),
            page.Content.ToHtml(row.Name),
            isSingle ? page.Href(Routes.Initiative(row.Initiatives[0].Id)) : null,
            isSingle ? [] : [.. row.Initiatives.Select(page.Link)],
            [.. row.Components.Select(component => new ComponentView(page.Content.ToHtml(component.Name)))],
            [.. columns.Zip(columnViews, (column, view) =>
                new CellView(view, row.BlankColumns.Contains(column), BuildGroups(page, edition, row, column)))]);
    }

    // Milestones that follow each other under the same sub-heading stand under it together, as printed.
    private ImmutableArray<CellGroupView> BuildGroups(PageContext page, Edition edition, Row row, Period column)
    {
        var groups = ImmutableArray.CreateBuilder<CellGroupView>();
        var pending = new List<MilestoneView>();
        string? heading = null;
        foreach (var occurrence in row.Milestones)
        {
            if (occurrence.Column != column)
                continue;
            if (pending.Count > 0 && occurrence.Heading != heading)
                Flush();

            heading = occurrence.Heading;
            pending.Add(milestones.Build(page, edition, row, occurrence));
        }

        Flush();
        return groups.ToImmutable();

        void Flush()
        {
            if (pending.Count > 0)
            {
                groups.Add(new CellGroupView(heading is null ? null : page.Content.ToHtml(heading), [.. pending]));
                pending.Clear();
            }
        }
    }
}
