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
[TemplateView]
internal sealed partial record TableView(
    string Anchor, Html CaptionHtml, Html RemarkHtml, Html RowHeadingHtml, Html? FootnotesHtml,
    IReadOnlyList<ColumnView> Columns, IReadOnlyList<RowView> Rows);

/// <param name="Group">The quarter that it belongs to; null for a column that is no part of one.</param>
/// <param name="NameHtml">The month alone, or the whole period.</param>
/// <param name="Text">The whole period.</param>
/// <param name="IsGroupStart">Whether a quarter begins with it.</param>
/// <param name="Period">As it is stored.</param>
/// <param name="First">The first day, as ISO 8601 writes it.</param>
/// <param name="Last">The last day, inclusive.</param>
[TemplateView]
internal sealed partial record ColumnView(
    string? Group, Html NameHtml, string Text, bool IsGroupStart, string Period, string First, string Last);

/// <param name="Anchor">Its id on the page.</param>
/// <param name="OtherNames">Words of other names that are found too; null where there are none.</param>
/// <param name="NameHtml">As printed.</param>
/// <param name="Href">The page of its initiative, where it covers one; else null.</param>
/// <param name="Initiatives">The pages of its initiatives, where it covers several; else empty.</param>
/// <param name="Components">What the first cell lists below the name.</param>
/// <param name="Cells">One for each column.</param>
[TemplateView]
internal sealed partial record RowView(
    string Anchor, string? OtherNames, Html NameHtml, string? Href, IReadOnlyList<LinkView> Initiatives, IReadOnlyList<ComponentView> Components,
    IReadOnlyList<CellView> Cells);

[TemplateView]
internal sealed partial record ComponentView(Html NameHtml);

/// <param name="Column">The cell's column.</param>
/// <param name="IsBlank">Whether the source leaves it without the dash that its other empty cells have.</param>
/// <param name="Groups">The milestones by sub-heading; empty where nothing is listed.</param>
[TemplateView]
internal sealed partial record CellView(ColumnView Column, bool IsBlank, IReadOnlyList<CellGroupView> Groups)
{
    public bool IsEmpty => Groups.Count == 0;
}

/// <param name="HeadingHtml">The sub-heading as printed; null where there is none.</param>
/// <param name="Milestones">In the printed order.</param>
[TemplateView]
internal sealed partial record CellGroupView(Html? HeadingHtml, IReadOnlyList<MilestoneView> Milestones);
