using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

[TemplateView]
internal sealed partial record PassageView
{
    public required string Anchor { get; init; }

    /// <summary>Null where the one before is of the same source and has the same.</summary>
    public required Html? TitleHtml { get; init; }

    public required Html TextHtml { get; init; }

    /// <summary>Leads to the passage on the source's page.</summary>
    public required SourceView Source { get; init; }

    public required string? Where { get; init; }
    public required string? Note { get; init; }
    public required IReadOnlyList<LinkView> Initiatives { get; init; }
}
