using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

[TemplateView]
internal sealed partial record DisagreementView
{
    public required string Anchor { get; init; }

    /// <summary>The disagreement on the page of all.</summary>
    public required string Href { get; init; }

    public required string Relation { get; init; }
    public required string RelationMeaning { get; init; }
    public required string What { get; init; }
    public required IReadOnlyList<SideView> Sides { get; init; }
    public required IReadOnlyList<LinkView> About { get; init; }
    public required string? Note { get; init; }
}

[TemplateView]
internal sealed partial record SideView(SourceView Source, IReadOnlyList<string> Quote, string? Where, string? WhenText);

[TemplateView]
internal sealed partial record DisagreementsView(string Title, string Summary, IReadOnlyList<DisagreementGroupView> Groups);

/// <summary>The disagreements of one relation.</summary>
[TemplateView]
internal sealed partial record DisagreementGroupView(string Anchor, string Heading, IReadOnlyList<DisagreementView> Disagreements);
