using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Views;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Pages;

/// <summary>Makes tables of milestones for one page.</summary>
internal sealed class TableMaker(PageFrame frame, Route page, FootnoteReferences footnotes)
{
    private readonly MilestoneViews _milestones = new(frame, page);

    /// <param name="edition">The edition whose rows it shows.</param>
    /// <param name="columns">Some or all of the edition's columns, in order.</param>
    /// <param name="period">What the columns cover, in words.</param>
    public TableView Make(Edition edition, ImmutableArray<Period> columns, string period)
    {
        var prose = new ProseHtml(page, footnotes, acronyms: null);
        var columnViews = MakeColumns(columns);
        return new TableView(
            Anchors.Calendar,
            frame.Words.FormatHtml(
                TranslationKeys.Caption,
                ("heading", frame.Content.Of(edition.Headings.Milestones.ToPlainText())),
                ("period", HtmlText.Breakable(period))),
            HtmlText.Breakable(frame.Phrases.AsOf(edition)),
            frame.Content.Of(edition.Headings.Initiatives.ToPlainText()),
            prose.WriteFootnotesOf(edition.Headings.Initiatives, edition.Headings.Milestones),
            columnViews,
            [.. edition.Rows.Select(row => MakeRow(edition, row, columns, columnViews))]);
    }

    /// <param name="period">What the column is for.</param>
    /// <param name="group">The quarter that it belongs to; null for a column that is no part of one.</param>
    /// <param name="name">What stands at its head.</param>
    /// <param name="text">The whole period in words.</param>
    /// <param name="isGroupStart">Whether a quarter begins with it.</param>
    public static ColumnView Column(Period period, string? group, Html name, string text, bool isGroupStart) => new(
        group, name, text, isGroupStart, period.ToString(), MilestoneViews.Iso(period.First), MilestoneViews.Iso(period.Last));

    // A header cell cannot span columns and still be read rightly, so each month says its quarter.
    private ImmutableArray<ColumnView> MakeColumns(ImmutableArray<Period> columns)
    {
        var views = ImmutableArray.CreateBuilder<ColumnView>(columns.Length);
        string? last = null;
        foreach (var column in columns)
        {
            var text = frame.Phrases.Say(column);
            var group = column.Precision == Precision.Month ? frame.Phrases.Say(Period.OfQuarter(column.Year, column.Quarter)) : null;
            var isStart = columns.Length > 3 && group is not null && group != last;
            var name = HtmlText.Breakable(group is null ? text : frame.Phrases.Month(column));
            views.Add(Column(column, group, name, text, isStart));
            last = group;
        }

        return views.ToImmutable();
    }

    private RowView MakeRow(Edition edition, Row row, ImmutableArray<Period> columns, ImmutableArray<ColumnView> columnViews)
    {
        var isSingle = row.Initiatives.Length == 1;
        return new RowView(
            Anchors.Row(row.Slug),
            frame.Index.OtherNamesOf(row),
            frame.Content.Of(row.Name),
            isSingle ? page.LinkTo(Routes.Initiative(row.Initiatives[0].Id)) : null,
            isSingle ? [] : [.. row.Initiatives.Select(initiative => Links.To(frame, initiative, page))],
            [.. row.Components.Select(component => new ComponentView(frame.Content.Of(component.Name)))],
            [.. columns.Zip(columnViews, (column, view) =>
                new CellView(view, row.BlankColumns.Contains(column), MakeGroups(edition, row, column)))]);
    }

    // Milestones that follow each other under the same sub-heading stand under it together, as printed.
    private ImmutableArray<CellGroupView> MakeGroups(Edition edition, Row row, Period column)
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
            pending.Add(_milestones.Make(edition, row, occurrence));
        }

        Flush();
        return groups.ToImmutable();

        void Flush()
        {
            if (pending.Count > 0)
            {
                groups.Add(new CellGroupView(heading is null ? null : frame.Content.Of(heading), [.. pending]));
                pending.Clear();
            }
        }
    }
}
