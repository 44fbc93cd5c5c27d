using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

[TemplateView]
internal sealed partial record PrintedTablesView(
    string Title, SourceView Source, IReadOnlyList<LinkView> Initiatives, string? Note, IReadOnlyList<PrintedTableView> Tables);

/// <summary>A grid, where its columns have names, or periods.</summary>
[TemplateView]
internal sealed partial record PrintedTableView(string Anchor, string Heading, string? Where, string? Note, GridView? Grid, TableView? Periods);

[TemplateView]
internal sealed partial record GridView(string Caption, IReadOnlyList<string> Columns, bool HasMore, IReadOnlyList<GridRowView> Rows);

/// <summary>The quote is null where the cells are just it.</summary>
[TemplateView]
internal sealed partial record GridRowView(
    string? Name, IReadOnlyList<GridCellView> Cells, IReadOnlyList<LinkView> Links, string? Quote, string? Reading);

[TemplateView]
internal sealed partial record GridCellView(string Column, string? Text, string? Datetime);

[TemplateView]
internal sealed partial record TablesView(string Title, IReadOnlyList<TablesItemView> Tables);

[TemplateView]
internal sealed partial record TablesItemView(LinkView Link, string Source, string Count);
