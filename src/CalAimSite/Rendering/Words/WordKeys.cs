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

    public static readonly WordKey ChangesTitle = new("changes.title", "edition");
    public static readonly WordKey ChangesBetweenTitle = new("changes.between_title", "old", "new");
    public static readonly WordKey ChangesDescription = new("changes.description", "title");
    public static readonly WordKey ChangesHeading = new("changes.heading");
    public static readonly WordKey ChangesSince = new("changes.since", "edition");
    public static readonly WordKey ChangesSincePrinted = new("changes.since_printed");
    public static readonly WordKey ChangesSummary = new("changes.summary", "counts");
    public static readonly WordKey ChangesNothing = new("changes.nothing");
    public static readonly WordKey ChangesWindows = new("changes.windows", "old", "new");
    public static readonly WordKey ChangesNoOverlap = new("changes.no_overlap", "old", "new");
    public static readonly WordKey ChangesEnteredAndLeft = new("changes.entered_and_left", "windows", "entered", "left");
    public static readonly WordKey ChangeAmended = new("changes.amended", "dates");
    public static readonly WordKey ChangeLater = new("changes.later", "months");
    public static readonly WordKey ChangeEarlier = new("changes.earlier", "months");
    public static readonly WordKey ChangeNone = new("changes.none");
    public static readonly WordKey ChangeNotStated = new("changes.not_stated");
    public static readonly WordKey ChangeReading = new("changes.reading", "actors");
    public static readonly WordKey ChangesCalledOff = new("change_groups.called_off");
    public static readonly WordKey ChangesMovedLater = new("change_groups.moved_later");
    public static readonly WordKey ChangesMovedEarlier = new("change_groups.moved_earlier");
    public static readonly WordKey ChangesAdded = new("change_groups.added");
    public static readonly WordKey ChangesRemoved = new("change_groups.removed");
    public static readonly WordKey ChangesSucceeded = new("change_groups.succeeded");
    public static readonly WordKey ChangesSettled = new("change_groups.settled");
    public static readonly WordKey ChangesExactness = new("change_groups.exactness");
    public static readonly WordKey ChangesReworded = new("change_groups.reworded");
    public static readonly WordKey ChangesOther = new("change_groups.other_changes");
    public static readonly WordKey ChangeAdded = new("change_kinds.added");
    public static readonly WordKey ChangeRemoved = new("change_kinds.removed");
    public static readonly WordKey ChangeWithdrawn = new("change_kinds.withdrawn");
    public static readonly WordKey ChangeCompleted = new("change_kinds.completed");
    public static readonly WordKey ChangeReplaced = new("change_kinds.replaced");
    public static readonly WordKey ChangeSplit = new("change_kinds.split");
    public static readonly WordKey ChangeCancelled = new("change_kinds.cancelled");
    public static readonly WordKey ChangeConfirmed = new("change_kinds.confirmed");
    public static readonly WordKey ChangeOccurred = new("change_kinds.occurred");
    public static readonly WordKey ChangeStatusTakenBack = new("change_kinds.status_taken_back");
    public static readonly WordKey ChangeMovedEarlier = new("change_kinds.moved_earlier");
    public static readonly WordKey ChangeMovedLater = new("change_kinds.moved_later");
    public static readonly WordKey ChangeMorePrecise = new("change_kinds.more_precise");
    public static readonly WordKey ChangeLessPrecise = new("change_kinds.less_precise");
    public static readonly WordKey ChangeRequalified = new("change_kinds.requalified");
    public static readonly WordKey ChangeMovedToColumn = new("change_kinds.moved_to_column");
    public static readonly WordKey ChangeMovedToRow = new("change_kinds.moved_to_row");
    public static readonly WordKey ChangeMovedToHeading = new("change_kinds.moved_to_heading");
    public static readonly WordKey ChangeReworded = new("change_kinds.reworded");
    public static readonly WordKey ChangeKindChanged = new("change_kinds.kind_changed");
    public static readonly WordKey ChangeActorsChanged = new("change_kinds.actors_changed");
    public static readonly WordKey ChangeContingencyChanged = new("change_kinds.contingency_changed");
    public static readonly WordKey ChangeIdChanged = new("change_kinds.id_changed");
    public static readonly WordKey RowAdded = new("row_changes.added");
    public static readonly WordKey RowRemoved = new("row_changes.removed");
    public static readonly WordKey RowRenamed = new("row_changes.renamed");
    public static readonly WordKey RowInitiativesChanged = new("row_changes.initiatives_changed");
    public static readonly WordKey RowComponentsChanged = new("row_changes.components_changed");
    public static readonly WordKey HistoryFirstListed = new("history.first_listed", "when");
    public static readonly WordKey HistoryListedAgain = new("history.listed_again", "when");
    public static readonly WordKey HistoryUnchanged = new("history.unchanged", "when");
    public static readonly WordKey HistoryLeftWindow = new("history.left_window", "period");
    public static readonly WordKey HistoryChanged = new("history.changed");
    public static readonly WordKey HistoryAmended = new("history.amended", "date");
    public static readonly CountKey CountAdded = new("change_counts.added");
    public static readonly CountKey CountRemoved = new("change_counts.removed");
    public static readonly CountKey CountWithdrawn = new("change_counts.withdrawn");
    public static readonly CountKey CountCompleted = new("change_counts.completed");
    public static readonly CountKey CountReplaced = new("change_counts.replaced");
    public static readonly CountKey CountSplit = new("change_counts.split");
    public static readonly CountKey CountCancelled = new("change_counts.cancelled");
    public static readonly CountKey CountConfirmed = new("change_counts.confirmed");
    public static readonly CountKey CountOccurred = new("change_counts.occurred");
    public static readonly CountKey CountStatusTakenBack = new("change_counts.status_taken_back");
    public static readonly CountKey CountMovedEarlier = new("change_counts.moved_earlier");
    public static readonly CountKey CountMovedLater = new("change_counts.moved_later");
    public static readonly CountKey CountMorePrecise = new("change_counts.more_precise");
    public static readonly CountKey CountLessPrecise = new("change_counts.less_precise");
    public static readonly CountKey CountRequalified = new("change_counts.requalified");
    public static readonly CountKey CountMovedToColumn = new("change_counts.moved_to_column");
    public static readonly CountKey CountMovedToRow = new("change_counts.moved_to_row");
    public static readonly CountKey CountMovedToHeading = new("change_counts.moved_to_heading");
    public static readonly CountKey CountReworded = new("change_counts.reworded");
    public static readonly CountKey CountKindChanged = new("change_counts.kind_changed");
    public static readonly CountKey CountActorsChanged = new("change_counts.actors_changed");
    public static readonly CountKey CountContingencyChanged = new("change_counts.contingency_changed");
    public static readonly CountKey CountIdChanged = new("change_counts.id_changed");
    public static readonly CountKey CountRowAdded = new("row_change_counts.added");
    public static readonly CountKey CountRowRemoved = new("row_change_counts.removed");
    public static readonly CountKey CountRowRenamed = new("row_change_counts.renamed");
    public static readonly CountKey CountRowInitiativesChanged = new("row_change_counts.initiatives_changed");
    public static readonly CountKey CountRowComponentsChanged = new("row_change_counts.components_changed");
    public static readonly CountKey CountEntered = new("changes.entered");
    public static readonly CountKey CountLeft = new("changes.left");

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
    public static readonly ImmutableArray<CountKey> Counts =
    [
        Milestones, Rows, Deadlines, DueUnnamed, MonthCount, Launches, Statements, Acronyms, Contradictions, Tensions, TableCount,
        CountAdded, CountRemoved, CountWithdrawn, CountCompleted, CountReplaced, CountSplit, CountCancelled, CountConfirmed,
        CountOccurred, CountStatusTakenBack, CountMovedEarlier, CountMovedLater, CountMorePrecise, CountLessPrecise,
        CountRequalified, CountMovedToColumn, CountMovedToRow, CountMovedToHeading, CountReworded, CountKindChanged,
        CountActorsChanged, CountContingencyChanged, CountIdChanged, CountRowAdded, CountRowRemoved, CountRowRenamed,
        CountRowInitiativesChanged, CountRowComponentsChanged, CountEntered, CountLeft,
    ];
}
