using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views.Sources;

/// <summary>A subject and what sources say of its date.</summary>
internal sealed record SubjectView
{
    public static readonly ObjectShape<SubjectView> Shape = new ObjectShape<SubjectView>()
        .Member("anchor", view => view.Anchor)
        .Member("name_html", view => view.NameHtml)
        .Member("href", view => view.Href)
        .Member("initiative_html", view => view.InitiativeHtml)
        .Member("summary", view => view.Summary)
        .Member("movement", view => view.Movement)
        .Member("other_dates", view => TemplateValue.List(view.OtherDates))
        .Member("claims", view => TemplateValue.List(ClaimView.Shape, view.Claims))
        .Member("milestones", view => TemplateValue.List(LinkView.Shape, view.Milestones))
        .Member("note", view => view.Note)
        .Member("picture", view => TemplateValue.Object(PictureView.Shape, view.Picture));

    public required string Anchor { get; init; }

    public required Html NameHtml { get; init; }

    /// <summary>The subject on its initiative's page.</summary>
    public required string Href { get; init; }

    public required Html InitiativeHtml { get; init; }

    /// <summary>The latest date, in words; all that sources give, where they disagree.</summary>
    public required string Summary { get; init; }

    /// <summary>How it moved, in words; null where it did not.</summary>
    public required string? Movement { get; init; }

    /// <summary>All dates of the picture that neither the summary nor the movement says, in words, the oldest first.</summary>
    public required IReadOnlyList<string> OtherDates { get; init; }

    /// <summary>The latest first.</summary>
    public required IReadOnlyList<ClaimView> Claims { get; init; }

    public required IReadOnlyList<LinkView> Milestones { get; init; }

    public required string? Note { get; init; }

    /// <summary>Null where nothing of it lies in the picture's years.</summary>
    public required PictureView? Picture { get; init; }
}

internal sealed record ClaimView
{
    public static readonly ObjectShape<ClaimView> Shape = new ObjectShape<ClaimView>()
        .Member("when_text", view => view.WhenText)
        .Member("datetime", view => view.Datetime)
        .Member("kind", view => view.Kind)
        .Member("standing", view => view.Standing)
        .Member("is_superseded", view => view.IsSuperseded)
        .Member("change", view => view.Change)
        .Member("what", view => view.What)
        .Member("quote", view => view.Quote)
        .Member("where", view => view.Where)
        .Member("dated_by", view => view.DatedBy)
        .Member("reading", view => view.Reading)
        .Member("note", view => view.Note)
        .Member("source", view => TemplateValue.Object(SourceView.Shape, view.Source))
        .Member("milestone", view => TemplateValue.Object(LinkView.Shape, view.Milestone));

    public required string WhenText { get; init; }

    public required string? Datetime { get; init; }

    /// <summary>What it dates: the start, the end, a step on the way.</summary>
    public required string Kind { get; init; }

    /// <summary>Whether it is the latest, an earlier one, or superseded; null where it is the only one.</summary>
    public required string? Standing { get; init; }

    public required bool IsSuperseded { get; init; }

    /// <summary>How it differs from what the source before it said, in words; null where it does not or there is none.</summary>
    public required string? Change { get; init; }

    public required string? What { get; init; }

    public required string Quote { get; init; }

    public required string? Where { get; init; }

    public required string? DatedBy { get; init; }

    public required string? Reading { get; init; }

    public required string? Note { get; init; }

    public required SourceView Source { get; init; }

    public required LinkView? Milestone { get; init; }
}

/// <summary>Dates on a line from 2021 to 2027. Lengths are in units of the picture: ten for a month.</summary>
/// <param name="Width">Of the whole line.</param>
/// <param name="Years">What stands at its parts, which are of the same length.</param>
/// <param name="Ticks">Where the years but the first begin.</param>
/// <param name="Marks">The dates.</param>
internal sealed record PictureView(
    string Width, IReadOnlyList<string> Years, IReadOnlyList<string> Ticks, IReadOnlyList<MarkView> Marks)
{
    public static readonly ObjectShape<PictureView> Shape = new ObjectShape<PictureView>()
        .Member("width", view => view.Width)
        .Member("years", view => TemplateValue.List(view.Years))
        .Member("ticks", view => TemplateValue.List(view.Ticks))
        .Member("marks", view => TemplateValue.List(MarkView.Shape, view.Marks));
}

/// <param name="X">Where the date begins.</param>
/// <param name="Width">How long it may last.</param>
/// <param name="IsLatest">Whether no later source says otherwise.</param>
/// <param name="IsExact">Whether it is known to the month or better.</param>
/// <param name="LeftArrow">The points of an arrow that leads back from it, where it may be earlier; else null.</param>
/// <param name="RightArrow">The points of an arrow that leads on from it, where it may be later; else null.</param>
internal sealed record MarkView(string X, string Width, bool IsLatest, bool IsExact, string? LeftArrow, string? RightArrow)
{
    public static readonly ObjectShape<MarkView> Shape = new ObjectShape<MarkView>()
        .Member("x", view => view.X)
        .Member("width", view => view.Width)
        .Member("is_latest", view => view.IsLatest)
        .Member("is_exact", view => view.IsExact)
        .Member("left_arrow", view => view.LeftArrow)
        .Member("right_arrow", view => view.RightArrow);
}

internal sealed record TimelineView(string Title, IReadOnlyList<string> Ticks, IReadOnlyList<TimelineYearView> Years)
{
    public static readonly ObjectShape<TimelineView> Shape = new ObjectShape<TimelineView>()
        .Member("title", view => view.Title)
        .Member("ticks", view => TemplateValue.List(view.Ticks))
        .Member("years", view => TemplateValue.List(TimelineYearView.Shape, view.Years));
}

internal sealed record TimelineYearView(string Anchor, string Year, string Count, IReadOnlyList<SubjectView> Subjects)
{
    public static readonly ObjectShape<TimelineYearView> Shape = new ObjectShape<TimelineYearView>()
        .Member("anchor", view => view.Anchor)
        .Member("year", view => view.Year)
        .Member("count", view => view.Count)
        .Member("subjects", view => TemplateValue.List(SubjectView.Shape, view.Subjects));
}
