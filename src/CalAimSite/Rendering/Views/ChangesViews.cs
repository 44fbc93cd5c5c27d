using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

/// <summary>The page of what changed.</summary>
[TemplateView]
internal sealed partial record ChangesPageView(
    string Title, AsOfView AsOf, IReadOnlyList<ChangeSetView> Sections);

/// <summary>The window says what came into view and went out of view, which is no change; null where nothing can.</summary>
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

[TemplateView]
internal sealed partial record ChangesOfDayView(string Name, string Href, IReadOnlyList<ChangeView> Changes);

/// <summary>A mistake of an edition; it links to the milestone that it is about, if any.</summary>
[TemplateView]
internal sealed partial record ErratumView(
    string Anchor, Html PlaceHtml, string? Href, string Printed, string ShouldBe, SourceView Source, string? Date, string? Note,
    string Edition, string EditionHref);
