using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

[TemplateView]
internal sealed partial record SourceListView
{
    public required string Anchor { get; init; }
    public required string Title { get; init; }
    public required SourceView Source { get; init; }
    public required string? Where { get; init; }
    public required string? Introduction { get; init; }
    public required IReadOnlyList<ListItemView> Items { get; init; }
    public required string? Note { get; init; }
}

[TemplateView]
internal sealed partial record ListItemView(
    string? Number, Html TextHtml, string? WhenText, string? Quote, string? Reading, string? Note, IReadOnlyList<SideView> Also);
