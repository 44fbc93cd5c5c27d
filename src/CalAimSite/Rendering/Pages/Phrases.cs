using System.Globalization;
using CalAimSite.Model;

namespace CalAimSite.Rendering;

/// <summary>Says things of the model in the words of the site's language.</summary>
internal sealed class Phrases(Words words, ContentText content)
{
    private readonly WhenWords _when = new(words);

    public string Say(When when, Qualifier qualifier = Qualifier.None) => _when.Say(when, qualifier);

    public string Say(Period period) => _when.Say(period);

    public string Month(Period month) => _when.Month(month);

    /// <summary>The time that an edition's columns cover.</summary>
    public string Window(Edition edition) => _when.SayFromTo(edition.Columns[0], edition.Columns[^1]);

    public string EditionName(Edition edition) => words.Format(WordKeys.EditionName, ("date", Say(edition.AsOf)));

    public string AsOf(Edition edition) => words.Format(WordKeys.AsOf, ("date", Say(edition.AsOf)));

    public string AsOf(Site site) => words.Format(WordKeys.AsOf, ("date", AsOfDate(site)));

    public string Milestones(int count) => words.Count(WordKeys.Milestones, count);

    public string Deadlines(int count) => words.Count(WordKeys.Deadlines, count);

    public string Statements(int count) => words.Count(WordKeys.Statements, count);

    public string Rows(int count) => words.Count(WordKeys.Rows, count);

    public string Summary(Edition edition) => words.Format(
        WordKeys.CalendarSummary,
        ("period", Window(edition)),
        ("milestones", Milestones(edition.MilestoneCount)),
        ("rows", Rows(edition.Rows.Length)));

    public string? Status(Status status) => status switch
    {
        Model.Status.NotStated => null,
        Model.Status.Confirmed => words.Text(WordKeys.StatusConfirmed),
        Model.Status.Occurred => words.Text(WordKeys.StatusOccurred),
        Model.Status.Cancelled => words.Text(WordKeys.StatusCancelled),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "A status without words."),
    };

    public SourceView Source(Source source, Address page) => Source(source, page.LinkTo(Addresses.Source(source.Id)));

    /// <param name="source">The document.</param>
    /// <param name="href">The source's page, from the page that names it.</param>
    public SourceView Source(Source source, string href) => new(
        content.Of(source.Title),
        content.Of(source.Label),
        words.FormatHtml(
            source.DateReading is null ? WordKeys.Citation : WordKeys.CitationReading,
            ("publisher", content.Of(source.Publisher)),
            ("date", HtmlText.Breakable(Say(source.Date)))),
        Say(source.Date),
        href);

    public string Weekday(DateOnly day) => words.List(WordKeys.Weekdays)[(int)day.DayOfWeek];

    /// <param name="begins">In California.</param>
    /// <param name="ends">Exclusive; null where it is not known.</param>
    public string Time(TimeOnly begins, TimeOnly? ends)
    {
        var from = Clock(begins);
        return ends is { } end
            ? words.Format(WordKeys.TimeFromTo, ("from", from), ("to", Clock(end)))
            : words.Format(WordKeys.TimeAt, ("time", from));
    }

    private string Clock(TimeOnly time) => words.Format(
        time.Hour < 12 ? WordKeys.ClockMorning : WordKeys.ClockAfternoon,
        ("hour", (((time.Hour + 11) % 12) + 1).ToString(CultureInfo.InvariantCulture)),
        ("hour24", time.Hour.ToString("00", CultureInfo.InvariantCulture)),
        ("minute", time.Minute.ToString("00", CultureInfo.InvariantCulture)));

    // The edition's date as it is printed, unless the site was made as of another day.
    private string AsOfDate(Site site) =>
        site.AsOf == site.LatestEdition.AsOf.Last ? Say(site.LatestEdition.AsOf) : Say(Period.OfDay(site.AsOf));
}
