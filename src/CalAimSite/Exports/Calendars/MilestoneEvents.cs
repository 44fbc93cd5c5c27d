using System.Buffers;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports.Calendars;

/// <summary>Writes milestones as entries of calendars, each once; the files are put together of them.</summary>
internal sealed class MilestoneEvents
{
    private readonly ExportContext _context;

    public MilestoneEvents(ExportContext context)
    {
        _context = context;
        All =
        [
            .. context.Site.Milestones
                .Select(milestone => (milestone, History: EventHistory.From(context.Changes.History.Of(milestone.Id), context.Site.AsOf)))
                .Where(one => one.History is not null)
                .Select(one => new MilestoneEvent(one.milestone, one.History!, Write(one.milestone, one.History!, isWindow: false))),
        ];
    }

    /// <summary>In the order of the milestones. What has no date is not among them.</summary>
    public ImmutableArray<MilestoneEvent> All { get; }

    /// <returns>The same entry over all days that the date may be.</returns>
    public ReadOnlyMemory<byte> WriteWindow(MilestoneEvent one) => Write(one.Milestone, one.History, isWindow: true);

    private ReadOnlyMemory<byte> Write(Milestone milestone, EventHistory history, bool isWindow)
    {
        var occurrence = history.Listing.Occurrence;
        var buffer = new ArrayBufferWriter<byte>(1024);
        var writer = new CalendarWriter(buffer);
        writer.Begin("VEVENT");
        writer.Text("UID", $"{milestone.FirstId}@{_context.UidDomain}");
        writer.Stamp("DTSTAMP", history.Modified);
        writer.Stamp("CREATED", history.Created);
        writer.Stamp("LAST-MODIFIED", history.Modified);
        writer.Write("SEQUENCE", history.Sequence.ToString(CultureInfo.InvariantCulture));
        WriteDays(writer, occurrence.When, isWindow);
        writer.Text("SUMMARY", Summary(history, isWindow));
        writer.Text("DESCRIPTION", string.Join('\n', Describe(milestone, history)));
        writer.Texts("CATEGORIES", occurrence.Kinds.Select(kind => kind.ShortName));
        writer.Write("STATUS", StatusOf(history));
        writer.Write("TRANSP", "TRANSPARENT");
        writer.Write("X-MICROSOFT-CDO-BUSYSTATUS", "FREE");
        if (_context.BaseUrl is not null)
            writer.Write("URL", _context.Url(FeedRoutes.Item(milestone.Id), Routes.Milestone(milestone.Id)));
        writer.End("VEVENT");
        return buffer.WrittenMemory;
    }

    // The format knows days only, and DTEND is the day after the last. A month is one mark on its first day, which says so.
    private static void WriteDays(CalendarWriter writer, MilestoneDate when, bool isWindow)
    {
        var first = when.First!.Value;
        var last = isWindow || IsExact(when) ? when.Last ?? first : first;
        writer.Day("DTSTART", first);
        if (last < DateOnly.MaxValue)
            writer.Day("DTEND", last.AddDays(1));
    }

    private static bool IsExact(MilestoneDate when) => when.Precision == Precision.Day;

    private static string StatusOf(EventHistory history) =>
        history.IsCalledOff ? "CANCELLED"
        : history.Mark == EventMark.Completed || history.Listing.Occurrence.Status is Status.Confirmed or Status.Occurred ? "CONFIRMED"
        : "TENTATIVE";

    private string Summary(EventHistory history, bool isWindow)
    {
        var (words, occurrence) = (_context.Format.Words, history.Listing.Occurrence);
        var date = _context.Format.Date(occurrence.When, occurrence.Qualifier);
        var summary = words.Format(TranslationKeys.EventSummary, ("row", history.Listing.Row.Name), ("text", occurrence.Text));
        if (!IsExact(occurrence.When))
            summary = words.Format(isWindow ? TranslationKeys.EventWindow : TranslationKeys.EventDayNotSet, ("summary", summary), ("date", date));
        return history.Mark switch
        {
            EventMark.Moved => words.Format(TranslationKeys.EventMoved, ("date", DateBefore(history)), ("summary", summary)),
            EventMark.Undated => words.Format(TranslationKeys.EventUndated, ("summary", summary)),
            EventMark.Cancelled => words.Format(TranslationKeys.EventCancelled, ("summary", summary)),
            EventMark.Withdrawn => words.Format(TranslationKeys.EventWithdrawn, ("summary", summary)),
            EventMark.Replaced => words.Format(TranslationKeys.EventReplaced, ("summary", summary)),
            EventMark.Removed => words.Format(TranslationKeys.EventRemoved, ("summary", summary)),
            _ => summary,
        };
    }

    private string DateBefore(EventHistory history) => history.Change?.Old?.Occurrence is { } old
        ? _context.Format.Date(old.When, old.Qualifier)
        : string.Empty;

    private IEnumerable<string> Describe(Milestone milestone, EventHistory history)
    {
        var words = _context.Format.Words;
        IEnumerable<(TranslationKey Label, string Text)> lines =
        [
            .. _context.FactsOf(history.Listing.Occurrence),
            .. history.Change?.Reason is { } reason ? [(TranslationKeys.MilestoneReason, reason)] : Array.Empty<(TranslationKey, string)>(),
            (TranslationKeys.MilestoneSource, SourceOf(milestone)),
        ];
        return lines.Select(line => words.Format(TranslationKeys.EventLine, ("label", words.Text(line.Label)), ("text", line.Text)));
    }

    private string SourceOf(Milestone milestone)
    {
        var source = milestone.Latest.Edition.Source;
        return _context.Format.Words.Format(TranslationKeys.Citation, ("publisher", source.Title), ("date", _context.Format.Date(source.Date)));
    }
}

/// <summary>A milestone's entry as it stands in every file that has it.</summary>
internal sealed record MilestoneEvent(Milestone Milestone, EventHistory History, ReadOnlyMemory<byte> Bytes)
{
    public bool IsIn(Selection selection) => selection.Contains(History.Listing);
}
