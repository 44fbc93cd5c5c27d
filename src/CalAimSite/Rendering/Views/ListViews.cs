using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

internal sealed record AgendaView(
    string Title, string AsOf, string? AsOfDatetime, string AsOfLast, FilterPanelView? Find, IReadOnlyList<AgendaPeriodView> Periods)
{
    public static readonly ObjectShape<AgendaView> Shape = new ObjectShape<AgendaView>()
        .Member("title", view => view.Title)
        .Member("as_of", view => view.AsOf)
        .Member("as_of_datetime", view => view.AsOfDatetime)
        .Member("as_of_last", view => view.AsOfLast)
        .Member("find", view => TemplateValue.Object(FilterPanelView.Shape, view.Find))
        .Member("periods", view => TemplateValue.List(AgendaPeriodView.Shape, view.Periods));
}

/// <param name="Anchor">Its id on the page.</param>
/// <param name="Text">The period in words.</param>
/// <param name="Datetime">The same for a <c>time</c> element; null where HTML has no way to write it.</param>
/// <param name="Period">As it is stored.</param>
/// <param name="First">The first day, as ISO 8601 writes it.</param>
/// <param name="Last">The last day, inclusive.</param>
/// <param name="Count">How many milestones, in words.</param>
/// <param name="Milestones">By their dates.</param>
internal sealed record AgendaPeriodView(
    string Anchor, string Text, string? Datetime, string Period, string First, string Last, string Count,
    IReadOnlyList<MilestoneView> Milestones)
{
    public static readonly ObjectShape<AgendaPeriodView> Shape = new ObjectShape<AgendaPeriodView>()
        .Member("anchor", view => view.Anchor)
        .Member("text", view => view.Text)
        .Member("datetime", view => view.Datetime)
        .Member("period", view => view.Period)
        .Member("first", view => view.First)
        .Member("last", view => view.Last)
        .Member("count", view => view.Count)
        .Member("milestones", view => TemplateValue.List(MilestoneView.Shape, view.Milestones));
}

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
internal sealed record QuarterView(
    string Title, string AsOf, string? AsOfDatetime, string AsOfLast, string Edition, string EditionHref, string LegendLabel,
    IReadOnlyList<LegendEntryView> Legend, FilterPanelView? Find, TableView Table, IReadOnlyList<FootnoteView> Footnotes, LinkView? Previous, LinkView? Next)
{
    public static readonly ObjectShape<QuarterView> Shape = new ObjectShape<QuarterView>()
        .Member("title", view => view.Title)
        .Member("as_of", view => view.AsOf)
        .Member("as_of_datetime", view => view.AsOfDatetime)
        .Member("as_of_last", view => view.AsOfLast)
        .Member("edition", view => view.Edition)
        .Member("edition_href", view => view.EditionHref)
        .Member("legend_label", view => view.LegendLabel)
        .Member("legend", view => TemplateValue.List(LegendEntryView.Shape, view.Legend))
        .Member("find", view => TemplateValue.Object(FilterPanelView.Shape, view.Find))
        .Member("table", view => TemplateValue.Object(TableView.Shape, view.Table))
        .Member("footnotes", view => TemplateValue.List(FootnoteView.Shape, view.Footnotes))
        .Member("previous", view => TemplateValue.Object(LinkView.Shape, view.Previous))
        .Member("next", view => TemplateValue.Object(LinkView.Shape, view.Next));
}

internal sealed record EditionsView(string Title, IReadOnlyList<EditionItemView> Editions)
{
    public static readonly ObjectShape<EditionsView> Shape = new ObjectShape<EditionsView>()
        .Member("title", view => view.Title)
        .Member("editions", view => TemplateValue.List(EditionItemView.Shape, view.Editions));
}

/// <param name="Name">The edition's name.</param>
/// <param name="Href">The edition.</param>
/// <param name="Summary">How much it lists.</param>
/// <param name="IsLatest">Whether it is the latest.</param>
/// <param name="Changes">What changed in it; null where there was none before and nothing was amended.</param>
/// <param name="Comparisons">What changed since each edition before, by their dates, the latest first.</param>
internal sealed record EditionItemView(
    string Name, string Href, string Summary, bool IsLatest, LinkView? Changes, IReadOnlyList<LinkView> Comparisons)
{
    public static readonly ObjectShape<EditionItemView> Shape = new ObjectShape<EditionItemView>()
        .Member("name", view => view.Name)
        .Member("href", view => view.Href)
        .Member("summary", view => view.Summary)
        .Member("is_latest", view => view.IsLatest)
        .Member("changes", view => TemplateValue.Object(LinkView.Shape, view.Changes))
        .Member("comparisons", view => TemplateValue.List(LinkView.Shape, view.Comparisons));
}

internal sealed record InitiativesView(string Title, IReadOnlyList<InitiativeGroupView> Groups)
{
    public static readonly ObjectShape<InitiativesView> Shape = new ObjectShape<InitiativesView>()
        .Member("title", view => view.Title)
        .Member("groups", view => TemplateValue.List(InitiativeGroupView.Shape, view.Groups));
}

internal sealed record InitiativeGroupView(string Anchor, Html NameHtml, IReadOnlyList<InitiativeItemView> Initiatives)
{
    public static readonly ObjectShape<InitiativeGroupView> Shape = new ObjectShape<InitiativeGroupView>()
        .Member("anchor", view => view.Anchor)
        .Member("name_html", view => view.NameHtml)
        .Member("initiatives", view => TemplateValue.List(InitiativeItemView.Shape, view.Initiatives));
}

internal sealed record InitiativeItemView(Html NameHtml, string Href, string Count)
{
    public static readonly ObjectShape<InitiativeItemView> Shape = new ObjectShape<InitiativeItemView>()
        .Member("name_html", view => view.NameHtml)
        .Member("href", view => view.Href)
        .Member("count", view => view.Count);
}

/// <param name="Title">The page's heading.</param>
/// <param name="TextHtml">What stands below it.</param>
internal sealed record TextPageView(string Title, Html TextHtml)
{
    public static readonly ObjectShape<TextPageView> Shape = new ObjectShape<TextPageView>()
        .Member("title", view => view.Title)
        .Member("text_html", view => view.TextHtml);
}

internal sealed record NotFoundView(string Title, IReadOnlyList<NavigationView> Links)
{
    public static readonly ObjectShape<NotFoundView> Shape = new ObjectShape<NotFoundView>()
        .Member("title", view => view.Title)
        .Member("links", view => TemplateValue.List(NavigationView.Shape, view.Links));
}

/// <param name="Title">The name of what moved.</param>
/// <param name="Href">Where it is now.</param>
internal sealed record RedirectView(string Title, string Href)
{
    public static readonly ObjectShape<RedirectView> Shape = new ObjectShape<RedirectView>()
        .Member("title", view => view.Title)
        .Member("href", view => view.Href);
}
