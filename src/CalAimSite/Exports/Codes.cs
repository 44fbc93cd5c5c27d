using CalAimSite.Changes;

namespace CalAimSite.Exports;

/// <summary>The words that files for programs have for the model's enumerations: those of the content, where it has any.</summary>
internal static class Codes
{
    public static readonly CodeList<Precision> Precision = new(
        (Model.Dates.Precision.Day, "day", "a day"),
        (Model.Dates.Precision.Month, "month", "a month; no day of it is meant"),
        (Model.Dates.Precision.Quarter, "quarter", "a quarter of a year"),
        (Model.Dates.Precision.HalfYear, "half-year", "half a year"),
        (Model.Dates.Precision.Year, "year", "a year"));

    public static readonly CodeList<Qualifier> Qualifier = new(
        (Model.Dates.Qualifier.Target, "target", "a target"),
        (Model.Dates.Qualifier.NoSoonerThan, "no-sooner-than", "then at the earliest"),
        (Model.Dates.Qualifier.NoLaterThan, "no-later-than", "then at the latest"),
        (Model.Dates.Qualifier.By, "by", "due then"),
        (Model.Dates.Qualifier.UnderReview, "under-review", "the date is under review"));

    public static readonly CodeList<Status> Status = new(
        (Model.Editions.Status.Confirmed, "confirmed", "it is certain"),
        (Model.Editions.Status.Occurred, "occurred", "it is done"),
        (Model.Editions.Status.Cancelled, "cancelled", "it will not be"));

    public static readonly CodeList<HistoryEvent> Event = new(
        (HistoryEvent.FirstListed, "first-listed", "listed for the first time"),
        (HistoryEvent.Unchanged, "unchanged", "the next edition lists it as it was"),
        (HistoryEvent.Changed, "changed", "the next edition, or an amendment, says something else"),
        (HistoryEvent.Ended, "ended", "no longer listed, though there is room for it"),
        (HistoryEvent.LeftWindow, "left-window", "the edition's columns do not cover it any more, which is no change"),
        (HistoryEvent.ListedAgain, "listed-again", "listed again"));

    public static readonly CodeList<EndingKind> Ending = new(
        (EndingKind.Withdrawn, "withdrawn", "it will not be"),
        (EndingKind.Completed, "completed", "it is done"),
        (EndingKind.Moved, "moved", "another milestone stands in its place"),
        (EndingKind.Split, "split", "several milestones stand in its place"));

    public static readonly CodeList<ClaimKind> Claim = new(
        (ClaimKind.Start, "start", "it begins"),
        (ClaimKind.Change, "change", "it is moved, extended, required or completed"),
        (ClaimKind.End, "end", "it ends"),
        (ClaimKind.Period, "period", "it runs from one day to another"),
        (ClaimKind.Step, "step", "preparation or follow-up, which does not date the thing itself"),
        (ClaimKind.Deadline, "deadline", "something has to be done by then"));

    public static readonly CodeList<DatedBy> DatedBy = new(
        (Model.Sources.DatedBy.Quote, "quote", "the quoted words"),
        (Model.Sources.DatedBy.Column, "column", "the column that they stand in"),
        (Model.Sources.DatedBy.Heading, "heading", "the heading that they stand under"));

    public static readonly CodeList<Relation> Relation = new(
        (Model.Sources.Relation.Contradiction, "contradiction", "they cannot all hold"),
        (Model.Sources.Relation.Tension, "tension", "they seem to exclude each other, but may all hold"),
        (Model.Sources.Relation.Wording, "wording", "they say the same in different words, or name it differently"));

    /// <summary>A time of day, as <c>HH:MM</c>.</summary>
    public static string? Time(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);
}
