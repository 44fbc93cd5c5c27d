using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views.Sources;

internal sealed record DisagreementView
{
    public static readonly ObjectShape<DisagreementView> Shape = new ObjectShape<DisagreementView>()
        .Member("anchor", view => view.Anchor)
        .Member("href", view => view.Href)
        .Member("relation", view => view.Relation)
        .Member("relation_meaning", view => view.RelationMeaning)
        .Member("what", view => view.What)
        .Member("sides", view => TemplateValue.List(SideView.Shape, view.Sides))
        .Member("about", view => TemplateValue.List(LinkView.Shape, view.About))
        .Member("note", view => view.Note);

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

internal sealed record SideView(SourceView Source, string Quote, string? Where, string? WhenText)
{
    public static readonly ObjectShape<SideView> Shape = new ObjectShape<SideView>()
        .Member("source", view => TemplateValue.Object(SourceView.Shape, view.Source))
        .Member("quote", view => view.Quote)
        .Member("where", view => view.Where)
        .Member("when_text", view => view.WhenText);
}

internal sealed record DisagreementsView(string Title, string Summary, IReadOnlyList<DisagreementView> Disagreements)
{
    public static readonly ObjectShape<DisagreementsView> Shape = new ObjectShape<DisagreementsView>()
        .Member("title", view => view.Title)
        .Member("summary", view => view.Summary)
        .Member("disagreements", view => TemplateValue.List(DisagreementView.Shape, view.Disagreements));
}
