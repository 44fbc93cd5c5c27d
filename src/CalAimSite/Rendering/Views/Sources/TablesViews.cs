using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views.Sources;

internal sealed record PrintedTablesView(
    string Title, SourceView Source, IReadOnlyList<LinkView> Initiatives, string? Note, IReadOnlyList<PrintedTableView> Tables)
{
    public static readonly ObjectShape<PrintedTablesView> Shape = new ObjectShape<PrintedTablesView>()
        .Member("title", view => view.Title)
        .Member("source", view => TemplateValue.Object(SourceView.Shape, view.Source))
        .Member("initiatives", view => TemplateValue.List(LinkView.Shape, view.Initiatives))
        .Member("note", view => view.Note)
        .Member("tables", view => TemplateValue.List(PrintedTableView.Shape, view.Tables));
}

/// <param name="Anchor">Its id on the page.</param>
/// <param name="Heading">As printed, or our words.</param>
/// <param name="Where">Where it stands in the source.</param>
/// <param name="Note">How it was read.</param>
/// <param name="Grid">The table, where its columns have names; else null.</param>
/// <param name="Periods">The table, where its columns are periods; else null.</param>
internal sealed record PrintedTableView(string Anchor, string Heading, string? Where, string? Note, GridView? Grid, TableView? Periods)
{
    public static readonly ObjectShape<PrintedTableView> Shape = new ObjectShape<PrintedTableView>()
        .Member("anchor", view => view.Anchor)
        .Member("heading", view => view.Heading)
        .Member("where", view => view.Where)
        .Member("note", view => view.Note)
        .Member("grid", view => TemplateValue.Object(GridView.Shape, view.Grid))
        .Member("periods", view => TemplateValue.Object(TableView.Shape, view.Periods));
}

internal sealed record GridView(string Caption, IReadOnlyList<string> Columns, bool HasMore, IReadOnlyList<GridRowView> Rows)
{
    public static readonly ObjectShape<GridView> Shape = new ObjectShape<GridView>()
        .Member("caption", view => view.Caption)
        .Member("columns", view => TemplateValue.List(view.Columns))
        .Member("has_more", view => view.HasMore)
        .Member("rows", view => TemplateValue.List(GridRowView.Shape, view.Rows));
}

/// <param name="Name">The first cell.</param>
/// <param name="Cells">The other cells.</param>
/// <param name="Links">The same things elsewhere on the site.</param>
/// <param name="Quote">The source's words; null where the cells are just them.</param>
/// <param name="Reading">Why it is a reading.</param>
internal sealed record GridRowView(
    string? Name, IReadOnlyList<GridCellView> Cells, IReadOnlyList<LinkView> Links, string? Quote, string? Reading)
{
    public static readonly ObjectShape<GridRowView> Shape = new ObjectShape<GridRowView>()
        .Member("name", view => view.Name)
        .Member("cells", view => TemplateValue.List(GridCellView.Shape, view.Cells))
        .Member("links", view => TemplateValue.List(LinkView.Shape, view.Links))
        .Member("quote", view => view.Quote)
        .Member("reading", view => view.Reading);
}

internal sealed record GridCellView(string Column, string? Text, string? Datetime)
{
    public static readonly ObjectShape<GridCellView> Shape = new ObjectShape<GridCellView>()
        .Member("column", view => view.Column)
        .Member("text", view => view.Text)
        .Member("datetime", view => view.Datetime);
}

internal sealed record TablesView(string Title, IReadOnlyList<TablesItemView> Tables)
{
    public static readonly ObjectShape<TablesView> Shape = new ObjectShape<TablesView>()
        .Member("title", view => view.Title)
        .Member("tables", view => TemplateValue.List(TablesItemView.Shape, view.Tables));
}

/// <param name="Link">The page of the tables.</param>
/// <param name="Source">Where they are printed.</param>
/// <param name="Count">How many there are, in words.</param>
internal sealed record TablesItemView(LinkView Link, string Source, string Count)
{
    public static readonly ObjectShape<TablesItemView> Shape = new ObjectShape<TablesItemView>()
        .Member("link", view => TemplateValue.Object(LinkView.Shape, view.Link))
        .Member("source", view => view.Source)
        .Member("count", view => view.Count);
}
