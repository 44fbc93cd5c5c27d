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

    public required Html InitiativeHtml { get; init; }

    /// <summary>The current date, in words; all that sources give, where they disagree.</summary>
    public required string Summary { get; init; }

    /// <summary>How it moved, in words; null where it did not.</summary>
    public required string? Movement { get; init; }

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

/// <summary>Dates on a line from 2021 to 2027. Lengths are in units of the picture: ten for a month.</summary>
[TemplateView]
internal sealed partial record PictureView(
    string Width, IReadOnlyList<string> Years, IReadOnlyList<string> Ticks, IReadOnlyList<MarkView> Marks);

/// <summary>Arrows are the points of their outlines, where the date may be earlier or later; else null.</summary>
[TemplateView]
internal sealed partial record MarkView(string X, string Width, bool IsLatest, bool IsExact, string? LeftArrow, string? RightArrow);

[TemplateView]
internal sealed partial record TimelineView(string Title, IReadOnlyList<string> Ticks, IReadOnlyList<TimelineYearView> Years);

[TemplateView]
internal sealed partial record TimelineYearView(string Anchor, string Year, string Count, IReadOnlyList<SubjectView> Subjects);
