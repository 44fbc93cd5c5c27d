using System.Globalization;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.Pages;

/// <summary>Says things of the model in the words of the site's language.</summary>
internal sealed class ModelFormatter(Translations words, ContentText content)
{
    private readonly DateFormatter _when = new(words);

    public string Say(MilestoneDate when, Qualifier qualifier = Qualifier.None) => _when.Say(when, qualifier);

    public string Say(Period period) => _when.Say(period);

    public string Month(Period month) => _when.Month(month);

    /// <summary>The time that an edition's columns cover.</summary>
    public string Window(Edition edition) => _when.SayFromTo(edition.Columns[0], edition.Columns[^1]);

    public string EditionName(Edition edition) => words.Format(TranslationKeys.EditionName, ("date", Say(edition.AsOf)));

    public string AsOf(Edition edition) => words.Format(TranslationKeys.AsOf, ("date", Say(edition.AsOf)));

    public string AsOf(Site site) => words.Format(TranslationKeys.AsOf, ("date", AsOfDate(site)));

    public string Milestones(int count) => words.Count(TranslationKeys.Milestones, count);

    public string Deadlines(int count) => words.Count(TranslationKeys.Deadlines, count);

    public string Statements(int count) => words.Count(TranslationKeys.Statements, count);

    public string Rows(int count) => words.Count(TranslationKeys.Rows, count);

    public string Summary(Edition edition) => words.Format(
        TranslationKeys.CalendarSummary,
        ("period", Window(edition)),
        ("milestones", Milestones(edition.MilestoneCount)),
        ("rows", Rows(edition.Rows.Length)));

    public string? Status(Status status) => status switch
    {
        Model.Editions.Status.NotStated => null,
        Model.Editions.Status.Confirmed => words.Text(TranslationKeys.StatusConfirmed),
        Model.Editions.Status.Occurred => words.Text(TranslationKeys.StatusOccurred),
        Model.Editions.Status.Cancelled => words.Text(TranslationKeys.StatusCancelled),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "A status without words."),
    };

    public SourceView Source(Source source, Route page) => Source(source, page.LinkTo(Routes.Source(source.Id)));

    /// <param name="source">The document.</param>
    /// <param name="href">The source's page, from the page that names it.</param>
    public SourceView Source(Source source, string href) => new(
        content.Of(source.Title),
        content.Of(source.Label),
        words.FormatHtml(
            source.DateReading is null ? TranslationKeys.Citation : TranslationKeys.CitationReading,
            ("publisher", content.Of(source.Publisher)),
            ("date", HtmlText.Breakable(Say(source.Date)))),
        Say(source.Date),
        href);

    public string Weekday(DateOnly day) => words.List(TranslationKeys.Weekdays)[(int)day.DayOfWeek];

    /// <param name="begins">In California.</param>
    /// <param name="ends">Exclusive; null where it is not known.</param>
    public string Time(TimeOnly begins, TimeOnly? ends)
    {
        var from = Clock(begins);
        return ends is { } end
            ? words.Format(TranslationKeys.TimeFromTo, ("from", from), ("to", Clock(end)))
            : words.Format(TranslationKeys.TimeAt, ("time", from));
    }

    private string Clock(TimeOnly time) => words.Format(
        time.Hour < 12 ? TranslationKeys.ClockMorning : TranslationKeys.ClockAfternoon,
        ("hour", (((time.Hour + 11) % 12) + 1).ToString(CultureInfo.InvariantCulture)),
        ("hour24", time.Hour.ToString("00", CultureInfo.InvariantCulture)),
        ("minute", time.Minute.ToString("00", CultureInfo.InvariantCulture)));

    // The edition's date as it is printed, unless the site was made as of another day.
    private string AsOfDate(Site site) =>
        site.AsOf == site.LatestEdition.AsOf.Last ? Say(site.LatestEdition.AsOf) : Say(Period.OfDay(site.AsOf));
}
