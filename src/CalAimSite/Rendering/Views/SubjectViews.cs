using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

/// <summary>A subject and what sources say of its date.</summary>
[TemplateView]
internal sealed partial record SubjectView
{
    public required string Anchor { get; init; }
    public required Html NameHtml { get; init; }

    /// <summary>The subject on its initiative's page.</summary>
    public required string Href { get; init; }

    /// <summary>What the current date is the date of: when it begins, changes, ends; as an id and in words.</summary>
    public required string Kind { get; init; }

    /// <inheritdoc cref="Kind"/>
    public required string KindText { get; init; }

    /// <summary>The current date, in words; all that sources give, where they disagree.</summary>
    public required string Summary { get; init; }

    /// <summary>How it moved, in words; null where it did not.</summary>
    public required string? Movement { get; init; }

    /// <summary>Whether sources differ on its date, so that it has not simply moved.</summary>
    public required bool IsDisputed { get; init; }

    /// <summary>Whether the date, or that it moved, is read into the sources.</summary>
    public required bool IsReading { get; init; }

    /// <summary>All dates of the picture that neither the summary nor the movement says, in words, the oldest first.</summary>
    public required IReadOnlyList<string> OtherDates { get; init; }

    /// <summary>The latest first.</summary>
    public required IReadOnlyList<ClaimView> Claims { get; init; }

    public required IReadOnlyList<LinkView> Milestones { get; init; }
    public required string? Note { get; init; }

    /// <summary>Null where nothing of it lies in the picture's years.</summary>
    public required PictureView? Picture { get; init; }
}

[TemplateView]
internal sealed partial record ClaimView
{
    public required string WhenText { get; init; }
    public required string? Datetime { get; init; }

    /// <summary>What it dates: the start, the end, a step on the way.</summary>
    public required string Kind { get; init; }

    /// <summary>Whether it is the current one, agrees with it, or is superseded; null where it is the only one.</summary>
    public required string? Standing { get; init; }

    public required bool IsSuperseded { get; init; }

    /// <summary>How it differs from what the source before it said, in words; null where it does not or there is none.</summary>
    public required string? Change { get; init; }

    /// <summary>Whether that it changed is read into the sources.</summary>
    public required bool ChangeIsReading { get; init; }

    public required string? What { get; init; }

    /// <summary>In parts, where its words do not follow each other.</summary>
    public required IReadOnlyList<string> Quote { get; init; }

    public required string? Where { get; init; }
    public required string? DatedBy { get; init; }
    public required string? Reading { get; init; }
    public required string? Note { get; init; }
    public required SourceView Source { get; init; }
    public required LinkView? Milestone { get; init; }
}

/// <summary>
/// Dates on the line of <see cref="AxisView"/>. All numbers are hundredths of its length. The trail leads from a former date to the
/// present one.
/// </summary>
[TemplateView]
internal sealed partial record PictureView(IReadOnlyList<MarkView> Marks, TrailView? Trail);

/// <summary>
/// A date: the place of its mark, and the days that it may be. Arrows, where it may be earlier or later, begin at their number; else null.
/// </summary>
[TemplateView]
internal sealed partial record MarkView(
    string Kind, string At, string X, string Width, bool IsLatest, bool IsPeriod, bool IsExact, string? LeftArrow, string? RightArrow);

[TemplateView]
internal sealed partial record TrailView(string From, string To);

/// <summary>The line that dates are drawn on: its first and last day, its years, and where the quarters in it begin.</summary>
[TemplateView]
internal sealed partial record AxisView(string First, string Last, IReadOnlyList<string> Years, IReadOnlyList<TickView> Ticks);

[TemplateView]
internal sealed partial record TickView(string X, bool IsYear);

/// <summary>The picture of all launches. A mark of each kind explains it.</summary>
[TemplateView]
internal sealed partial record TimelineView(
    string Title, AxisView Axis, IReadOnlyList<TimelineKindView> Kinds, IReadOnlyList<TimelineGroupView> Groups);

[TemplateView]
internal sealed partial record TimelineKindView(string Id, string Word);

/// <summary>The initiatives of a group.</summary>
[TemplateView]
internal sealed partial record TimelineGroupView(string Anchor, Html NameHtml, string Count, IReadOnlyList<TimelineBandView> Bands);

/// <summary>An initiative and its launches, in the order of their dates.</summary>
[TemplateView]
internal sealed partial record TimelineBandView(Html NameHtml, string Href, IReadOnlyList<SubjectView> Subjects);
