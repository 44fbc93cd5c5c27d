using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

/// <summary>The page of an initiative.</summary>
[TemplateView]
internal sealed partial record InitiativeView
{
    public required Html NameHtml { get; init; }
    public required string? Group { get; init; }

    /// <summary>How much is said of it, in words.</summary>
    public required string Summary { get; init; }

    public required AsOfView AsOf { get; init; }
    public required DownloadsView? Downloads { get; init; }
    public required IReadOnlyList<DescriptionView> Descriptions { get; init; }
    /// <summary>What it is in the latest source's words, where the edition does not describe it.</summary>
    public required IReadOnlyList<PassageView> Summaries { get; init; }

    /// <summary>What else the sources say of it, the latest first.</summary>
    public required IReadOnlyList<PassageView> Passages { get; init; }

    public required IReadOnlyList<InitiativeRowView> Rows { get; init; }
    public required IReadOnlyList<ComponentView> Aliases { get; init; }
    public required IReadOnlyList<InitiativeLinkView> Links { get; init; }

    /// <summary>The first of its dates that come after the edition's.</summary>
    public required IReadOnlyList<NextDateView> Next { get; init; }

    /// <summary>What moved between sources.</summary>
    public required IReadOnlyList<SubjectView> Moved { get; init; }

    /// <summary>All of its dates, in their order.</summary>
    public required IReadOnlyList<DateRowView> Dates { get; init; }

    /// <summary>The line of their pictures.</summary>
    public required AxisView Axis { get; init; }

    public required IReadOnlyList<ListGroupView> Lists { get; init; }
    public required IReadOnlyList<LinkView> Tables { get; init; }
    public required IReadOnlyList<LinkView> Meetings { get; init; }

    /// <summary>What sources disagree on besides a single date.</summary>
    public required IReadOnlyList<DisagreementView> Disagreements { get; init; }

    /// <summary>What changed about its milestones, the latest first.</summary>
    public required IReadOnlyList<ChangesOfDayView> Changes { get; init; }
}

/// <summary>A row of the calendar; other initiatives that share it are named, if there are any.</summary>
[TemplateView]
internal sealed partial record InitiativeRowView(
    Html CaptionHtml, Html? SharedWithHtml, string Href, IReadOnlyList<ComponentView> Components, string? Note);

[TemplateView]
internal sealed partial record InitiativeLinkView(string Title, string Url, SourceView Source);
