using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

/// <summary>A table of rows by periods.</summary>
/// <param name="Anchor">Its id on the page.</param>
/// <param name="CaptionHtml">What it shows.</param>
/// <param name="RemarkHtml">As of when, or from which source, in words.</param>
/// <param name="RowHeadingHtml">What stands above the names of the rows, as printed.</param>
/// <param name="FootnotesHtml">The references to footnotes of the printed headings; null where they have none.</param>
/// <param name="Columns">The periods.</param>
/// <param name="Rows">In the printed order.</param>
internal sealed record TableView(
    string Anchor, Html CaptionHtml, Html RemarkHtml, Html RowHeadingHtml, Html? FootnotesHtml,
    IReadOnlyList<ColumnView> Columns, IReadOnlyList<RowView> Rows)
{
    public static readonly ObjectShape<TableView> Shape = new ObjectShape<TableView>()
        .Member("caption_html", view => view.CaptionHtml)
        .Member("anchor", view => view.Anchor)
        .Member("remark_html", view => view.RemarkHtml)
        .Member("row_heading_html", view => view.RowHeadingHtml)
        .Member("footnotes_html", view => view.FootnotesHtml)
        .Member("columns", view => TemplateValue.List(ColumnView.Shape, view.Columns))
        .Member("rows", view => TemplateValue.List(RowView.Shape, view.Rows));
}

/// <param name="Group">The quarter that it belongs to; null for a column that is no part of one.</param>
/// <param name="NameHtml">The month alone, or the whole period.</param>
/// <param name="Text">The whole period.</param>
/// <param name="IsGroupStart">Whether a quarter begins with it.</param>
/// <param name="Period">As it is stored.</param>
/// <param name="First">The first day, as ISO 8601 writes it.</param>
/// <param name="Last">The last day, inclusive.</param>
internal sealed record ColumnView(
    string? Group, Html NameHtml, string Text, bool IsGroupStart, string Period, string First, string Last)
{
    public static readonly ObjectShape<ColumnView> Shape = new ObjectShape<ColumnView>()
        .Member("group", view => view.Group)
        .Member("name_html", view => view.NameHtml)
        .Member("text", view => view.Text)
        .Member("is_group_start", view => view.IsGroupStart)
        .Member("period", view => view.Period)
        .Member("first", view => view.First)
        .Member("last", view => view.Last);
}

/// <param name="Anchor">Its id on the page.</param>
/// <param name="OtherNames">Words of other names that are found too; null where there are none.</param>
/// <param name="NameHtml">As printed.</param>
/// <param name="Href">The page of its initiative, where it covers one; else null.</param>
/// <param name="Initiatives">The pages of its initiatives, where it covers several; else empty.</param>
/// <param name="Components">What the first cell lists below the name.</param>
/// <param name="Cells">One for each column.</param>
internal sealed record RowView(
    string Anchor, string? OtherNames, Html NameHtml, string? Href, IReadOnlyList<LinkView> Initiatives, IReadOnlyList<ComponentView> Components,
    IReadOnlyList<CellView> Cells)
{
    public static readonly ObjectShape<RowView> Shape = new ObjectShape<RowView>()
        .Member("anchor", view => view.Anchor)
        .Member("other_names", view => view.OtherNames)
        .Member("name_html", view => view.NameHtml)
        .Member("href", view => view.Href)
        .Member("initiatives", view => TemplateValue.List(LinkView.Shape, view.Initiatives))
        .Member("components", view => TemplateValue.List(ComponentView.Shape, view.Components))
        .Member("cells", view => TemplateValue.List(CellView.Shape, view.Cells));
}

internal sealed record ComponentView(Html NameHtml)
{
    public static readonly ObjectShape<ComponentView> Shape = new ObjectShape<ComponentView>()
        .Member("name_html", view => view.NameHtml);
}

/// <param name="Column">The cell's column.</param>
/// <param name="IsBlank">Whether the source leaves it without the dash that its other empty cells have.</param>
/// <param name="Groups">The milestones by sub-heading; empty where nothing is listed.</param>
internal sealed record CellView(ColumnView Column, bool IsBlank, IReadOnlyList<CellGroupView> Groups)
{
    public static readonly ObjectShape<CellView> Shape = new ObjectShape<CellView>()
        .Member("column", view => TemplateValue.Object(ColumnView.Shape, view.Column))
        .Member("groups", view => TemplateValue.List(CellGroupView.Shape, view.Groups))
        .Member("is_empty", view => view.IsEmpty)
        .Member("is_blank", view => view.IsBlank);

    public bool IsEmpty => Groups.Count == 0;
}

/// <param name="HeadingHtml">The sub-heading as printed; null where there is none.</param>
/// <param name="Milestones">In the printed order.</param>
internal sealed record CellGroupView(Html? HeadingHtml, IReadOnlyList<MilestoneView> Milestones)
{
    public static readonly ObjectShape<CellGroupView> Shape = new ObjectShape<CellGroupView>()
        .Member("heading_html", view => view.HeadingHtml)
        .Member("milestones", view => TemplateValue.List(MilestoneView.Shape, view.Milestones));
}
