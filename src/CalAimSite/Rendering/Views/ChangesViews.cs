using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

/// <summary>The page of what changed.</summary>
/// <param name="Title">The page's heading.</param>
/// <param name="AsOf">The newer edition's as-of date in words.</param>
/// <param name="AsOfDatetime">The same for a <c>time</c> element; null where HTML has no way to write it.</param>
/// <param name="AsOfLast">The last day of the as-of date.</param>
/// <param name="Sections">One for each two states that are compared, the latest changes first.</param>
/// <param name="EditionsHref">The list of editions.</param>
/// <param name="Edition">The newer edition's name.</param>
/// <param name="EditionHref">The newer edition.</param>
[TemplateView]
internal sealed partial record ChangesPageView(
    string Title, string AsOf, string? AsOfDatetime, string AsOfLast, IReadOnlyList<ChangeSetView> Sections, string EditionsHref,
    string Edition, string EditionHref);

/// <param name="Anchor">Its id on the page.</param>
/// <param name="Heading">What is compared with what.</param>
/// <param name="Summary">How much changed in which way.</param>
/// <param name="Groups">The milestones that changed, what matters most first.</param>
/// <param name="Rows">The rows that changed, apart from their milestones.</param>
/// <param name="Window">What came into view and went out of view, which is no change; null where nothing can.</param>
[TemplateView]
internal sealed partial record ChangeSetView(
    string Anchor, string Heading, string Summary, IReadOnlyList<ChangeGroupView> Groups, IReadOnlyList<RowChangeView> Rows, string? Window);

[TemplateView]
internal sealed partial record ChangeGroupView(string Anchor, string Heading, IReadOnlyList<ChangeView> Changes);

/// <summary>All that changed about one milestone.</summary>
[TemplateView]
internal sealed partial record ChangeView
{
    /// <summary>As it is worded now, or was last.</summary>
    public required Html TextHtml { get; init; }

    public required string Href { get; init; }
    public required Html RowHtml { get; init; }
    public required string RowHref { get; init; }

    /// <summary>The most important first; never empty.</summary>
    public required IReadOnlyList<ChangeDetailView> Details { get; init; }

    /// <summary>The milestones in whose place it stands.</summary>
    public required IReadOnlyList<LinkView> From { get; init; }

    /// <summary>The milestones that stand in its place.</summary>
    public required IReadOnlyList<LinkView> Into { get; init; }

    public required string? Reason { get; init; }

    /// <summary>Whether a reason is to be expected and none is given.</summary>
    public required bool LacksReason { get; init; }

    /// <summary>On which days it was amended, in words; null where the edition printed it so.</summary>
    public string? Amended { get; init; }
}

/// <param name="Label">What kind of change it is.</param>
/// <param name="OldHtml">What it was; null where that is not said.</param>
/// <param name="NewHtml">What it is; null where that is not said.</param>
[TemplateView]
internal sealed partial record ChangeDetailView(string Label, Html? OldHtml, Html? NewHtml)
{
    /// <summary>What else there is to say, such as how many months later.</summary>
    public string? Remark { get; init; }

    /// <summary>Whether <see cref="OldHtml"/> is a sentence of the source.</summary>
    public bool IsQuoted { get; init; }
}

[TemplateView]
internal sealed partial record RowChangeView(Html NameHtml, string Href, IReadOnlyList<ChangeDetailView> Details);

/// <summary>What changed, in short.</summary>
/// <param name="Heading">Since when.</param>
/// <param name="Summary">How much changed in which way.</param>
/// <param name="Changes">The most important ones.</param>
/// <param name="Href">The page that tells all of them.</param>
[TemplateView]
internal sealed partial record ChangesPanelView(string Heading, string Summary, IReadOnlyList<ChangeView> Changes, string Href);

/// <summary>One entry of what became of a milestone.</summary>
[TemplateView]
internal sealed partial record HistoryEntryView
{
    /// <summary>The edition, or the day on which it was amended.</summary>
    public required string Name { get; init; }

    public required string Href { get; init; }

    /// <summary>Null where the details say all.</summary>
    public required string? Text { get; init; }

    public required IReadOnlyList<ChangeDetailView> Details { get; init; }
    public required IReadOnlyList<LinkView> From { get; init; }
    public required IReadOnlyList<LinkView> Into { get; init; }
    public required string? Reason { get; init; }
    public required bool LacksReason { get; init; }
}

/// <param name="Name">The edition, or the day on which it was amended.</param>
/// <param name="Href">The page that tells all changes of that edition.</param>
/// <param name="Changes">The most important first.</param>
[TemplateView]
internal sealed partial record ChangesOfDayView(string Name, string Href, IReadOnlyList<ChangeView> Changes);

/// <summary>A mistake of an edition.</summary>
/// <param name="Anchor">Its id on the edition's page.</param>
/// <param name="PlaceHtml">What it is about.</param>
/// <param name="Href">The milestone's page; null where it is about something else.</param>
/// <param name="Printed">As printed.</param>
/// <param name="ShouldBe">What should have been printed.</param>
/// <param name="Source">The document that shows it.</param>
/// <param name="Date">When it became known, in words; null where that is not stated.</param>
/// <param name="Note">What else there is to say.</param>
/// <param name="Edition">The edition's name.</param>
/// <param name="EditionHref">Its place on the edition's page.</param>
[TemplateView]
internal sealed partial record ErratumView(
    string Anchor, Html PlaceHtml, string? Href, string Printed, string ShouldBe, SourceView Source, string? Date, string? Note,
    string Edition, string EditionHref);
