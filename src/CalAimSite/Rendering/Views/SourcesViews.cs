using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

[TemplateView]
internal sealed partial record SourcesView(string Title, IReadOnlyList<SourceItemView> Sources);

[TemplateView]
internal sealed partial record SourceItemView(SourceView Source, string Rests);

/// <summary>The page of a source: what it is, and all that rests on it.</summary>
[TemplateView]
internal sealed partial record SourcePageView
{
    public required Html TitleHtml { get; init; }
    public required string Publisher { get; init; }
    public required string DateText { get; init; }
    public required string? DateReading { get; init; }
    public required string? Url { get; init; }
    public required string? Note { get; init; }
    public required IReadOnlyList<LinkView> Editions { get; init; }
    public required IReadOnlyList<PassageView> Passages { get; init; }
    public required IReadOnlyList<LinkView> Tables { get; init; }
    public required IReadOnlyList<LinkView> Lists { get; init; }
    public required IReadOnlyList<LinkView> Meetings { get; init; }
    public required IReadOnlyList<LinkView> Links { get; init; }
    public required IReadOnlyList<LinkView> Disagreements { get; init; }
    public required IReadOnlyList<LinkView> Expansions { get; init; }
    public required IReadOnlyList<SourceClaimView> Claims { get; init; }
}

[TemplateView]
internal sealed partial record SourceClaimView(
    string WhenText, Html SubjectHtml, string Href, string Initiative, IReadOnlyList<string> Quote, string? Where, bool IsReading);
