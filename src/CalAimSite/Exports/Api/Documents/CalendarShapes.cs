using CalAimSite.Changes;
using CalAimSite.Exports.Api.Shapes;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports.Api.Documents;

/// <summary>What the calendar's editions say, and what changed.</summary>
internal sealed class CalendarShapes
{
    public CalendarShapes(ExportContext context, CommonShapes common)
    {
        State = StateShape.Create(context.Site.Fields, common);
        Milestone = CreateMilestone(context, common);
        Change = CreateChange(common);
        Edition = CreateEdition(common);
        Amendment = new ObjectShape<Amendment>("Amendment", "A change of the latest edition after it was published.")
        {
            { "date", "The day of the change.", Scalar.Day, amendment => HtmlDates.Iso(amendment.Date) },
            { "milestone", "The milestone's id in this edition.", Scalar.Text, amendment => amendment.MilestoneId },
            { "before", "What the edition said before; null for a milestone that was added.", State.OrNull, amendment => amendment.Before },
            { "after", "What it said from then on; null for a milestone that was taken out.", State.OrNull, amendment => amendment.After },
            { "reason", "Why, where a source says so.", Scalar.Text.OrNull, amendment => amendment.Reason },
        };
    }

    public Shape<Listing> State { get; }
    public Shape<Milestone> Milestone { get; }
    public Shape<DatedChange> Change { get; }
    public Shape<Edition> Edition { get; }
    public Shape<Amendment> Amendment { get; }

    private ObjectShape<Milestone> CreateMilestone(ExportContext context, CommonShapes common)
    {
        var history = new ObjectShape<HistoryEntry>("HistoryEntry", "What became of a milestone in one edition, or by one amendment.")
        {
            { "event", $"What became of it. {Codes.Event.Meanings}", Scalar.Code(Codes.Event), entry => Codes.Event.Find(entry.Event)! },
            { "edition", "The id of the edition.", Scalar.Text, entry => entry.Edition.Id },
            {
                "is_amendment", "Whether an amendment says so and not the edition as printed.",
                Scalar.Flag, entry => entry.Amendment is not null
            },
            { "date", "The edition's date, or the day of the amendment.", common.Date, entry => QualifiedDate.From(entry.Date) },
            { "state", "What is said from then on; null where nothing is.", State.OrNull, entry => entry.Listing },
            {
                "changes", "The kinds of change, the most important first; empty where nothing changed.",
                Kinds(context.Site.Fields).List, entry => entry.Change?.Kinds.Select(kind => kind.Id) ?? []
            },
            { "reason", "Why, where a source says so.", Scalar.Text.OrNull, entry => entry.Reason },
        };
        return new ObjectShape<Milestone>("Milestone", "A milestone with all that editions and amendments said of it.")
        {
            { "id", "Its id, which stays when its date or text changes.", Scalar.Text, milestone => milestone.Id },
            { "previous_ids", "Ids that it had before.", Scalar.Text.List, milestone => milestone.PreviousIds },
            { "url", "Its page.", Scalar.Link, milestone => new Address(Routes.Milestone(milestone.Id)) },
            { "is_listed", "Whether the latest edition lists it.", Scalar.Flag, context.IsListed },
            { "edition", "The id of the last edition that lists it.", Scalar.Text, milestone => milestone.Latest.Edition.Id },
            { "latest", "What that edition says of it, or said last.", State, milestone => milestone.Latest.Listing },
            { "history", "The oldest entry first.", history.List, milestone => context.Changes.History.Of(milestone.Id) },
        };
    }

    private ObjectShape<DatedChange> CreateChange(CommonShapes common) => new("Change", "What changed about a milestone at one time.")
    {
        { "id", "Its id, which no other change ever has.", Scalar.Text, change => change.Id },
        { "milestone", "The id that the milestone has now.", Scalar.Text, change => change.Change.Id },
        { "url", "The milestone's page.", Scalar.Link, change => new Address(Routes.Milestone(change.Change.Id)) },
        { "edition", "The id of the edition that says so.", Scalar.Text, change => change.Entry.Edition.Id },
        {
            "is_amendment", "Whether an amendment says so and not the edition as printed.",
            Scalar.Flag, change => change.Entry.Amendment is not null
        },
        { "date", "The edition's date, or the day of the amendment.", common.Date, change => QualifiedDate.From(change.Entry.Date) },
        { "kinds", "What changed, the most important first.", Scalar.Text.List, change => change.Change.Kinds.Select(kind => kind.Id) },
        { "old", "What was said before; none where the milestone was not listed.", State.OrNull, change => change.Change.Old },
        { "new", "What is said from then on; none where it is not listed any more.", State.OrNull, change => change.Change.New },
        {
            "months", "How many months later it is, negative for earlier, where it moved and that can be counted.",
            Scalar.Number.OrNull, change => change.Change.Months
        },
        { "from", "The ids of milestones in whose place it stands.", Scalar.Text.List, change => change.Change.From },
        { "into", "The ids of milestones that stand in its place.", Scalar.Text.List, change => change.Change.Into },
        { "reason", "Why, where a source says so.", Scalar.Text.OrNull, change => change.Change.Reason },
    };

    private static ObjectShape<Edition> CreateEdition(CommonShapes common) => new("Edition", "One published state of the calendar.")
    {
        { "id", "Its id.", Scalar.Text, edition => edition.Id },
        { "title", "Its title, as printed.", Scalar.Text, edition => edition.Title },
        { "as_of", "The time that it was made for.", common.Date, edition => QualifiedDate.From(edition.AsOf) },
        { "source", "The id of its document.", Scalar.Text, edition => edition.Source.Id },
        { "columns", "The columns of its table.", common.Date.List, edition => edition.Columns.Select(QualifiedDate.From) },
        { "milestone_count", "How many milestones it lists, amendments included.", Scalar.Number, edition => edition.MilestoneCount },
        { "amendment_count", "How many amendments it has.", Scalar.Number, edition => edition.Amendments.Length },
        { "url", "Its page.", Scalar.Link, edition => new Address(Routes.Edition(edition.Id)) },
        { "data_url", "The document with all that it says.", Scalar.Link, edition => new Address(DataRoutes.ApiEdition(edition.Id)) },
    };

    private static Shape<string> Kinds(MilestoneFields fields) => Scalar.Code(fields.ChangeKinds.Select(kind => kind.Id));
}
