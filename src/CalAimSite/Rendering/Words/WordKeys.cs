using System.Collections.Immutable;

namespace CalAimSite.Rendering;

/// <summary>
/// The texts that code asks for because it puts something in or chooses between them. Texts that stand still are asked
/// for by templates alone and are not listed here.
/// </summary>
public static class WordKeys
{
    public static readonly WordKey DigitGroups = new("numbers.digit_groups");
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
    public static readonly WordKey By = new("dates.by", "date");
    public static readonly WordKey UnderReview = new("dates.under_review", "date");

    public static readonly WordKey LanguageName = new("frame.language_name");
    public static readonly WordKey PageTitle = new("frame.title", "page", "site");
    public static readonly WordKey AsOf = new("frame.as_of", "date");
    public static readonly WordKey LegendEntry = new("frame.legend_entry", "symbol", "meaning");
    public static readonly WordKey NavCalendar = new("frame.nav_calendar");
    public static readonly WordKey NavAgenda = new("frame.nav_agenda");
    public static readonly WordKey NavDue = new("frame.nav_due");
    public static readonly WordKey NavInitiatives = new("frame.nav_initiatives");
    public static readonly WordKey NavEditions = new("frame.nav_editions");
    public static readonly WordKey ListSeparator = new("frame.list_separator");

    public static readonly CountKey Milestones = new("counts.milestones");
    public static readonly CountKey Rows = new("counts.rows");

    public static readonly WordKey CalendarSummary = new("calendar.summary", "period", "milestones", "rows");
    public static readonly WordKey CalendarDescription = new("calendar.description", "title", "period", "milestones", "rows");
    public static readonly WordKey Caption = new("calendar.caption", "heading", "period");
    public static readonly WordKey FootnoteLabel = new("footnotes.label", "mark");
    public static readonly WordKey FootnoteBack = new("footnotes.back", "mark");
    public static readonly WordKey FootnoteBackNumbered = new("footnotes.back_numbered", "mark", "number");

    public static readonly WordKey AgendaTitle = new("agenda.title", "period");
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
    public static readonly WordKey InitiativesNotListed = new("initiatives.not_listed", "statements");

    public static readonly WordKey InitiativeDescription = new("initiative.description", "name", "summary");
    public static readonly WordKey InitiativeSummary = new("initiative.summary", "milestones", "edition", "statements");
    public static readonly WordKey InitiativeRowCaption = new("initiative.row_caption", "row", "edition");
    public static readonly WordKey InitiativeSharedRow = new("initiative.shared_row", "row", "others");
    public static readonly WordKey MilestoneDescription = new("milestone.description", "when", "row");
    public static readonly WordKey MilestoneInTable = new("milestone.in_table", "column", "row");
    public static readonly WordKey MilestoneFirstListed = new("milestone.first_listed", "when");
    public static readonly WordKey MilestoneListed = new("milestone.listed", "when");
    public static readonly WordKey StatusConfirmed = new("milestone.status_confirmed");
    public static readonly WordKey StatusOccurred = new("milestone.status_occurred");
    public static readonly WordKey StatusCancelled = new("milestone.status_cancelled");
    public static readonly WordKey Citation = new("source.citation", "publisher", "date");
    public static readonly WordKey CitationReading = new("source.citation_reading", "publisher", "date");
    public static readonly WordKey NotFoundTitle = new("not_found.title");
    public static readonly WordKey NotFoundDescription = new("not_found.description");

    public static readonly WordKey FindCount = new("find.count", "shown", "milestones");
    public static readonly WordKey FindKind = new("find.kind");
    public static readonly WordKey FindNoKind = new("find.no_kind");
    public static readonly WordKey FindActor = new("find.actor");
    public static readonly WordKey FindNoActor = new("find.no_actor");
    public static readonly WordKey FindPeriod = new("find.period");
    public static readonly WordKey FindApproval = new("find.approval");
    public static readonly WordKey FindWaiting = new("find.waiting");

    public static readonly CountKey Deadlines = new("counts.deadlines");
    public static readonly WordKey DueTitle = new("due.title");
    public static readonly WordKey DueDescription = new("due.description");
    public static readonly WordKey DueCount = new("due.count", "milestones", "deadlines");
    public static readonly CountKey DueUnnamed = new("due.unnamed");
    public static readonly WordKey ActorTitle = new("due.actor_title", "actor");
    public static readonly WordKey ActorDescription = new("due.actor_description", "actor", "edition");
    public static readonly WordKey ActorDeadlines = new("due.actor_deadlines", "actor");
    public static readonly WordKey ActorUnnamed = new("due.actor_unnamed");
    public static readonly WordKey ActorUnnamedNote = new("due.actor_unnamed_note");
    public static readonly WordKey ActorRest = new("due.actor_rest", "actor");
    public static readonly WordKey KindTitle = new("due.kind_title", "kind");
    public static readonly WordKey KindDescription = new("due.kind_description", "kind", "edition");

    public static readonly WordKey Weekdays = new("dates.weekdays") { ListLength = 7 };
    public static readonly WordKey ClockMorning = new("dates.clock_morning", "hour", "hour24", "minute");
    public static readonly WordKey ClockAfternoon = new("dates.clock_afternoon", "hour", "hour24", "minute");
    public static readonly WordKey TimeAt = new("dates.time_at", "time");
    public static readonly WordKey TimeFromTo = new("dates.time_from_to", "from", "to");
    public static readonly CountKey MonthCount = new("counts.months");
    public static readonly CountKey Launches = new("counts.launches");
    public static readonly CountKey Statements = new("counts.statements");
    public static readonly CountKey Acronyms = new("counts.acronyms");
    public static readonly CountKey Contradictions = new("counts.contradictions");
    public static readonly CountKey Tensions = new("counts.tensions");
    public static readonly CountKey TableCount = new("counts.tables");

    public static readonly WordKey LedgerLatest = new("ledger.latest");
    public static readonly WordKey LedgerSuperseded = new("ledger.superseded");
    public static readonly WordKey LedgerConfirmedLater = new("ledger.confirmed_later");
    public static readonly WordKey LedgerStep = new("ledger.step");
    public static readonly WordKey LedgerOneSide = new("ledger.one_side");
    public static readonly WordKey LedgerDisputed = new("ledger.disputed");
    public static readonly WordKey LedgerOr = new("ledger.or");
    public static readonly WordKey ClaimStart = new("ledger.kind_start");
    public static readonly WordKey ClaimChange = new("ledger.kind_change");
    public static readonly WordKey ClaimEnd = new("ledger.kind_end");
    public static readonly WordKey ClaimPeriod = new("ledger.kind_period");
    public static readonly WordKey ClaimStep = new("ledger.kind_step");
    public static readonly WordKey ClaimDeadline = new("ledger.kind_deadline");
    public static readonly WordKey DatedByColumn = new("ledger.dated_by_column");
    public static readonly WordKey DatedByHeading = new("ledger.dated_by_heading");
    public static readonly WordKey Moved = new("ledger.moved", "from", "to");
    public static readonly WordKey MovedLater = new("ledger.moved_later", "from", "to", "months");
    public static readonly WordKey MovedEarlier = new("ledger.moved_earlier", "from", "to", "months");
    public static readonly WordKey Requalified = new("ledger.requalified", "from", "to");
    public static readonly WordKey MorePrecise = new("ledger.more_precise", "from", "to");
    public static readonly WordKey LessPrecise = new("ledger.less_precise", "from", "to");

    public static readonly WordKey MoreTimeline = new("timeline.short");
    public static readonly WordKey TimelineTitle = new("timeline.title", "first", "last");
    public static readonly WordKey TimelineDescription = new("timeline.description");
    public static readonly WordKey SourcesTitle = new("sources.title");
    public static readonly WordKey SourcesDescription = new("sources.description");
    public static readonly WordKey SourceTitle = new("sources.source_title", "title");
    public static readonly WordKey SourceDescription = new("sources.source_description", "source");
    public static readonly WordKey TablesTitle = new("tables.title");
    public static readonly WordKey TablesDescription = new("tables.description");
    public static readonly WordKey TableDescription = new("tables.table_description", "title", "source");
    public static readonly WordKey TableRows = new("tables.rows");
    public static readonly WordKey MeetingsTitle = new("meetings.title");
    public static readonly WordKey MeetingsDescription = new("meetings.description");
    public static readonly WordKey GlossaryTitle = new("glossary.title");
    public static readonly WordKey GlossaryDescription = new("glossary.description");
    public static readonly WordKey GlossarySummary = new("glossary.summary", "expanded", "unexpanded");
    public static readonly WordKey DisagreementsTitle = new("disagreements.title");
    public static readonly WordKey DisagreementsDescription = new("disagreements.description");
    public static readonly WordKey DisagreementsSummary = new("disagreements.summary", "contradictions", "tensions");
    public static readonly WordKey Contradiction = new("disagreements.contradiction");
    public static readonly WordKey ContradictionMeaning = new("disagreements.contradiction_meaning");
    public static readonly WordKey Tension = new("disagreements.tension");
    public static readonly WordKey TensionMeaning = new("disagreements.tension_meaning");

    /// <summary>Every key above that counts nothing, for checking a words file.</summary>
    public static readonly ImmutableArray<WordKey> All =
    [
        DigitGroups, Months, Day, Month, Quarter, FirstHalf, SecondHalf, Range, RangeOfMonths, RangeOfDays, RangeInMonth, OpenRange, Tbd,
        Target, NoSoonerThan, NoLaterThan, By, UnderReview,
        LanguageName, PageTitle, AsOf, LegendEntry, NavCalendar, NavAgenda, NavDue, NavInitiatives, NavEditions, ListSeparator,
        CalendarSummary, CalendarDescription, Caption, FootnoteLabel, FootnoteBack, FootnoteBackNumbered,
        AgendaTitle, AgendaDescription, QuarterTitle, QuarterDescription, QuarterEdition, EditionName, EditionsTitle,
        EditionsDescription, InitiativesTitle, InitiativesDescription, InitiativesUngrouped, InitiativesNotListed,
        InitiativeDescription, InitiativeSummary, InitiativeRowCaption, InitiativeSharedRow,
        MilestoneDescription, MilestoneInTable, MilestoneFirstListed, MilestoneListed,
        StatusConfirmed, StatusOccurred, StatusCancelled, Citation, CitationReading, NotFoundTitle, NotFoundDescription,
        FindCount, FindKind, FindNoKind, FindActor, FindNoActor, FindPeriod, FindApproval, FindWaiting,
        DueTitle, DueDescription, DueCount, ActorTitle, ActorDescription, ActorDeadlines, ActorUnnamed, ActorUnnamedNote, ActorRest,
        KindTitle, KindDescription,
        Weekdays, ClockMorning, ClockAfternoon, TimeAt, TimeFromTo,
        LedgerLatest, LedgerSuperseded, LedgerConfirmedLater, LedgerStep, LedgerOneSide, LedgerDisputed, LedgerOr, ClaimStart, ClaimChange, ClaimEnd, ClaimPeriod, ClaimStep, ClaimDeadline, DatedByColumn,
        DatedByHeading, Moved, MovedLater, MovedEarlier, Requalified, MorePrecise, LessPrecise, MoreTimeline, TimelineTitle,
        TimelineDescription, SourcesTitle, SourcesDescription, SourceTitle, SourceDescription, TablesTitle, TablesDescription, TableDescription,
        TableRows, MeetingsTitle, MeetingsDescription, GlossaryTitle, GlossaryDescription, GlossarySummary, DisagreementsTitle,
        DisagreementsDescription, DisagreementsSummary, Contradiction, ContradictionMeaning, Tension, TensionMeaning,
    ];

    /// <summary>Every key above that counts something.</summary>
    public static readonly ImmutableArray<CountKey> Counts =
    [
        Milestones, Rows, Deadlines, DueUnnamed, MonthCount, Launches, Statements, Acronyms, Contradictions, Tensions, TableCount,
    ];
}
