namespace CalAimSite.Rendering.Languages;

/// <summary>
/// The texts that code asks for because it puts something in or chooses between them. Texts that stand still are asked
/// for by templates alone and are not listed here.
/// </summary>
public static class TranslationKeys
{
    // Fields are set in the order of the text: a key is listed here by being declared below.
    private static readonly ImmutableArray<TranslationKey>.Builder Declared = ImmutableArray.CreateBuilder<TranslationKey>();
    private static readonly ImmutableArray<PluralKey>.Builder DeclaredCounts = ImmutableArray.CreateBuilder<PluralKey>();
    public static readonly TranslationKey DigitGroups = Key("numbers.digit_groups");
    public static readonly TranslationKey Months = List("dates.months", 12);
    public static readonly TranslationKey Day = Key("dates.day", "month", "day", "year");
    public static readonly TranslationKey Month = Key("dates.month", "month", "year");
    public static readonly TranslationKey Quarter = Key("dates.quarter", "quarter", "year");
    public static readonly TranslationKey FirstHalf = Key("dates.first_half", "year");
    public static readonly TranslationKey SecondHalf = Key("dates.second_half", "year");
    public static readonly TranslationKey Range = Key("dates.range", "start", "end");
    public static readonly TranslationKey RangeOfMonths = Key("dates.range_of_months", "start_month", "end_month", "year");
    public static readonly TranslationKey RangeOfDays =
        Key("dates.range_of_days", "start_month", "start_day", "end_month", "end_day", "year");

    public static readonly TranslationKey RangeInMonth = Key("dates.range_in_month", "start_month", "start_day", "end_day", "year");
    public static readonly TranslationKey OpenRange = Key("dates.open_range", "start");
    public static readonly TranslationKey Tbd = Key("dates.tbd");
    public static readonly TranslationKey Target = Key("dates.target", "date");
    public static readonly TranslationKey NoSoonerThan = Key("dates.no_sooner_than", "date");
    public static readonly TranslationKey NoLaterThan = Key("dates.no_later_than", "date");
    public static readonly TranslationKey By = Key("dates.by", "date");
    public static readonly TranslationKey UnderReview = Key("dates.under_review", "date");
    public static readonly TranslationKey LanguageName = Key("frame.language_name");
    public static readonly TranslationKey PageTitle = Key("frame.title", "page", "site");
    public static readonly TranslationKey AsOf = Key("frame.as_of", "date");
    public static readonly TranslationKey LegendEntry = Key("frame.legend_entry", "symbol", "meaning");
    public static readonly TranslationKey NavCalendar = Key("frame.nav_calendar");
    public static readonly TranslationKey NavAgenda = Key("frame.nav_agenda");
    public static readonly TranslationKey NavDue = Key("frame.nav_due");
    public static readonly TranslationKey NavInitiatives = Key("frame.nav_initiatives");
    public static readonly TranslationKey NavEditions = Key("frame.nav_editions");
    public static readonly TranslationKey ListSeparator = Key("frame.list_separator");
    public static readonly PluralKey Milestones = Count("counts.milestones");
    public static readonly PluralKey Rows = Count("counts.rows");
    public static readonly TranslationKey CalendarStated = Key("calendar.stated", "actors", "statuses");
    public static readonly TranslationKey CalendarSummary = Key("calendar.summary", "period", "milestones", "rows");
    public static readonly TranslationKey CalendarDescription = Key("calendar.description", "title", "period", "milestones", "rows");
    public static readonly TranslationKey Caption = Key("calendar.caption", "heading", "period");
    public static readonly TranslationKey FootnoteLabel = Key("footnotes.label", "mark");
    public static readonly TranslationKey FootnoteBack = Key("footnotes.back", "mark");
    public static readonly TranslationKey FootnoteBackNumbered = Key("footnotes.back_numbered", "mark", "number");
    public static readonly TranslationKey AgendaTitle = Key("agenda.title", "period");
    public static readonly TranslationKey AgendaDescription = Key("agenda.description", "period");
    public static readonly TranslationKey QuarterTitle = Key("quarter.title", "quarter");
    public static readonly TranslationKey QuarterDescription = Key("quarter.description", "quarter", "milestones");
    public static readonly TranslationKey QuarterEdition = Key("quarter.edition", "edition");
    public static readonly TranslationKey EditionName = Key("edition.name", "date");
    public static readonly TranslationKey EditionsTitle = Key("editions.title");
    public static readonly TranslationKey EditionsDescription = Key("editions.description");
    public static readonly TranslationKey InitiativesTitle = Key("initiatives.title");
    public static readonly TranslationKey InitiativesDescription = Key("initiatives.description");
    public static readonly TranslationKey InitiativesUngrouped = Key("initiatives.ungrouped");
    public static readonly TranslationKey InitiativesNotListed = Key("initiatives.not_listed", "statements");
    public static readonly TranslationKey InitiativeDescription = Key("initiative.description", "name", "summary");
    public static readonly TranslationKey InitiativeSummary = Key("initiative.summary", "milestones", "edition", "statements");
    public static readonly TranslationKey InitiativeMilestones = Key("initiative.milestones");
    public static readonly TranslationKey InitiativeDescriptionHeading = Key("initiative.description_heading");
    public static readonly TranslationKey InitiativePassages = Key("initiative.passages");
    public static readonly TranslationKey InitiativeRowCaption = Key("initiative.row_caption", "row", "edition");
    public static readonly TranslationKey InitiativeSharedRow = Key("initiative.shared_row", "row", "others");
    public static readonly TranslationKey MilestoneDescription = Key("milestone.description", "when", "row");
    public static readonly TranslationKey MilestoneWhen = Key("milestone.when");
    public static readonly TranslationKey MilestoneKind = Key("milestone.kind");
    public static readonly TranslationKey MilestoneActors = Key("milestone.actors");
    public static readonly TranslationKey MilestoneStatus = Key("milestone.status");
    public static readonly TranslationKey MilestoneInTableLabel = Key("milestone.in_table_label");
    public static readonly TranslationKey MilestoneNote = Key("milestone.note");
    public static readonly TranslationKey MilestoneReason = Key("milestone.reason");
    public static readonly TranslationKey MilestoneSource = Key("milestone.source");
    public static readonly TranslationKey MilestoneEnding = Key("milestone.ending");
    public static readonly TranslationKey MilestoneHistory = Key("milestone.history");
    public static readonly TranslationKey MilestoneInTable = Key("milestone.in_table", "column", "row");
    public static readonly TranslationKey MilestoneInitiative = Key("milestone.initiative");
    public static readonly TranslationKey ChangeNoReason = Key("changes.no_reason");
    public static readonly TranslationKey ChangeWas = Key("changes.value_was", "label", "old");
    public static readonly TranslationKey ChangeWasNow = Key("changes.value_was_now", "label", "old", "new");
    public static readonly TranslationKey ExportChanges = Key("exports.changes", "name");
    public static readonly TranslationKey DataTitle = Key("data.title");
    public static readonly TranslationKey DataDescription = Key("data.description");
    public static readonly TranslationKey DataMore = Key("data.more", "files", "size");
    public static readonly TranslationKey DataAddress = Key("data.address");
    public static readonly PluralKey Files = Count("counts.files");
    public static readonly PluralKey Kilobytes = Count("counts.kilobytes");
    public static readonly TranslationKey EmbedTitle = Key("embed.title", "name");
    public static readonly TranslationKey ExportName = Key("exports.name", "site", "part");
    public static readonly TranslationKey EventSummary = Key("events.summary", "row", "text");
    public static readonly TranslationKey EventDayNotSet = Key("events.day_not_set", "summary", "date");
    public static readonly TranslationKey EventWindow = Key("events.window", "summary", "date");
    public static readonly TranslationKey EventWindows = Key("events.windows");
    public static readonly TranslationKey EventMoved = Key("events.moved", "date", "summary");
    public static readonly TranslationKey EventUndated = Key("events.undated", "summary");
    public static readonly TranslationKey EventCancelled = Key("events.cancelled", "summary");
    public static readonly TranslationKey EventWithdrawn = Key("events.withdrawn", "summary");
    public static readonly TranslationKey EventReplaced = Key("events.replaced", "summary");
    public static readonly TranslationKey EventRemoved = Key("events.removed", "summary");
    public static readonly TranslationKey EventLine = Key("events.line", "label", "text");
    public static readonly TranslationKey StatusConfirmed = Key("milestone.status_confirmed");
    public static readonly TranslationKey StatusOccurred = Key("milestone.status_occurred");
    public static readonly TranslationKey StatusCancelled = Key("milestone.status_cancelled");
    public static readonly TranslationKey Citation = Key("source.citation", "publisher", "date");
    public static readonly TranslationKey CitationReading = Key("source.citation_reading", "publisher", "date");
    public static readonly TranslationKey NotFoundTitle = Key("not_found.title");
    public static readonly TranslationKey NotFoundDescription = Key("not_found.description");
    public static readonly TranslationKey FindCount = Key("find.count", "shown", "milestones");
    public static readonly TranslationKey FindKind = Key("find.kind");
    public static readonly TranslationKey FindNoKind = Key("find.no_kind");
    public static readonly TranslationKey FindActor = Key("find.actor");
    public static readonly TranslationKey FindNoActor = Key("find.no_actor");
    public static readonly TranslationKey FindPeriod = Key("find.period");
    public static readonly TranslationKey FindApproval = Key("find.approval");
    public static readonly TranslationKey FindWaiting = Key("find.waiting");
    public static readonly PluralKey Deadlines = Count("counts.deadlines");
    public static readonly TranslationKey DueTitle = Key("due.title");
    public static readonly TranslationKey DueDescription = Key("due.description");
    public static readonly TranslationKey DueCount = Key("due.count", "milestones", "deadlines");
    public static readonly PluralKey DueUnnamed = Count("due.unnamed");
    public static readonly TranslationKey ActorTitle = Key("due.actor_title", "actor");
    public static readonly TranslationKey ActorDescription = Key("due.actor_description", "actor", "edition");
    public static readonly TranslationKey ActorDeadlines = Key("due.actor_deadlines", "actor");
    public static readonly TranslationKey ActorUnnamed = Key("due.actor_unnamed");
    public static readonly TranslationKey ActorUnnamedNote = Key("due.actor_unnamed_note");
    public static readonly TranslationKey ActorRest = Key("due.actor_rest", "actor");
    public static readonly TranslationKey KindTitle = Key("due.kind_title", "kind");
    public static readonly TranslationKey KindDescription = Key("due.kind_description", "kind", "edition");
    public static readonly TranslationKey ClockMorning = Key("dates.clock_morning", "hour", "hour24", "minute");
    public static readonly TranslationKey ClockAfternoon = Key("dates.clock_afternoon", "hour", "hour24", "minute");
    public static readonly TranslationKey TimeFromTo = Key("dates.time_from_to", "from", "to");
    public static readonly PluralKey MonthCount = Count("counts.months");
    public static readonly PluralKey Launches = Count("counts.launches");
    public static readonly PluralKey Statements = Count("counts.statements");
    public static readonly PluralKey Acronyms = Count("counts.acronyms");
    public static readonly PluralKey Contradictions = Count("counts.contradictions");
    public static readonly PluralKey Tensions = Count("counts.tensions");
    public static readonly PluralKey Wordings = Count("counts.wordings");
    public static readonly PluralKey TableCount = Count("counts.tables");
    public static readonly TranslationKey LedgerTitle = Key("ledger.title");
    public static readonly TranslationKey LedgerCurrent = Key("ledger.current");
    public static readonly TranslationKey LedgerSuperseded = Key("ledger.superseded");
    public static readonly TranslationKey LedgerEarlierSource = Key("ledger.earlier_source");
    public static readonly TranslationKey LedgerSameSource = Key("ledger.same_source");
    public static readonly TranslationKey LedgerAgrees = Key("ledger.agrees");
    public static readonly TranslationKey LedgerOther = Key("ledger.other");
    public static readonly TranslationKey LedgerStep = Key("ledger.step");
    public static readonly TranslationKey LedgerOneSide = Key("ledger.one_side");
    public static readonly TranslationKey OurInterpretation = Key("ledger.reading");
    public static readonly TranslationKey LedgerOr = Key("ledger.or");
    public static readonly TranslationKey ClaimStart = Key("ledger.kind_start");
    public static readonly TranslationKey ClaimChange = Key("ledger.kind_change");
    public static readonly TranslationKey ClaimEnd = Key("ledger.kind_end");
    public static readonly TranslationKey ClaimPeriod = Key("ledger.kind_period");
    public static readonly TranslationKey ClaimStep = Key("ledger.kind_step");
    public static readonly TranslationKey ClaimDeadline = Key("ledger.kind_deadline");
    public static readonly TranslationKey DatedByColumn = Key("ledger.dated_by_column");
    public static readonly TranslationKey DatedByHeading = Key("ledger.dated_by_heading");
    public static readonly TranslationKey Moved = Key("ledger.moved", "from", "to");
    public static readonly TranslationKey MovedLater = Key("ledger.moved_later", "from", "to", "months");
    public static readonly TranslationKey MovedEarlier = Key("ledger.moved_earlier", "from", "to", "months");
    public static readonly TranslationKey Requalified = Key("ledger.requalified", "from", "to");
    public static readonly TranslationKey MorePrecise = Key("ledger.more_precise", "from", "to");
    public static readonly TranslationKey MoreTimeline = Key("timeline.short");
    public static readonly TranslationKey TimelineTitle = Key("timeline.title", "first", "last");
    public static readonly TranslationKey TimelineDescription = Key("timeline.description");
    public static readonly TranslationKey SourcesTitle = Key("sources.title");
    public static readonly TranslationKey SourcesDescription = Key("sources.description");
    public static readonly TranslationKey SourceTitle = Key("sources.source_title", "title");
    public static readonly TranslationKey SourceDescription = Key("sources.source_description", "source");
    public static readonly TranslationKey TablesTitle = Key("tables.title");
    public static readonly TranslationKey TablesDescription = Key("tables.description");
    public static readonly TranslationKey TableDescription = Key("tables.table_description", "title", "source");
    public static readonly TranslationKey TableRows = Key("tables.rows");
    public static readonly TranslationKey MeetingsTitle = Key("meetings.title");
    public static readonly TranslationKey MeetingsDescription = Key("meetings.description");
    public static readonly TranslationKey GlossaryTitle = Key("glossary.title");
    public static readonly TranslationKey GlossaryDescription = Key("glossary.description");
    public static readonly TranslationKey GlossarySummary = Key("glossary.summary", "expanded", "unexpanded");
    public static readonly TranslationKey DisagreementsTitle = Key("disagreements.title");
    public static readonly TranslationKey DisagreementsDescription = Key("disagreements.description");
    public static readonly TranslationKey DisagreementsSummary = Key("disagreements.summary", "contradictions", "tensions", "wordings");
    public static readonly TranslationKey Contradiction = Key("disagreements.contradiction");
    public static readonly TranslationKey ContradictionOfTwo = Key("disagreements.contradiction_of_two");
    public static readonly TranslationKey ContradictionOfMore = Key("disagreements.contradiction_of_more");
    public static readonly TranslationKey Tension = Key("disagreements.tension");
    public static readonly TranslationKey TensionMeaning = Key("disagreements.tension_meaning");
    public static readonly TranslationKey Wording = Key("disagreements.wording");
    public static readonly TranslationKey WordingMeaning = Key("disagreements.wording_meaning");
    public static readonly TranslationKey DisputedMark = Key("disagreements.mark");
    public static readonly TranslationKey PerhapsDisputedMark = Key("disagreements.perhaps_mark");
    public static readonly TranslationKey ChangesTitle = Key("changes.title", "edition");
    public static readonly TranslationKey ChangesBetweenTitle = Key("changes.between_title", "old", "new");
    public static readonly TranslationKey ChangesDescription = Key("changes.description", "title");
    public static readonly TranslationKey ChangesHeading = Key("changes.heading");
    public static readonly TranslationKey ChangesSince = Key("changes.since", "edition");
    public static readonly TranslationKey ChangesSincePrinted = Key("changes.since_printed");
    public static readonly TranslationKey ChangesSummary = Key("changes.summary", "counts");
    public static readonly TranslationKey ChangesNothing = Key("changes.nothing");
    public static readonly TranslationKey ChangesWindows = Key("changes.windows", "old", "new");
    public static readonly TranslationKey ChangesNoOverlap = Key("changes.no_overlap", "old", "new");
    public static readonly TranslationKey ChangesEnteredAndLeft = Key("changes.entered_and_left", "windows", "entered", "left");
    public static readonly TranslationKey ChangeAmended = Key("changes.amended", "dates");
    public static readonly TranslationKey ChangeLater = Key("changes.later", "months");
    public static readonly TranslationKey ChangeEarlier = Key("changes.earlier", "months");
    public static readonly TranslationKey ChangeNone = Key("changes.none");
    public static readonly TranslationKey ChangeNotStated = Key("changes.not_stated");
    public static readonly TranslationKey ChangeReading = Key("changes.reading", "actors");
    public static readonly TranslationKey HistoryFirstListed = Key("history.first_listed", "when");
    public static readonly TranslationKey HistoryInFirstEdition = Key("history.in_first_edition", "when");
    public static readonly TranslationKey HistoryListedAgain = Key("history.listed_again", "when");
    public static readonly TranslationKey HistoryUnchanged = Key("history.unchanged", "when");
    public static readonly TranslationKey HistoryLeftWindow = Key("history.left_window", "period");
    public static readonly TranslationKey HistoryChanged = Key("history.changed");
    public static readonly TranslationKey HistoryAmended = Key("history.amended", "date");
    public static readonly TranslationKey LlmsData = Key("llms.data");
    public static readonly PluralKey CountEntered = Count("changes.entered");
    public static readonly PluralKey CountLeft = Count("changes.left");

    /// <summary>Every key above that counts nothing, for checking a words file.</summary>
    public static readonly ImmutableArray<TranslationKey> All = Declared.ToImmutable();

    /// <summary>Every key above that counts something.</summary>
    public static readonly ImmutableArray<PluralKey> Counts = DeclaredCounts.ToImmutable();

    private static TranslationKey Key(string name, params ImmutableArray<string> placeholders) => Add(new(name, placeholders));
    private static TranslationKey List(string name, int length) => Add(new(name) { ListLength = length });

    private static TranslationKey Add(TranslationKey key)
    {
        Declared.Add(key);
        return key;
    }

    private static PluralKey Count(string name)
    {
        var key = new PluralKey(name);
        DeclaredCounts.Add(key);
        return key;
    }
}
