using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views.Sources;

internal sealed record MeetingSeriesView
{
    public static readonly ObjectShape<MeetingSeriesView> Shape = new ObjectShape<MeetingSeriesView>()
        .Member("anchor", view => view.Anchor)
        .Member("name", view => view.Name)
        .Member("name_reading", view => view.NameReading)
        .Member("initiative", view => TemplateValue.Object(LinkView.Shape, view.Initiative))
        .Member("source", view => TemplateValue.Object(SourceView.Shape, view.Source))
        .Member("where", view => view.Where)
        .Member("has_numbers", view => view.HasNumbers)
        .Member("meetings", view => TemplateValue.List(MeetingView.Shape, view.Meetings))
        .Member("note", view => view.Note);

    public required string Anchor { get; init; }

    public required string Name { get; init; }

    public required string? NameReading { get; init; }

    public required LinkView? Initiative { get; init; }

    public required SourceView Source { get; init; }

    public required string? Where { get; init; }

    public required bool HasNumbers { get; init; }

    public required IReadOnlyList<MeetingView> Meetings { get; init; }

    public required string? Note { get; init; }
}

internal sealed record MeetingView
{
    public static readonly ObjectShape<MeetingView> Shape = new ObjectShape<MeetingView>()
        .Member("number", view => view.Number)
        .Member("title", view => view.Title)
        .Member("date_text", view => view.DateText)
        .Member("datetime", view => view.Datetime)
        .Member("weekday", view => view.Weekday)
        .Member("time", view => view.Time)
        .Member("material", view => view.Material)
        .Member("initiatives", view => TemplateValue.List(LinkView.Shape, view.Initiatives))
        .Member("reading", view => view.Reading)
        .Member("note", view => view.Note)
        .Member("quote", view => view.Quote);

    public required string? Number { get; init; }

    public required string? Title { get; init; }

    public required string DateText { get; init; }

    public required string? Datetime { get; init; }

    /// <summary>Null where the day is not known.</summary>
    public required string? Weekday { get; init; }

    public required string? Time { get; init; }

    public required string? Material { get; init; }

    public required IReadOnlyList<LinkView> Initiatives { get; init; }

    public required string? Reading { get; init; }

    public required string? Note { get; init; }

    public required string? Quote { get; init; }
}

internal sealed record MeetingsView(string Title, IReadOnlyList<MeetingSeriesView> Series)
{
    public static readonly ObjectShape<MeetingsView> Shape = new ObjectShape<MeetingsView>()
        .Member("title", view => view.Title)
        .Member("series", view => TemplateValue.List(MeetingSeriesView.Shape, view.Series));
}
