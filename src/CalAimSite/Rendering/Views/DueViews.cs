using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

/// <summary>The list of actors and kinds.</summary>
/// <param name="Title">The page's heading.</param>
/// <param name="AsOf">The edition's as-of date in words.</param>
/// <param name="AsOfDatetime">The same for a <c>time</c> element; null where HTML has no way to write it.</param>
/// <param name="AsOfLast">The last day of the as-of date.</param>
/// <param name="Actors">Those whom any edition names.</param>
/// <param name="Unnamed">Words for how many deadlines name nobody; null where none do.</param>
/// <param name="Kinds">Those that any edition uses.</param>
internal sealed record ActorsView(
    string Title, string AsOf, string? AsOfDatetime, string AsOfLast, IReadOnlyList<ActorItemView> Actors, string? Unnamed,
    IReadOnlyList<KindItemView> Kinds)
{
    public static readonly ObjectShape<ActorsView> Shape = new ObjectShape<ActorsView>()
        .Member("title", view => view.Title)
        .Member("as_of", view => view.AsOf)
        .Member("as_of_datetime", view => view.AsOfDatetime)
        .Member("as_of_last", view => view.AsOfLast)
        .Member("actors", view => TemplateValue.List(ActorItemView.Shape, view.Actors))
        .Member("unnamed", view => view.Unnamed)
        .Member("kinds", view => TemplateValue.List(KindItemView.Shape, view.Kinds));
}

internal sealed record ActorItemView(ActorView Actor, string Count)
{
    public static readonly ObjectShape<ActorItemView> Shape = new ObjectShape<ActorItemView>()
        .Member("actor", view => TemplateValue.Object(ActorView.Shape, view.Actor))
        .Member("count", view => view.Count);
}

internal sealed record KindItemView(KindView Kind, string Count)
{
    public static readonly ObjectShape<KindItemView> Shape = new ObjectShape<KindItemView>()
        .Member("kind", view => TemplateValue.Object(KindView.Shape, view.Kind))
        .Member("count", view => view.Count);
}

/// <summary>The page of an actor or of a kind.</summary>
/// <param name="TitleHtml">The page's heading.</param>
/// <param name="AsOf">The edition's as-of date in words.</param>
/// <param name="AsOfDatetime">The same for a <c>time</c> element; null where HTML has no way to write it.</param>
/// <param name="AsOfLast">The last day of the as-of date.</param>
/// <param name="ListHref">The list of actors and kinds.</param>
/// <param name="Sections">What it lists, in order.</param>
internal sealed record DueView(
    Html TitleHtml, string AsOf, string? AsOfDatetime, string AsOfLast, string ListHref, IReadOnlyList<DueSectionView> Sections)
{
    public static readonly ObjectShape<DueView> Shape = new ObjectShape<DueView>()
        .Member("title_html", view => view.TitleHtml)
        .Member("as_of", view => view.AsOf)
        .Member("as_of_datetime", view => view.AsOfDatetime)
        .Member("as_of_last", view => view.AsOfLast)
        .Member("list_href", view => view.ListHref)
        .Member("sections", view => TemplateValue.List(DueSectionView.Shape, view.Sections));
}

/// <param name="Anchor">Its id on the page.</param>
/// <param name="HeadingHtml">What it lists.</param>
/// <param name="Count">How many, in words.</param>
/// <param name="Note">What has to be known of it; null where nothing has.</param>
/// <param name="Periods">Mostly quarters, in order; empty where nothing is listed.</param>
internal sealed record DueSectionView(string Anchor, Html HeadingHtml, string Count, string? Note, IReadOnlyList<DuePeriodView> Periods)
{
    public static readonly ObjectShape<DueSectionView> Shape = new ObjectShape<DueSectionView>()
        .Member("anchor", view => view.Anchor)
        .Member("heading_html", view => view.HeadingHtml)
        .Member("count", view => view.Count)
        .Member("note", view => view.Note)
        .Member("periods", view => TemplateValue.List(DuePeriodView.Shape, view.Periods));
}

/// <param name="Text">The period in words.</param>
/// <param name="First">The first day, as ISO 8601 writes it; null where the dates are to be decided.</param>
/// <param name="Last">The last day, inclusive; null where the dates are to be decided.</param>
/// <param name="Milestones">By their dates.</param>
internal sealed record DuePeriodView(string Text, string? First, string? Last, IReadOnlyList<MilestoneView> Milestones)
{
    public static readonly ObjectShape<DuePeriodView> Shape = new ObjectShape<DuePeriodView>()
        .Member("text", view => view.Text)
        .Member("first", view => view.First)
        .Member("last", view => view.Last)
        .Member("milestones", view => TemplateValue.List(MilestoneView.Shape, view.Milestones));
}
