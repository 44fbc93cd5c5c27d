using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views.Sources;

internal sealed record SourceListView
{
    public static readonly ObjectShape<SourceListView> Shape = new ObjectShape<SourceListView>()
        .Member("anchor", view => view.Anchor)
        .Member("title", view => view.Title)
        .Member("source", view => TemplateValue.Object(SourceView.Shape, view.Source))
        .Member("where", view => view.Where)
        .Member("introduction", view => view.Introduction)
        .Member("is_numbered", view => view.IsNumbered)
        .Member("items", view => TemplateValue.List(ListItemView.Shape, view.Items))
        .Member("note", view => view.Note);

    public required string Anchor { get; init; }

    public required string Title { get; init; }

    public required SourceView Source { get; init; }

    public required string? Where { get; init; }

    public required string? Introduction { get; init; }

    public required bool IsNumbered { get; init; }

    public required IReadOnlyList<ListItemView> Items { get; init; }

    public required string? Note { get; init; }
}

internal sealed record ListItemView(
    string? Number, Html TextHtml, string? WhenText, string? Quote, string? Reading, string? Note, IReadOnlyList<SideView> Also)
{
    public static readonly ObjectShape<ListItemView> Shape = new ObjectShape<ListItemView>()
        .Member("number", view => view.Number)
        .Member("text_html", view => view.TextHtml)
        .Member("when_text", view => view.WhenText)
        .Member("quote", view => view.Quote)
        .Member("reading", view => view.Reading)
        .Member("note", view => view.Note)
        .Member("also", view => TemplateValue.List(SideView.Shape, view.Also));
}
