using System.Globalization;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.Views.Sources;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Pages.Sources;

/// <summary>The series of meetings.</summary>
internal static class MeetingsPage
{
    public static Page Of(PageFrame frame)
    {
        var title = frame.Words.Text(TranslationKeys.MeetingsTitle);
        return frame.Page(
            Routes.Meetings,
            TemplateNames.Meetings,
            title,
            frame.Words.Text(TranslationKeys.MeetingsDescription),
            () => new MeetingsView(title, [.. frame.Site.SourceMaterial.Meetings.Select(series => MakeSeries(frame, series))]));
    }

    private static MeetingSeriesView MakeSeries(PageFrame frame, MeetingSeries series) => new()
    {
        Anchor = Anchors.Meetings(series.Slug),
        Name = series.Name,
        NameReading = series.NameReading,
        Initiative = series.Initiative is { } initiative ? Links.To(frame, initiative, Routes.Meetings) : null,
        Source = frame.Phrases.Source(series.Source, Routes.Meetings),
        Where = series.Where,
        HasNumbers = series.Meetings.Any(meeting => meeting.Number is not null),
        Meetings = [.. series.Meetings.Select(meeting => MakeMeeting(frame, meeting))],
        Note = series.Note,
    };

    private static MeetingView MakeMeeting(PageFrame frame, Meeting meeting) => new()
    {
        Number = meeting.Number?.ToString(CultureInfo.InvariantCulture),
        Title = meeting.Title,
        DateText = frame.Phrases.Say(meeting.Date),
        Datetime = MilestoneViews.Datetime(meeting.Date, Qualifier.None),
        Weekday = meeting.Date is { Start.Precision: Precision.Day, End: null, IsOpen: false, First: { } day }
            ? frame.Phrases.Weekday(day)
            : null,
        Time = meeting.Begins is { } begins ? frame.Phrases.Time(begins, meeting.Ends) : null,
        Material = meeting.Material,
        Initiatives = [.. meeting.Initiatives.Select(initiative => Links.To(frame, initiative, Routes.Meetings))],
        Reading = meeting.Reading,
        Note = meeting.Note,
        Quote = meeting.Quote,
    };
}
