using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Layout;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.ViewBuilders;
using CalAimSite.Rendering.ViewBuilders.Sources;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.Pages.Sources;

/// <summary>The series of meetings.</summary>
internal sealed class MeetingsPage(PageRenderer renderer, Site site, DownloadsBuilder downloads)
{
    public IEnumerable<Page> Create(ModelFormatter format)
    {
        var meetings = site.SourceMaterial.Meetings;
        if (meetings.IsEmpty)
            yield break;
        var page = new PageContext(Routes.Meetings, format);
        var head = PageHead.From(page.Words, TemplateNames.Meetings, TranslationKeys.MeetingsTitle, TranslationKeys.MeetingsDescription) with
        {
            Sources = meetings.SelectMany(CitedSources.From),
        };
        yield return renderer.Create(page, head, () => new MeetingsView(
            head.Title,
            meetings.All(series => series.Meetings.All(IsOver))
                ? page.Words.Format(TranslationKeys.MeetingsOver, ("date", page.Format.Date(site.LatestEdition.AsOf)))
                : null,
            downloads.BuildMeetings(page),
            MeetingsJsonLd.Format(meetings),
            [.. meetings.Select(series => BuildSeries(page, series))]));
    }

    private static MeetingSeriesView BuildSeries(PageContext page, MeetingSeries series) => new()
    {
        Anchor = Anchors.Meetings(series.Slug),
        Name = series.Name,
        NameReading = series.NameReading,
        Initiative = series.Initiative is { } initiative ? page.Link(initiative) : null,
        Source = page.Cite(series.Source),
        Where = series.Where,
        HasNumbers = series.Meetings.Any(meeting => meeting.Number is not null),
        Meetings = [.. series.Meetings.Select(meeting => BuildMeeting(page, meeting))],
        Note = series.Note,
    };

    private static MeetingView BuildMeeting(PageContext page, Meeting meeting) => new()
    {
        Number = meeting.Number?.ToString(CultureInfo.InvariantCulture),
        Title = meeting.Title,
        DateText = page.Format.Date(meeting.Date),
        Datetime = HtmlDates.Datetime(meeting.Date, Qualifier.None),
        Time = meeting.Begins is { } begins ? page.Format.Time(begins, meeting.Ends) : null,
        Material = meeting.Material,
        Initiatives = [.. meeting.Initiatives.Select(page.Link)],
        Reading = meeting.Reading,
        Note = meeting.Note,
        Quote = meeting.Quote,
    };

    // By the day that the site holds for: an invitation of then is none now.
    private bool IsOver(Meeting meeting) => meeting.Date.Last < site.AsOf;
}
