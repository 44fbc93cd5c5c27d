using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

/// <summary>The list of actors and kinds.</summary>
[TemplateView]
internal sealed partial record ActorsView(
    string Title, AsOfView AsOf, IReadOnlyList<ActorItemView> Actors, string? Unnamed,
    IReadOnlyList<KindItemView> Kinds);

[TemplateView]
internal sealed partial record ActorItemView(ActorView Actor, string Count);

[TemplateView]
internal sealed partial record KindItemView(KindView Kind, string Count);

/// <summary>The page of an actor or of a kind.</summary>
[TemplateView]
internal sealed partial record DueView(
    Html TitleHtml, AsOfView AsOf, string ListHref, TakeAlongView? Take, IReadOnlyList<DueSectionView> Sections);

/// <summary>Periods are mostly quarters, in order; a note says what has to be known of the section.</summary>
[TemplateView]
internal sealed partial record DueSectionView(string Anchor, Html HeadingHtml, string Count, string? Note, IReadOnlyList<DuePeriodView> Periods);

/// <summary>Days are as ISO 8601 writes them, the last inclusive; null where dates are to be decided. Milestones are by date.</summary>
[TemplateView]
internal sealed partial record DuePeriodView(string Text, string? First, string? Last, IReadOnlyList<MilestoneView> Milestones);
