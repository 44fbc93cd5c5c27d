using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

[TemplateView]
internal sealed partial record AgendaView(
    string Title, AsOfView AsOf, FilterPanelView? Find, IReadOnlyList<AgendaPeriodView> Periods);

/// <summary>The period is as it is stored, days as ISO 8601 writes them, the last inclusive. Milestones are by date.</summary>
[TemplateView]
internal sealed partial record AgendaPeriodView(
    string Anchor, string Text, string? Datetime, string Period, string First, string Last, string Count,
    IReadOnlyList<MilestoneView> Milestones);

[TemplateView]
internal sealed partial record QuarterView(
    string Title, AsOfView AsOf, string Edition, string EditionHref, string LegendLabel,
    IReadOnlyList<LegendEntryView> Legend, FilterPanelView? Find, TableView Table, IReadOnlyList<FootnoteView> Footnotes);

[TemplateView]
internal sealed partial record EditionsView(string Title, IReadOnlyList<EditionItemView> Editions);

/// <summary>Changes are null where there was no edition before and nothing was amended. Comparisons: the latest first.</summary>
[TemplateView]
internal sealed partial record EditionItemView(
    string Name, string Href, string Summary, bool IsLatest, LinkView? Changes, IReadOnlyList<LinkView> Comparisons);

[TemplateView]
internal sealed partial record InitiativesView(string Title, IReadOnlyList<InitiativeGroupView> Groups);

[TemplateView]
internal sealed partial record InitiativeGroupView(string Anchor, Html NameHtml, IReadOnlyList<InitiativeItemView> Initiatives);

[TemplateView]
internal sealed partial record InitiativeItemView(Html NameHtml, string Href, string Count);

[TemplateView]
internal sealed partial record TextPageView(string Title, IReadOnlyList<LinkView> Sections, Html TextHtml);

[TemplateView]
internal sealed partial record SearchView(string Title, IReadOnlyList<NavigationView> Links);

[TemplateView]
internal sealed partial record NotFoundView(string Title, IReadOnlyList<NavigationView> Links);

[TemplateView]
internal sealed partial record RedirectView(string Title, string Href);
