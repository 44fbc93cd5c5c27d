using System.Collections.Immutable;

namespace CalAimSite.Rendering;

/// <summary>
/// The texts that code asks for because it puts something in or chooses between them. Texts that stand still are asked
/// for by templates alone and are not listed here.
/// </summary>
public static class WordKeys
{
    public static readonly WordKey Months = new("dates.months") { ListLength = 12 };
    public static readonly WordKey Day = new("dates.day", "month", "day", "year");
    public static readonly WordKey Month = new("dates.month", "month", "year");
    public static readonly WordKey Quarter = new("dates.quarter", "quarter", "year");
    public static readonly WordKey FirstHalf = new("dates.first_half", "year");
    public static readonly WordKey SecondHalf = new("dates.second_half", "year");
    public static readonly WordKey Range = new("dates.range", "start", "end");
    public static readonly WordKey RangeOfMonths = new("dates.range_of_months", "start_month", "end_month", "year");
    public static readonly WordKey RangeOfDays =
        new("dates.range_of_days", "start_month", "start_day", "end_month", "end_day", "year");

    public static readonly WordKey RangeInMonth = new("dates.range_in_month", "start_month", "start_day", "end_day", "year");
    public static readonly WordKey OpenRange = new("dates.open_range", "start");
    public static readonly WordKey Tbd = new("dates.tbd");
    public static readonly WordKey Target = new("dates.target", "date");
    public static readonly WordKey NoSoonerThan = new("dates.no_sooner_than", "date");
    public static readonly WordKey NoLaterThan = new("dates.no_later_than", "date");
    public static readonly WordKey UnderReview = new("dates.under_review", "date");

    public static readonly WordKey PageTitle = new("frame.title", "page", "site");
    public static readonly WordKey AsOf = new("frame.as_of", "date");
    public static readonly WordKey LegendEntry = new("frame.legend_entry", "symbol", "meaning");
    public static readonly WordKey NavCalendar = new("frame.nav_calendar");
    public static readonly WordKey NavAgenda = new("frame.nav_agenda");
    public static readonly WordKey NavInitiatives = new("frame.nav_initiatives");
    public static readonly WordKey NavEditions = new("frame.nav_editions");
    public static readonly WordKey ListSeparator = new("frame.list_separator");

    public static readonly CountKey Milestones = new("counts.milestones");
    public static readonly CountKey Rows = new("counts.rows");

    public static readonly WordKey CalendarTitle = new("calendar.title", "title", "date");
    public static readonly WordKey CalendarSummary = new("calendar.summary", "period", "milestones", "rows");
    public static readonly WordKey CalendarDescription = new("calendar.description", "title", "period", "milestones", "rows");
    public static readonly WordKey Caption = new("calendar.caption", "heading", "period");
    public static readonly WordKey FootnoteLabel = new("footnotes.label", "mark");
    public static readonly WordKey FootnoteBack = new("footnotes.back", "mark");
    public static readonly WordKey FootnoteBackNumbered = new("footnotes.back_numbered", "mark", "number");

    public static readonly WordKey AgendaTitle = new("agenda.title", "date");
    public static readonly WordKey AgendaDescription = new("agenda.description", "period");
    public static readonly WordKey QuarterTitle = new("quarter.title", "quarter");
    public static readonly WordKey QuarterDescription = new("quarter.description", "quarter", "milestones");
    public static readonly WordKey QuarterEdition = new("quarter.edition", "edition");
    public static readonly WordKey EditionName = new("edition.name", "date");
    public static readonly WordKey EditionsTitle = new("editions.title");
    public static readonly WordKey EditionsDescription = new("editions.description");
    public static readonly WordKey InitiativesTitle = new("initiatives.title");
    public static readonly WordKey InitiativesDescription = new("initiatives.description");
    public static readonly WordKey InitiativesUngrouped = new("initiatives.ungrouped");

    public static readonly WordKey InitiativeDescription = new("initiative.description", "name", "milestones");
    public static readonly WordKey InitiativeRowCaption = new("initiative.row_caption", "row", "edition");
    public static readonly WordKey InitiativeSharedRow = new("initiative.shared_row", "row", "others");
    public static readonly WordKey MilestoneDescription = new("milestone.description", "when", "row");
    public static readonly WordKey MilestoneInTable = new("milestone.in_table", "column", "row");
    public static readonly WordKey MilestoneFirstListed = new("milestone.first_listed", "when");
    public static readonly WordKey MilestoneListed = new("milestone.listed", "when");
    public static readonly WordKey Reading = new("milestone.reading", "value");
    public static readonly WordKey NotStated = new("milestone.not_stated");
    public static readonly WordKey StatusConfirmed = new("milestone.status_confirmed");
    public static readonly WordKey StatusOccurred = new("milestone.status_occurred");
    public static readonly WordKey StatusCancelled = new("milestone.status_cancelled");
    public static readonly WordKey Citation = new("source.citation", "publisher", "date");
    public static readonly WordKey CitationReading = new("source.citation_reading", "publisher", "date");
    public static readonly WordKey NotFoundTitle = new("not_found.title");
    public static readonly WordKey NotFoundDescription = new("not_found.description");

    /// <summary>Every key above, for checking a words file.</summary>
    public static readonly ImmutableArray<WordKey> All =
    [
        Months, Day, Month, Quarter, FirstHalf, SecondHalf, Range, RangeOfMonths, RangeOfDays, RangeInMonth, OpenRange, Tbd,
        Target, NoSoonerThan, NoLaterThan, UnderReview,
        PageTitle, AsOf, LegendEntry, NavCalendar, NavAgenda, NavInitiatives, NavEditions, ListSeparator,
        Milestones.One, Milestones.Other, Rows.One, Rows.Other,
        CalendarTitle, CalendarSummary, CalendarDescription, Caption, FootnoteLabel, FootnoteBack, FootnoteBackNumbered,
        AgendaTitle, AgendaDescription, QuarterTitle, QuarterDescription, QuarterEdition, EditionName, EditionsTitle,
        EditionsDescription, InitiativesTitle, InitiativesDescription, InitiativesUngrouped,
        InitiativeDescription, InitiativeRowCaption, InitiativeSharedRow,
        MilestoneDescription, MilestoneInTable, MilestoneFirstListed, MilestoneListed, Reading, NotStated,
        StatusConfirmed, StatusOccurred, StatusCancelled, Citation, CitationReading, NotFoundTitle, NotFoundDescription,
    ];
}
