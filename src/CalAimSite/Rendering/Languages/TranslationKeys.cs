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
    public static readonly TranslationKey ChangesCalledOff = new("change_groups.called_off");
    public static readonly TranslationKey ChangesMovedLater = new("change_groups.moved_later");
    public static readonly TranslationKey ChangesMovedEarlier = new("change_groups.moved_earlier");
    public static readonly TranslationKey ChangesAdded = new("change_groups.added");
    public static readonly TranslationKey ChangesRemoved = new("change_groups.removed");
    public static readonly TranslationKey ChangesSucceeded = new("change_groups.succeeded");
    public static readonly TranslationKey ChangesSettled = new("change_groups.settled");
    public static readonly TranslationKey ChangesExactness = new("change_groups.exactness");
    public static readonly TranslationKey ChangesReworded = new("change_groups.reworded");
    public static readonly TranslationKey ChangesOther = new("change_groups.other_changes");
    public static readonly TranslationKey ChangeAdded = new("change_kinds.added");
    public static readonly TranslationKey ChangeRemoved = new("change_kinds.removed");
    public static readonly TranslationKey ChangeWithdrawn = new("change_kinds.withdrawn");
    public static readonly TranslationKey ChangeCompleted = new("change_kinds.completed");
    public static readonly TranslationKey ChangeReplaced = new("change_kinds.replaced");
    public static readonly TranslationKey ChangeSplit = new("change_kinds.split");
    public static readonly TranslationKey ChangeCancelled = new("change_kinds.cancelled");
    public static readonly TranslationKey ChangeConfirmed = new("change_kinds.confirmed");
    public static readonly TranslationKey ChangeOccurred = new("change_kinds.occurred");
    public static readonly TranslationKey ChangeStatusTakenBack = new("change_kinds.status_taken_back");
    public static readonly TranslationKey ChangeMovedEarlier = new("change_kinds.moved_earlier");
    public static readonly TranslationKey ChangeMovedLater = new("change_kinds.moved_later");
    public static readonly TranslationKey ChangeMorePrecise = new("change_kinds.more_precise");
    public static readonly TranslationKey ChangeLessPrecise = new("change_kinds.less_precise");
    public static readonly TranslationKey ChangeRequalified = new("change_kinds.requalified");
    public static readonly TranslationKey ChangeMovedToColumn = new("change_kinds.moved_to_column");
    public static readonly TranslationKey ChangeMovedToRow = new("change_kinds.moved_to_row");
    public static readonly TranslationKey ChangeMovedToHeading = new("change_kinds.moved_to_heading");
    public static readonly TranslationKey ChangeReworded = new("change_kinds.reworded");
    public static readonly TranslationKey ChangeKindChanged = new("change_kinds.kind_changed");
    public static readonly TranslationKey ChangeActorsChanged = new("change_kinds.actors_changed");
    public static readonly TranslationKey ChangeContingencyChanged = new("change_kinds.contingency_changed");
    public static readonly TranslationKey ChangeIdChanged = new("change_kinds.id_changed");
    public static readonly TranslationKey RowAdded = new("row_changes.added");
    public static readonly TranslationKey RowRemoved = new("row_changes.removed");
    public static readonly TranslationKey RowRenamed = new("row_changes.renamed");
    public static readonly TranslationKey RowInitiativesChanged = new("row_changes.initiatives_changed");
    public static readonly TranslationKey RowComponentsChanged = new("row_changes.components_changed");
    public static readonly TranslationKey HistoryFirstListed = new("history.first_listed", "when");
    public static readonly TranslationKey HistoryListedAgain = new("history.listed_again", "when");
    public static readonly TranslationKey HistoryUnchanged = new("history.unchanged", "when");
    public static readonly TranslationKey HistoryLeftWindow = new("history.left_window", "period");
    public static readonly TranslationKey HistoryChanged = new("history.changed");
    public static readonly TranslationKey HistoryAmended = new("history.amended", "date");
    public static readonly PluralKey CountAdded = new("change_counts.added");
    public static readonly PluralKey CountRemoved = new("change_counts.removed");
    public static readonly PluralKey CountWithdrawn = new("change_counts.withdrawn");
    public static readonly PluralKey CountCompleted = new("change_counts.completed");
    public static readonly PluralKey CountReplaced = new("change_counts.replaced");
    public static readonly PluralKey CountSplit = new("change_counts.split");
    public static readonly PluralKey CountCancelled = new("change_counts.cancelled");
    public static readonly PluralKey CountConfirmed = new("change_counts.confirmed");
    public static readonly PluralKey CountOccurred = new("change_counts.occurred");
    public static readonly PluralKey CountStatusTakenBack = new("change_counts.status_taken_back");
    public static readonly PluralKey CountMovedEarlier = new("change_counts.moved_earlier");
    public static readonly PluralKey CountMovedLater = new("change_counts.moved_later");
    public static readonly PluralKey CountMorePrecise = new("change_counts.more_precise");
    public static readonly PluralKey CountLessPrecise = new("change_counts.less_precise");
    public static readonly PluralKey CountRequalified = new("change_counts.requalified");
    public static readonly PluralKey CountMovedToColumn = new("change_counts.moved_to_column");
    public static readonly PluralKey CountMovedToRow = new("change_counts.moved_to_row");
    public static readonly PluralKey CountMovedToHeading = new("change_counts.moved_to_heading");
    public static readonly PluralKey CountReworded = new("change_counts.reworded");
    public static readonly PluralKey CountKindChanged = new("change_counts.kind_changed");
    public static readonly PluralKey CountActorsChanged = new("change_counts.actors_changed");
    public static readonly PluralKey CountContingencyChanged = new("change_counts.contingency_changed");
    public static readonly PluralKey CountIdChanged = new("change_counts.id_changed");
    public static readonly PluralKey CountRowAdded = new("row_change_counts.added");
    public static readonly PluralKey CountRowRemoved = new("row_change_counts.removed");
    public static readonly PluralKey CountRowRenamed = new("row_change_counts.renamed");
    public static readonly PluralKey CountRowInitiativesChanged = new("row_change_counts.initiatives_changed");
    public static readonly PluralKey CountRowComponentsChanged = new("row_change_counts.components_changed");
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
        ChangeEarlier, ChangeNone, ChangeNotStated, ChangeReading, ChangesCalledOff, ChangesMovedLater, ChangesMovedEarlier,
        ChangesAdded, ChangesRemoved, ChangesSucceeded, ChangesSettled, ChangesExactness, ChangesReworded, ChangesOther,
        ChangeAdded, ChangeRemoved, ChangeWithdrawn, ChangeCompleted, ChangeReplaced, ChangeSplit, ChangeCancelled,
        ChangeConfirmed, ChangeOccurred, ChangeStatusTakenBack, ChangeMovedEarlier, ChangeMovedLater, ChangeMorePrecise,
        ChangeLessPrecise, ChangeRequalified, ChangeMovedToColumn, ChangeMovedToRow, ChangeMovedToHeading, ChangeReworded,
        ChangeKindChanged, ChangeActorsChanged, ChangeContingencyChanged, ChangeIdChanged, RowAdded, RowRemoved, RowRenamed,
        RowInitiativesChanged, RowComponentsChanged, HistoryFirstListed, HistoryListedAgain, HistoryUnchanged,
        HistoryLeftWindow, HistoryChanged, HistoryAmended,
    ];

    /// <summary>Every key above that counts something.</summary>
    public static readonly ImmutableArray<PluralKey> Counts =
    [
        Milestones, Rows, Deadlines, DueUnnamed, MonthCount, Launches, Statements, Acronyms, Contradictions, Tensions, TableCount,
        CountAdded, CountRemoved, CountWithdrawn, CountCompleted, CountReplaced, CountSplit, CountCancelled, CountConfirmed,
        CountOccurred, CountStatusTakenBack, CountMovedEarlier, CountMovedLater, CountMorePrecise, CountLessPrecise,
        CountRequalified, CountMovedToColumn, CountMovedToRow, CountMovedToHeading, CountReworded, CountKindChanged,
        CountActorsChanged, CountContingencyChanged, CountIdChanged, CountRowAdded, CountRowRemoved, CountRowRenamed,
        CountRowInitiativesChanged, CountRowComponentsChanged, CountEntered, CountLeft,
    ];
}
