using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

/// <summary>A table of rows by periods.</summary>
[TemplateView]
internal sealed partial record TableView(
    string Anchor, Html CaptionHtml, Html RowHeadingHtml, Html? FootnotesHtml,
    IReadOnlyList<ColumnView> Columns, IReadOnlyList<RowView> Rows);

/// <summary>A column of no quarter has no group. Days are as ISO 8601 writes them, the last inclusive.</summary>
[TemplateView]
internal sealed partial record ColumnView(
    string? Group, Html NameHtml, string Text, bool IsGroupStart, string Period, string First, string Last);

/// <summary>It links to the page of its initiative, or, where it covers several, to theirs.</summary>
[TemplateView]
internal sealed partial record RowView(
    string Anchor, string? OtherNames, Html NameHtml, string? Href, IReadOnlyList<LinkView> Initiatives, IReadOnlyList<ComponentView> Components,
    IReadOnlyList<CellView> Cells);

[TemplateView]
internal sealed partial record ComponentView(Html NameHtml);

/// <summary>Blank means without the dash that other empty cells of the source have.</summary>
[TemplateView]
internal sealed partial record CellView(ColumnView Column, bool IsBlank, IReadOnlyList<CellGroupView> Groups)
{
    public bool IsEmpty => Groups.Count == 0;
}

/// <summary>The sub-heading as printed, if there is one.</summary>
[TemplateView]
internal sealed partial record CellGroupView(Html? HeadingHtml, IReadOnlyList<MilestoneView> Milestones);
