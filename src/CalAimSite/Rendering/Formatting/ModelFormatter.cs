using CalAimSite.Changes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Rendering.Formatting;

/// <summary>Says things of the model in one of the site's languages.</summary>
internal sealed class ModelFormatter
{
    private readonly DateFormatter _dates;

    public ModelFormatter(Language language, string contentLanguage)
    {
        _dates = new DateFormatter(language.Words);
        Language = language;
        Content = new ContentText(contentLanguage, language.Tag);
    }

    public Language Language { get; }
    /// <summary>Where links lead.</summary>
    public Destinations Destinations { get; init; } = Destinations.All;

    public Translations Words => Language.Words;

    /// <summary>Writes what is the content's.</summary>
    public ContentText Content { get; }

    public string Date(MilestoneDate date, Qualifier qualifier = Qualifier.None) => _dates.Format(date, qualifier);
    public string Date(Period period) => _dates.Format(period);
    public string Date(DateOnly day) => _dates.Format(Period.OfDay(day));
    public string Month(Period month) => _dates.FormatMonth(month);

    /// <summary>The time that an edition's columns cover.</summary>
    public string Window(Edition edition) => _dates.FormatRange(edition.Columns[0], edition.Columns[^1]);

    public string EditionName(Edition edition) => Words.Format(TranslationKeys.EditionName, ("date", Date(edition.AsOf)));

    /// <summary>Who says what an entry of a history tells: an edition, or an amendment of a day.</summary>
    public string Name(HistoryEntry entry) => entry.Amendment is { } amendment
        ? Words.Format(TranslationKeys.HistoryAmended, ("date", Date(amendment.Date)))
        : EditionName(entry.Edition);

    public string AsOf(Edition edition) => Words.Format(TranslationKeys.AsOf, ("date", Date(edition.AsOf)));

    /// <summary>The latest edition's date as it is printed, unless the site was made as of another day.</summary>
    public string AsOf(Site site) => site.AsOf == site.LatestEdition.AsOf.Last
        ? AsOf(site.LatestEdition)
        : Words.Format(TranslationKeys.AsOf, ("date", Date(site.AsOf)));

    /// <returns>From when documents are; null where there are none.</returns>
    public string? DatesOf(ImmutableArray<Source> sources)
    {
        if (sources.IsEmpty)
            return null;
        var oldest = sources.MinBy(source => (source.Date.First, source.Date.Last))!.Date;
        var newest = sources.MaxBy(source => (source.Date.Last, source.Date.First))!.Date;
        return oldest == newest
            ? Words.Format(TranslationKeys.SourceDate, ("date", Date(newest)))
            : Words.Format(TranslationKeys.SourceDates, ("first", Date(oldest)), ("last", Date(newest)));
    }

    public string Milestones(int count) => Words.Count(TranslationKeys.Milestones, count);
    public string Deadlines(int count) => Words.Count(TranslationKeys.Deadlines, count);
    public string Statements(int count) => Words.Count(TranslationKeys.Statements, count);
    public string Rows(int count) => Words.Count(TranslationKeys.Rows, count);

    public string Summary(Edition edition) => Words.Format(
        TranslationKeys.CalendarSummary,
        ("period", Window(edition)),
        ("milestones", Milestones(edition.MilestoneCount)),
        ("rows", Rows(edition.Rows.Length)));

    /// <summary>For how many milestones an edition states who must act, and how sure it is.</summary>
    public string Stated(Edition edition)
    {
        var milestones = edition.Rows.SelectMany(row => row.Milestones).ToList();
        return Words.Format(
            TranslationKeys.CalendarStated,
            ("actors", Milestones(milestones.Count(one => !one.Actors.IsEmpty))),
            ("statuses", Milestones(milestones.Count(one => Status(one.Status) is not null))));
    }

    /// <summary>An edition's legend in one line, for paper.</summary>
    public string Legend(Edition edition) => string.Join("   ", edition.Legend.Entries.Select(entry =>
        Words.Format(TranslationKeys.LegendEntry, ("symbol", entry.Symbol), ("meaning", entry.Meaning))));

    public string? Status(Status status) => status switch
    {
        Model.Editions.Status.NotStated => null,
        Model.Editions.Status.Confirmed => Words.Text(TranslationKeys.StatusConfirmed),
        Model.Editions.Status.Occurred => Words.Text(TranslationKeys.StatusOccurred),
        Model.Editions.Status.Cancelled => Words.Text(TranslationKeys.StatusCancelled),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "A status without words."),
    };

    /// <summary>Without a time zone, for the sources print none; the end is exclusive, and null where it is not known.</summary>
    public string Time(TimeOnly begins, TimeOnly? ends) => ends is { } end
        ? Words.Format(TranslationKeys.TimeFromTo, ("from", Clock(begins)), ("to", Clock(end)))
        : Clock(begins);

    private string Clock(TimeOnly time) => Words.Format(
        time.Hour < 12 ? TranslationKeys.ClockMorning : TranslationKeys.ClockAfternoon,
        ("hour", (((time.Hour + 11) % 12) + 1).ToString(CultureInfo.InvariantCulture)),
        ("hour24", time.Hour.ToString("00", CultureInfo.InvariantCulture)),
        ("minute", time.Minute.ToString("00", CultureInfo.InvariantCulture)));
}
