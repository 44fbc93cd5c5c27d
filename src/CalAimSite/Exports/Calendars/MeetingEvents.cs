using System.Buffers;
using System.Text;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports.Calendars;

/// <summary>Writes meetings as entries of a calendar, with their times where the source has them.</summary>
internal sealed class MeetingEvents(ExportContext context)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public ReadOnlyMemory<byte> Write()
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        var writer = new CalendarWriter(buffer);
        foreach (var series in context.Site.SourceMaterial.Meetings)
        {
            foreach (var meeting in series.Meetings)
                Write(writer, series, meeting);
        }

        return buffer.WrittenMemory;
    }

    private void Write(CalendarWriter writer, MeetingSeries series, Meeting meeting)
    {
        var id = IdOf(series, meeting);
        if (meeting.Date.First is not { } day)
            return;
        writer.Begin("VEVENT");
        writer.Text("UID", $"{id}@{context.UidDomain}");
        writer.Stamp("DTSTAMP", series.Source.Date.First ?? day);
        writer.Write("SEQUENCE", "0");
        var isTimed = meeting.Date.Precision == Precision.Day && meeting.Begins is not null;
        if (isTimed)
        {
            writer.Time("DTSTART", California.Zone, day, meeting.Begins!.Value);
            if (meeting.Ends is { } end)
                writer.Time("DTEND", California.Zone, day, end);
        }
        else
        {
            writer.Day("DTSTART", day);
        }

        writer.Text("SUMMARY", Summary(series, meeting));
        writer.Text("DESCRIPTION", Describe(series, meeting));
        writer.Write("STATUS", "CONFIRMED");
        if (context.BaseUrl is not null)
            writer.Write("URL", context.Url(FeedRoutes.Meetings, Routes.Meetings));
        writer.End("VEVENT");
    }

    // A number or a title stays when a meeting is moved; only one that has neither is known by its day.
    private string IdOf(MeetingSeries series, Meeting meeting)
    {
        var name = meeting.Number?.ToString(CultureInfo.InvariantCulture)
            ?? (meeting.Title is { } title ? Slug(title) : meeting.Date.ToString().Replace('/', '-'));
        var id = $"meeting-{series.Slug}-{name}";
        for (var i = 2; !_ids.Add(id); i++)
            id = $"meeting-{series.Slug}-{name}-{i}";
        return id;
    }

    private static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().Trim('-');
    }

    private string Summary(MeetingSeries series, Meeting meeting)
    {
        var words = context.Format.Words;
        var summary = meeting.Title is { } title
            ? words.Format(TranslationKeys.EventSummary, ("row", series.Name), ("text", title))
            : series.Name;
        return meeting.Date.Precision == Precision.Day
            ? summary
            : words.Format(TranslationKeys.EventDayNotSet, ("summary", summary), ("date", context.Format.Date(meeting.Date)));
    }

    private string Describe(MeetingSeries series, Meeting meeting)
    {
        var words = context.Format.Words;
        var source = words.Format(
            TranslationKeys.Citation, ("publisher", series.Source.Title), ("date", context.Format.Date(series.Source.Date)));
        string?[] lines =
        [
            meeting.Printed,
            meeting.Material,
            words.Format(TranslationKeys.EventLine, ("label", words.Text(TranslationKeys.MilestoneSource)), ("text", source)),
        ];
        return string.Join('\n', lines.OfType<string>());
    }
}
