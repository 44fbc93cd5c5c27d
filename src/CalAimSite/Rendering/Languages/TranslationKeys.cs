namespace CalAimSite.Rendering.Languages;

/// <summary>
/// The texts that code asks for because it puts something in or chooses between them. Texts that stand still are asked
/// for by templates alone and are not listed here.
/// </summary>
public static class TranslationKeys
{
    public static readonly TranslationKey DigitGroups = new("numbers.digit_groups");
    public static readonly TranslationKey Months = new("dates.months") { ListLength = 12 };
    public static readonly TranslationKey Day = new("dates.day", "month", "day", "year");
    public static readonly TranslationKey Month = new("dates.month", "month", "year");
    public static readonly TranslationKey Quarter = new("dates.quarter", "quarter", "year");
    public static readonly TranslationKey FirstHalf = new("dates.first_half", "year");
    public static readonly TranslationKey SecondHalf = new("dates.second_half", "year");
    public static readonly TranslationKey Range = new("dates.range", "start", "end");
    public static readonly TranslationKey RangeOfMonths = new("dates.range_of_months", "start_month", "end_month", "year");
    public static readonly TranslationKey RangeOfDays =
        new("dates.range_of_days", "start_month", "start_day", "end_month", "end_day", "year");

    public static readonly TranslationKey RangeInMonth = new("dates.range_in_month", "start_month", "start_day", "end_day", "year");
    public static readonly TranslationKey OpenRange = new("dates.open_range", "start");
    public static readonly TranslationKey Tbd = new("dates.tbd");
    public static readonly TranslationKey Target = new("dates.target", "date");
    public static readonly TranslationKey NoSoonerThan = new("dates.no_sooner_than", "date");
    public static readonly TranslationKey NoLaterThan = new("dates.no_later_than", "date");
    public static readonly TranslationKey By = new("dates.by", "date");
    public static readonly TranslationKey UnderReview = new("dates.under_review", "date");

    public static readonly TranslationKey LanguageName = new("frame.language_name");
    public static readonly TranslationKey PageTitle = new("frame.title", "page", "site");
    public static readonly TranslationKey AsOf = new("frame.as_of", "date");
    public static readonly TranslationKey LegendEntry = new("frame.legend_entry", "symbol", "meaning");
    public static readonly TranslationKey NavCalendar = new("frame.nav_calendar");
    public static readonly TranslationKey NavAgenda = new("frame.nav_agenda");
    public static readonly TranslationKey NavDue = new("frame.nav_due");
    public static readonly TranslationKey NavInitiatives = new("frame.nav_initiatives");
    public static readonly TranslationKey NavEditions = new("frame.nav_editions");
    public static readonly TranslationKey ListSeparator = new("frame.list_separator");

    public static readonly PluralKey Milestones = new("counts.milestones");
    public static readonly PluralKey Rows = new("counts.rows");

    public static readonly TranslationKey CalendarSummary = new("calendar.summary", "period", "milestones", "rows");
    public static readonly TranslationKey CalendarDescription = new("calendar.description", "title", "period", "milestones", "rows");
    public static readonly TranslationKey Caption = new("calendar.caption", "heading", "period");
    public static readonly TranslationKey FootnoteLabel = new("footnotes.label", "mark");
    public static readonly TranslationKey FootnoteBack = new("footnotes.back", "mark");
    public static readonly TranslationKey FootnoteBackNumbered = new("footnotes.back_numbered", "mark", "number");

    public static readonly TranslationKey AgendaTitle = new("agenda.title", "period");
    public static readonly TranslationKey AgendaDescription = new("agenda.description", "period");
    public static readonly TranslationKey QuarterTitle = new("quarter.title", "quarter");
    public static readonly TranslationKey QuarterDescription = new("quarter.description", "quarter", "milestones");
    public static readonly TranslationKey QuarterEdition = new("quarter.edition", "edition");
    public static readonly TranslationKey EditionName = new("edition.name", "date");
    public static readonly TranslationKey EditionsTitle = new("editions.title");
    public static readonly TranslationKey EditionsDescription = new("editions.description");
    public static readonly TranslationKey InitiativesTitle = new("initiatives.title");
    public static readonly TranslationKey InitiativesDescription = new("initiatives.description");
    public static readonly TranslationKey InitiativesUngrouped = new("initiatives.ungrouped");
    public static readonly TranslationKey InitiativesNotListed = new("initiatives.not_listed", "statements");

    public static readonly TranslationKey InitiativeDescription = new("initiative.description", "name", "summary");
    public static readonly TranslationKey InitiativeSummary = new("initiative.summary", "milestones", "edition", "statements");
    public static readonly TranslationKey InitiativeRowCaption = new("initiative.row_caption", "row", "edition");
    public static readonly TranslationKey InitiativeSharedRow = new("initiative.shared_row", "row", "others");
    public static readonly TranslationKey MilestoneDescription = new("milestone.description", "when", "row");
    public static readonly TranslationKey MilestoneInTable = new("milestone.in_table", "column", "row");
    public static readonly TranslationKey StatusConfirmed = new("milestone.status_confirmed");
    public static readonly TranslationKey StatusOccurred = new("milestone.status_occurred");
    public static readonly TranslationKey StatusCancelled = new("milestone.status_cancelled");
    public static readonly TranslationKey Citation = new("source.citation", "publisher", "date");
    public static readonly TranslationKey CitationReading = new("source.citation_reading", "publisher", "date");
    public static readonly TranslationKey NotFoundTitle = new("not_found.title");
    public static readonly TranslationKey NotFoundDescription = new("not_found.description");

    public static readonly TranslationKey FindCount = new("find.count", "shown", "milestones");
    public static readonly TranslationKey FindKind = new("find.kind");
    public static readonly TranslationKey FindNoKind = new("find.no_kind");
    public static readonly TranslationKey FindActor = new("find.actor");
    public static readonly TranslationKey FindNoActor = new("find.no_actor");
    public static readonly TranslationKey FindPeriod = new("find.period");
    public static readonly TranslationKey FindApproval = new("find.approval");
    public static readonly TranslationKey FindWaiting = new("find.waiting");

    public static readonly PluralKey Deadlines = new("counts.deadlines");
    public static readonly TranslationKey DueTitle = new("due.title");
    public static readonly TranslationKey DueDescription = new("due.description");
    public static readonly TranslationKey DueCount = new("due.count", "milestones", "deadlines");
    public static readonly PluralKey DueUnnamed = new("due.unnamed");
    public static readonly TranslationKey ActorTitle = new("due.actor_title", "actor");
    public static readonly TranslationKey ActorDescription = new("due.actor_description", "actor", "edition");
    public static readonly TranslationKey ActorDeadlines = new("due.actor_deadlines", "actor");
    public static readonly TranslationKey ActorUnnamed = new("due.actor_unnamed");
    public static readonly TranslationKey ActorUnnamedNote = new("due.actor_unnamed_note");
    public static readonly TranslationKey ActorRest = new("due.actor_rest", "actor");
    public static readonly TranslationKey KindTitle = new("due.kind_title", "kind");
    public static readonly TranslationKey KindDescription = new("due.kind_description", "kind", "edition");

    public static readonly TranslationKey Weekdays = new("dates.weekdays") { ListLength = 7 };
    public static readonly TranslationKey ClockMorning = new("dates.clock_morning", "hour", "hour24", "minute");
    public static readonly TranslationKey ClockAfternoon = new("dates.clock_afternoon", "hour", "hour24", "minute");
    public static readonly TranslationKey TimeAt = new("dates.time_at", "time");
    public static readonly TranslationKey TimeFromTo = new("dates.time_from_to", "from", "to");
    public static readonly PluralKey MonthCount = new("counts.months");
    public static readonly PluralKey Launches = new("counts.launches");
    public static readonly PluralKey Statements = new("counts.statements");
    public static readonly PluralKey Acronyms = new("counts.acronyms");
    public static readonly PluralKey Contradictions = new("counts.contradictions");
    public static readonly PluralKey Tensions = new("counts.tensions");
    public static readonly PluralKey TableCount = new("counts.tables");

    public static readonly TranslationKey LedgerLatest = new("ledger.latest");
    public static readonly TranslationKey LedgerSuperseded = new("ledger.superseded");
    public static readonly TranslationKey LedgerConfirmedLater = new("ledger.confirmed_later");
    public static readonly TranslationKey LedgerStep = new("ledger.step");
    public static readonly TranslationKey LedgerOneSide = new("ledger.one_side");
    public static readonly TranslationKey LedgerDisputed = new("ledger.disputed");
    public static readonly TranslationKey LedgerOr = new("ledger.or");
    public static readonly TranslationKey ClaimStart = new("ledger.kind_start");
    public static readonly TranslationKey ClaimChange = new("ledger.kind_change");
    public static readonly TranslationKey ClaimEnd = new("ledger.kind_end");
    public static readonly TranslationKey ClaimPeriod = new("ledger.kind_period");
    public static readonly TranslationKey ClaimStep = new("ledger.kind_step");
    public static readonly TranslationKey ClaimDeadline = new("ledger.kind_deadline");
    public static readonly TranslationKey DatedByColumn = new("ledger.dated_by_column");
    public static readonly TranslationKey DatedByHeading = new("ledger.dated_by_heading");
    public static readonly TranslationKey Moved = new("ledger.moved", "from", "to");
    public static readonly TranslationKey MovedLater = new("ledger.moved_later", "from", "to", "months");
    public static readonly TranslationKey MovedEarlier = new("ledger.moved_earlier", "from", "to", "months");
    public static readonly TranslationKey Requalified = new("ledger.requalified", "from", "to");
    public static readonly TranslationKey MorePrecise = new("ledger.more_precise", "from", "to");
    public static readonly TranslationKey LessPrecise = new("ledger.less_precise", "from", "to");

    public static readonly TranslationKey MoreTimeline = new("timeline.short");
    public static readonly TranslationKey TimelineTitle = new("timeline.title", "first", "last");
    public static readonly TranslationKey TimelineDescription = new("timeline.description");
    public static readonly TranslationKey SourcesTitle = new("sources.title");
    public static readonly TranslationKey SourcesDescription = new("sources.description");
    public static readonly TranslationKey SourceTitle = new("sources.source_title", "title");
    public static readonly TranslationKey SourceDescription = new("sources.source_description", "source");
    public static readonly TranslationKey TablesTitle = new("tables.title");
    public static readonly TranslationKey TablesDescription = new("tables.description");
    public static readonly TranslationKey TableDescription = new("tables.table_description", "title", "source");
    public static readonly TranslationKey TableRows = new("tables.rows");
    public static readonly TranslationKey MeetingsTitle = new("meetings.title");
    public static readonly TranslationKey MeetingsDescription = new("meetings.description");
    public static readonly TranslationKey GlossaryTitle = new("glossary.title");
    public static readonly TranslationKey GlossaryDescription = new("glossary.description");
    public static readonly TranslationKey GlossarySummary = new("glossary.summary", "expanded", "unexpanded");
    public static readonly TranslationKey DisagreementsTitle = new("disagreements.title");
    public static readonly TranslationKey DisagreementsDescription = new("disagreements.description");
    public static readonly TranslationKey DisagreementsSummary = new("disagreements.summary", "contradictions", "tensions");
    public static readonly TranslationKey Contradiction = new("disagreements.contradiction");
    public static readonly TranslationKey ContradictionMeaning = new("disagreements.contradiction_meaning");
    public static readonly TranslationKey Tension = new("disagreements.tension");
    public static readonly TranslationKey TensionMeaning = new("disagreements.tension_meaning");

    public static readonly TranslationKey ChangesTitle = new("changes.title", "edition");
    public static readonly TranslationKey ChangesBetweenTitle = new("changes.between_title", "old", "new");
    public static readonly TranslationKey ChangesDescription = new("changes.description", "title");
    public static readonly TranslationKey ChangesHeading = new("changes.heading");
    public static readonly TranslationKey ChangesSince = new("changes.since", "edition");
    public static readonly TranslationKey ChangesSincePrinted = new("changes.since_printed");
    public static readonly TranslationKey ChangesSummary = new("changes.summary", "counts");
    public static readonly TranslationKey ChangesNothing = new("changes.nothing");
    public static readonly TranslationKey ChangesWindows = new("changes.windows", "old", "new");
    public static readonly TranslationKey ChangesNoOverlap = new("changes.no_overlap", "old", "new");
    public static readonly TranslationKey ChangesEnteredAndLeft = new("changes.entered_and_left", "windows", "entered", "left");
    public static readonly TranslationKey ChangeAmended = new("changes.amended", "dates");
    public static readonly TranslationKey ChangeLater = new("changes.later", "months");
    public static readonly TranslationKey ChangeEarlier = new("changes.earlier", "months");
    public static readonly TranslationKey ChangeNone = new("changes.none");
    public static readonly TranslationKey ChangeNotStated = new("changes.not_stated");
    public static readonly TranslationKey ChangeReading = new("changes.reading", "actors");
    public static readonly TranslationKey HistoryFirstListed = new("history.first_listed", "when");
    public static readonly TranslationKey HistoryListedAgain = new("history.listed_again", "when");
    public static readonly TranslationKey HistoryUnchanged = new("history.unchanged", "when");
    public static readonly TranslationKey HistoryLeftWindow = new("history.left_window", "period");
    public static readonly TranslationKey HistoryChanged = new("history.changed");
    public static readonly TranslationKey HistoryAmended = new("history.amended", "date");
    public static readonly PluralKey CountEntered = new("changes.entered");
    public static readonly PluralKey CountLeft = new("changes.left");

    /// <summary>Every key above that counts nothing, for checking a words file.</summary>
    public static readonly ImmutableArray<TranslationKey> All =
    [
        DigitGroups, Months, Day, Month, Quarter, FirstHalf, SecondHalf, Range, RangeOfMonths, RangeOfDays, RangeInMonth, OpenRange, Tbd,
        Target, NoSoonerThan, NoLaterThan, By, UnderReview,
        LanguageName, PageTitle, AsOf, LegendEntry, NavCalendar, NavAgenda, NavDue, NavInitiatives, NavEditions, ListSeparator,
        CalendarSummary, CalendarDescription, Caption, FootnoteLabel, FootnoteBack, FootnoteBackNumbered,
        AgendaTitle, AgendaDescription, QuarterTitle, QuarterDescription, QuarterEdition, EditionName, EditionsTitle,
        EditionsDescription, InitiativesTitle, InitiativesDescription, InitiativesUngrouped, InitiativesNotListed,
        InitiativeDescription, InitiativeSummary, InitiativeRowCaption, InitiativeSharedRow,
        MilestoneDescription, MilestoneInTable,
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
        ChangesTitle, ChangesBetweenTitle, ChangesDescription, ChangesHeading, ChangesSince, ChangesSincePrinted,
        ChangesSummary, ChangesNothing, ChangesWindows, ChangesNoOverlap, ChangesEnteredAndLeft, ChangeAmended, ChangeLater,
        ChangeEarlier, ChangeNone, ChangeNotStated, ChangeReading, HistoryFirstListed, HistoryListedAgain, HistoryUnchanged,
        HistoryLeftWindow, HistoryChanged, HistoryAmended,
    ];

    /// <summary>Every key above that counts something.</summary>
    public static readonly ImmutableArray<PluralKey> Counts =
    [
        Milestones, Rows, Deadlines, DueUnnamed, MonthCount, Launches, Statements, Acronyms, Contradictions, Tensions, TableCount,
        CountEntered, CountLeft,
    ];
}
