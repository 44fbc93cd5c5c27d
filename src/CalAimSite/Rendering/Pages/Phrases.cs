using CalAimSite.Model;

namespace CalAimSite.Rendering;

/// <summary>Says things of the model in the words of the site's language.</summary>
internal sealed class Phrases(Words words)
{
    private readonly WhenWords _when = new(words);

    public string Say(When when, Qualifier qualifier = Qualifier.None) => _when.Say(when, qualifier);

    public string Say(Period period) => _when.Say(period);

    public string Month(Period month) => _when.Month(month);

    /// <summary>The time that an edition's columns cover.</summary>
    public string Window(Edition edition) => _when.SayFromTo(edition.Columns[0], edition.Columns[^1]);

    public string EditionName(Edition edition) => words.Format(WordKeys.EditionName, ("date", Say(edition.AsOf)));

    public string AsOf(Site site) => words.Format(WordKeys.AsOf, ("date", AsOfDate(site)));

    public string Milestones(int count) => words.Count(WordKeys.Milestones, count);

    public string Rows(int count) => words.Count(WordKeys.Rows, count);

    public string Summary(Edition edition) => words.Format(
        WordKeys.CalendarSummary,
        ("period", Window(edition)),
        ("milestones", Milestones(edition.MilestoneCount)),
        ("rows", Rows(edition.Rows.Length)));

    /// <returns>Who must act, marked where that is a reading; null where the text names nobody.</returns>
    public string? Actors(Occurrence occurrence)
    {
        if (occurrence.Actors.IsEmpty)
        {
            return null;
        }

        var names = string.Join(words.Text(WordKeys.ListSeparator), occurrence.Actors.Select(actor => actor.Name));
        return occurrence.ActorsAreReading ? words.Format(WordKeys.Reading, ("value", names)) : names;
    }

    public string? Status(Status status) => status switch
    {
        Model.Status.NotStated => null,
        Model.Status.Confirmed => words.Text(WordKeys.StatusConfirmed),
        Model.Status.Occurred => words.Text(WordKeys.StatusOccurred),
        Model.Status.Cancelled => words.Text(WordKeys.StatusCancelled),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "A status without words."),
    };

    public SourceView Source(Source source) => new(
        HtmlText.Breakable(source.Title),
        words.Format(
            source.DateReading is null ? WordKeys.Citation : WordKeys.CitationReading,
            ("publisher", source.Publisher),
            ("date", Say(source.Date))),
        source.Url);

    // The edition's date as it is printed, unless the site was made as of another day.
    private string AsOfDate(Site site) =>
        site.AsOf == site.LatestEdition.AsOf.Last ? Say(site.LatestEdition.AsOf) : Say(Period.OfDay(site.AsOf));
}
