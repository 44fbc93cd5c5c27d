using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

[TemplateView]
internal sealed partial record PrintedTablesView(
    string Title, SourceView Source, IReadOnlyList<LinkView> Initiatives, string? Note, IReadOnlyList<PrintedTableView> Tables);

/// <param name="Anchor">Its id on the page.</param>
/// <param name="Heading">As printed, or our words.</param>
/// <param name="Where">Where it stands in the source.</param>
/// <param name="Note">How it was read.</param>
/// <param name="Grid">The table, where its columns have names; else null.</param>
/// <param name="Periods">The table, where its columns are periods; else null.</param>
[TemplateView]
internal sealed partial record PrintedTableView(string Anchor, string Heading, string? Where, string? Note, GridView? Grid, TableView? Periods);

[TemplateView]
internal sealed partial record GridView(string Caption, IReadOnlyList<string> Columns, bool HasMore, IReadOnlyList<GridRowView> Rows);

/// <param name="Name">The first cell.</param>
/// <param name="Cells">The other cells.</param>
/// <param name="Links">The same things elsewhere on the site.</param>
/// <param name="Quote">The source's words; null where the cells are just them.</param>
/// <param name="Reading">Why it is a reading.</param>
[TemplateView]
internal sealed partial record GridRowView(
    string? Name, IReadOnlyList<GridCellView> Cells, IReadOnlyList<LinkView> Links, string? Quote, string? Reading);

[TemplateView]
internal sealed partial record GridCellView(string Column, string? Text, string? Datetime);

[TemplateView]
internal sealed partial record TablesView(string Title, IReadOnlyList<TablesItemView> Tables);

/// <param name="Link">The page of the tables.</param>
/// <param name="Source">Where they are printed.</param>
/// <param name="Count">How many there are, in words.</param>
[TemplateView]
internal sealed partial record TablesItemView(LinkView Link, string Source, string Count);
