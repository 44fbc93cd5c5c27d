using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

/// <summary>The list of actors and kinds.</summary>
[TemplateView]
internal sealed partial record ActorsView(
    string Title, AsOfView AsOf, IReadOnlyList<ActorItemView> Actors, string? Unnamed,
    IReadOnlyList<KindItemView> Kinds, IReadOnlyList<OtherDeadlineView> Others);

[TemplateView]
internal sealed partial record ActorItemView(ActorView Actor, string Count);

[TemplateView]
internal sealed partial record KindItemView(KindView Kind, string Count);

/// <summary>The page of an actor or of a kind.</summary>
[TemplateView]
internal sealed partial record DueView(
    Html TitleHtml, AsOfView AsOf, DownloadsView? Downloads, IReadOnlyList<DueSectionView> Sections,
    IReadOnlyList<OtherDeadlineView> Others);

/// <summary>Periods are mostly quarters, in order; a note says what has to be known of the section.</summary>
[TemplateView]
internal sealed partial record DueSectionView(string Anchor, Html HeadingHtml, string Count, string? Note, IReadOnlyList<DuePeriodView> Periods);

/// <summary>Days are as ISO 8601 writes them, the last inclusive; null where dates are to be decided. Milestones are by date.</summary>
[TemplateView]
internal sealed partial record DuePeriodView(string Text, string? First, string? Last, IReadOnlyList<MilestoneView> Milestones);

/// <summary>A deadline that another document than the calendar sets.</summary>
[TemplateView]
internal sealed partial record OtherDeadlineView
{
    public required string WhenText { get; init; }
    public required string? Datetime { get; init; }

    /// <summary>As ISO 8601 writes it; null where it is not known.</summary>
    public required string? First { get; init; }

    /// <summary>Inclusive, as ISO 8601 writes it; null where it is not known.</summary>
    public required string? Last { get; init; }

    public required LinkView Subject { get; init; }
    public required LinkView Initiative { get; init; }
    public required IReadOnlyList<ActorView> Actors { get; init; }

    /// <summary>Whether the date is read into the document.</summary>
    public required bool IsReading { get; init; }

    public required SourceView Source { get; init; }

    /// <summary>What the calendar says instead, in words; null where it has the same date or none.</summary>
    public required string? InCalendar { get; init; }

    /// <summary>The calendar's milestone; null where it has none.</summary>
    public required string? CalendarHref { get; init; }

    /// <summary>Where both dates are told of as a disagreement; null where they are not.</summary>
    public required LinkView? Disagreement { get; init; }
}
