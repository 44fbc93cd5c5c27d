using CalAimSite.Templates;

namespace CalAimSite.Rendering.Views;

[TemplateView]
internal sealed partial record MeetingSeriesView
{
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

[TemplateView]
internal sealed partial record MeetingView
{
    public required string? Number { get; init; }
    public required string? Title { get; init; }
    public required string DateText { get; init; }
    public required string? Datetime { get; init; }

    public required string? Time { get; init; }
    public required string? Material { get; init; }
    public required IReadOnlyList<LinkView> Initiatives { get; init; }
    public required string? Reading { get; init; }
    public required string? Note { get; init; }
    public required string? Quote { get; init; }
}

/// <param name="Title">The page's heading.</param>
/// <param name="Over">That all of them are over, in words; null while some are to come.</param>
/// <param name="Downloads">What can be taken along; null where there is nothing.</param>
/// <param name="JsonLdHtml">The same for search engines.</param>
/// <param name="Series">The series, in the content's order.</param>
[TemplateView]
internal sealed partial record MeetingsView(string Title, string? Over, DownloadsView? Downloads, Html JsonLdHtml, IReadOnlyList<MeetingSeriesView> Series);
