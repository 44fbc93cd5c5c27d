using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

/// <summary>A date of an initiative: of something that sources date, or of a milestone of the calendar alone.</summary>
[TemplateView]
internal sealed partial record DateRowView
{
    /// <summary>Null for a milestone alone.</summary>
    public required SubjectView? Subject { get; init; }

    /// <summary>The milestone; of a subject, those that are the same on the same date.</summary>
    public required IReadOnlyList<MilestoneView> Milestones { get; init; }

    public required PictureView? Picture { get; init; }

    /// <summary>The documents that date it, the latest first.</summary>
    public required IReadOnlyList<SourceView> Sources { get; init; }

    /// <summary>Where sources disagree on this alone.</summary>
    public required IReadOnlyList<DisagreementView> Disagreements { get; init; }
}

/// <summary>What comes after the edition's date, with the days that it may be, as ISO 8601 writes them; empty where there are none.</summary>
[TemplateView]
internal sealed partial record NextDateView(
    string WhenText, string First, string Last, Html TextHtml, string Href, IReadOnlyList<KindView> Kinds);

/// <summary>Lists that have items in common, and these in rows: a cell for each list. A list alone has no rows.</summary>
[TemplateView]
internal sealed partial record ListGroupView(IReadOnlyList<SourceListView> Lists, IReadOnlyList<ComparedItemsView> Rows);

[TemplateView]
internal sealed partial record ComparedItemsView(IReadOnlyList<ComparedCellView> Cells);

/// <summary>The items of a list that are the same as those of the others; empty where it has none.</summary>
[TemplateView]
internal sealed partial record ComparedCellView(SourceListView List, IReadOnlyList<ListItemView> Items);
