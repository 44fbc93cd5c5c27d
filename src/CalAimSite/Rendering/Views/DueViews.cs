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
[TemplateView]
internal sealed partial record ActorsView(
    string Title, string AsOf, string? AsOfDatetime, string AsOfLast, IReadOnlyList<ActorItemView> Actors, string? Unnamed,
    IReadOnlyList<KindItemView> Kinds);

[TemplateView]
internal sealed partial record ActorItemView(ActorView Actor, string Count);

[TemplateView]
internal sealed partial record KindItemView(KindView Kind, string Count);

/// <summary>The page of an actor or of a kind.</summary>
/// <param name="TitleHtml">The page's heading.</param>
/// <param name="AsOf">The edition's as-of date in words.</param>
/// <param name="AsOfDatetime">The same for a <c>time</c> element; null where HTML has no way to write it.</param>
/// <param name="AsOfLast">The last day of the as-of date.</param>
/// <param name="ListHref">The list of actors and kinds.</param>
/// <param name="Sections">What it lists, in order.</param>
[TemplateView]
internal sealed partial record DueView(
    Html TitleHtml, string AsOf, string? AsOfDatetime, string AsOfLast, string ListHref, IReadOnlyList<DueSectionView> Sections);

/// <param name="Anchor">Its id on the page.</param>
/// <param name="HeadingHtml">What it lists.</param>
/// <param name="Count">How many, in words.</param>
/// <param name="Note">What has to be known of it; null where nothing has.</param>
/// <param name="Periods">Mostly quarters, in order; empty where nothing is listed.</param>
[TemplateView]
internal sealed partial record DueSectionView(string Anchor, Html HeadingHtml, string Count, string? Note, IReadOnlyList<DuePeriodView> Periods);

/// <param name="Text">The period in words.</param>
/// <param name="First">The first day, as ISO 8601 writes it; null where the dates are to be decided.</param>
/// <param name="Last">The last day, inclusive; null where the dates are to be decided.</param>
/// <param name="Milestones">By their dates.</param>
[TemplateView]
internal sealed partial record DuePeriodView(string Text, string? First, string? Last, IReadOnlyList<MilestoneView> Milestones);
