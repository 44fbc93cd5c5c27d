using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

[TemplateView]
internal sealed partial record AgendaView(
    string Title, string AsOf, string? AsOfDatetime, string AsOfLast, FilterPanelView? Find, IReadOnlyList<AgendaPeriodView> Periods);

/// <param name="Anchor">Its id on the page.</param>
/// <param name="Text">The period in words.</param>
/// <param name="Datetime">The same for a <c>time</c> element; null where HTML has no way to write it.</param>
/// <param name="Period">As it is stored.</param>
/// <param name="First">The first day, as ISO 8601 writes it.</param>
/// <param name="Last">The last day, inclusive.</param>
/// <param name="Count">How many milestones, in words.</param>
/// <param name="Milestones">By their dates.</param>
[TemplateView]
internal sealed partial record AgendaPeriodView(
    string Anchor, string Text, string? Datetime, string Period, string First, string Last, string Count,
    IReadOnlyList<MilestoneView> Milestones);

/// <param name="Title">The page's heading.</param>
/// <param name="AsOf">The edition's as-of date in words.</param>
/// <param name="AsOfDatetime">The same for a <c>time</c> element; null where HTML has no way to write it.</param>
/// <param name="AsOfLast">The last day of the as-of date.</param>
/// <param name="Edition">The words that lead to the edition that the table is from.</param>
/// <param name="EditionHref">That edition.</param>
/// <param name="LegendLabel">As printed.</param>
/// <param name="Legend">As printed.</param>
/// <param name="Find">Null where there is nothing to find.</param>
/// <param name="Table">Its part of the edition's table.</param>
/// <param name="Footnotes">Those that the table refers to.</param>
/// <param name="Previous">The quarter before, where it has a page.</param>
/// <param name="Next">The quarter after, where it has a page.</param>
[TemplateView]
internal sealed partial record QuarterView(
    string Title, string AsOf, string? AsOfDatetime, string AsOfLast, string Edition, string EditionHref, string LegendLabel,
    IReadOnlyList<LegendEntryView> Legend, FilterPanelView? Find, TableView Table, IReadOnlyList<FootnoteView> Footnotes, LinkView? Previous, LinkView? Next);

[TemplateView]
internal sealed partial record EditionsView(string Title, IReadOnlyList<EditionItemView> Editions);

/// <param name="Name">The edition's name.</param>
/// <param name="Href">The edition.</param>
/// <param name="Summary">How much it lists.</param>
/// <param name="IsLatest">Whether it is the latest.</param>
/// <param name="Changes">What changed in it; null where there was none before and nothing was amended.</param>
/// <param name="Comparisons">What changed since each edition before, by their dates, the latest first.</param>
[TemplateView]
internal sealed partial record EditionItemView(
    string Name, string Href, string Summary, bool IsLatest, LinkView? Changes, IReadOnlyList<LinkView> Comparisons);

[TemplateView]
internal sealed partial record InitiativesView(string Title, IReadOnlyList<InitiativeGroupView> Groups);

[TemplateView]
internal sealed partial record InitiativeGroupView(string Anchor, Html NameHtml, IReadOnlyList<InitiativeItemView> Initiatives);

[TemplateView]
internal sealed partial record InitiativeItemView(Html NameHtml, string Href, string Count);

/// <param name="Title">The page's heading.</param>
/// <param name="TextHtml">What stands below it.</param>
[TemplateView]
internal sealed partial record TextPageView(string Title, Html TextHtml);

[TemplateView]
internal sealed partial record NotFoundView(string Title, IReadOnlyList<NavigationView> Links);

/// <param name="Title">The name of what moved.</param>
/// <param name="Href">Where it is now.</param>
[TemplateView]
internal sealed partial record RedirectView(string Title, string Href);
