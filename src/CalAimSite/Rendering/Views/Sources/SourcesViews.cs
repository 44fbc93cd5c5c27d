using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views.Sources;

internal sealed record SourcesView(string Title, IReadOnlyList<SourceItemView> Sources)
{
    public static readonly ObjectShape<SourcesView> Shape = new ObjectShape<SourcesView>()
        .Member("title", view => view.Title)
        .Member("sources", view => TemplateValue.List(SourceItemView.Shape, view.Sources));
}

/// <param name="Source">The document; its link leads to its page.</param>
/// <param name="Rests">How much rests on it, in words.</param>
internal sealed record SourceItemView(SourceView Source, string Rests)
{
    public static readonly ObjectShape<SourceItemView> Shape = new ObjectShape<SourceItemView>()
        .Member("source", view => TemplateValue.Object(SourceView.Shape, view.Source))
        .Member("rests", view => view.Rests);
}

/// <summary>The page of a source: what it is, and all that rests on it.</summary>
internal sealed record SourcePageView
{
    public static readonly ObjectShape<SourcePageView> Shape = new ObjectShape<SourcePageView>()
        .Member("title_html", view => view.TitleHtml)
        .Member("publisher", view => view.Publisher)
        .Member("date_text", view => view.DateText)
        .Member("date_reading", view => view.DateReading)
        .Member("url", view => view.Url)
        .Member("note", view => view.Note)
        .Member("sources_href", view => view.SourcesHref)
        .Member("editions", view => TemplateValue.List(LinkView.Shape, view.Editions))
        .Member("tables", view => TemplateValue.List(LinkView.Shape, view.Tables))
        .Member("lists", view => TemplateValue.List(LinkView.Shape, view.Lists))
        .Member("meetings", view => TemplateValue.List(LinkView.Shape, view.Meetings))
        .Member("links", view => TemplateValue.List(LinkView.Shape, view.Links))
        .Member("disagreements", view => TemplateValue.List(LinkView.Shape, view.Disagreements))
        .Member("expansions", view => TemplateValue.List(LinkView.Shape, view.Expansions))
        .Member("claims", view => TemplateValue.List(SourceClaimView.Shape, view.Claims));

    public required Html TitleHtml { get; init; }

    public required string Publisher { get; init; }

    public required string DateText { get; init; }

    public required string? DateReading { get; init; }

    public required string? Url { get; init; }

    public required string? Note { get; init; }

    public required string SourcesHref { get; init; }

    public required IReadOnlyList<LinkView> Editions { get; init; }

    public required IReadOnlyList<LinkView> Tables { get; init; }

    public required IReadOnlyList<LinkView> Lists { get; init; }

    public required IReadOnlyList<LinkView> Meetings { get; init; }

    public required IReadOnlyList<LinkView> Links { get; init; }

    public required IReadOnlyList<LinkView> Disagreements { get; init; }

    public required IReadOnlyList<LinkView> Expansions { get; init; }

    public required IReadOnlyList<SourceClaimView> Claims { get; init; }
}

internal sealed record SourceClaimView(
    string WhenText, Html SubjectHtml, string Href, string Initiative, string Quote, string? Where, bool IsReading)
{
    public static readonly ObjectShape<SourceClaimView> Shape = new ObjectShape<SourceClaimView>()
        .Member("when_text", view => view.WhenText)
        .Member("subject_html", view => view.SubjectHtml)
        .Member("href", view => view.Href)
        .Member("initiative", view => view.Initiative)
        .Member("quote", view => view.Quote)
        .Member("where", view => view.Where)
        .Member("is_reading", view => view.IsReading);
}
