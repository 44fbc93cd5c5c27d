using System.Buffers;
using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports.Calendars;

/// <summary>All calendar files: of all milestones and of every selection, of each milestone, of whole windows, of meetings.</summary>
internal sealed class CalendarFiles
{
    private readonly ExportContext _context;
    private readonly MilestoneEvents _events;

    private CalendarFiles(ExportContext context) => (_context, _events) = (context, new MilestoneEvents(context));

    public static IEnumerable<Page> Create(ExportContext context) => new CalendarFiles(context).Create();

    private IEnumerable<Page> Create()
    {
        var events = _events.All;
        return
        [
            .. _context.Selections.Everything.SelectMany(selection => selection.Paths.Select(path => File(
                FeedRoutes.Calendar(path),
                _context.NameOf(selection),
                Offer(selection.IsCombination || path != selection.Path ? null : _context.PartOf(selection)),
                () => events.Where(one => one.IsIn(selection)).Select(one => one.Bytes)))),
            File(
                FeedRoutes.Windows,
                _context.Name(TranslationKeys.EventWindows),
                Offer(words: TranslationKeys.EventWindows),
                () => events.Select(_events.WriteWindow)),
            .. events.SelectMany(one => one.Milestone.PreviousIds.Prepend(one.Milestone.Id).Select(id => File(
                FeedRoutes.Item(id), one.Milestone.Latest.Occurrence.Text, Offer(), () => [one.Bytes]))),
            .. Meetings(),
        ];
    }

    private IEnumerable<Page> Meetings() => _context.Site.SourceMaterial.Meetings.IsEmpty ? [] :
    [
        File(
            FeedRoutes.Meetings,
            _context.Name(TranslationKeys.MeetingsTitle),
            Offer(words: TranslationKeys.MeetingsTitle),
            () => [new MeetingEvents(_context).Write()],
            hasZone: true),
    ];

    private static FileOffer Offer(string? name = null, TranslationKey? words = null) => new(Output.Calendars, "text/calendar", name, words);

    private Page File(Route route, string name, FileOffer offer, Func<IEnumerable<ReadOnlyMemory<byte>>> events, bool hasZone = false) =>
        new(route, Origin: null, IsListed: false, output =>
        {
            var all = events().ToImmutableArray();
            var writer = new CalendarWriter(output);
            WriteHead(writer, route, name);

            // A calendar without any part is none.
            if (hasZone || all.IsEmpty)
                California.Write(writer);
            foreach (var one in all)
                output.Write(one.Span);
            writer.End("VCALENDAR");
        })
        {
            Offer = offer,
        };

    private void WriteHead(CalendarWriter writer, Route route, string name)
    {
        var identity = _context.Site.Identity;
        writer.Begin("VCALENDAR");
        writer.Write("VERSION", "2.0");
        writer.Text("PRODID", $"-//{identity.Title}//calaim//{identity.Language.ToUpperInvariant()}");
        writer.Write("CALSCALE", "GREGORIAN");
        writer.Write("METHOD", "PUBLISH");
        writer.Text("NAME", name);
        writer.Text("X-WR-CALNAME", name);
        writer.Text("DESCRIPTION", identity.Notice);
        writer.Text("X-WR-CALDESC", identity.Notice);
        writer.Write("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        writer.Write("X-PUBLISHED-TTL", "P1D");
        if (_context.BaseUrl is not null)
            writer.Write("SOURCE;VALUE=URI", _context.Url(route, route));
    }
}
