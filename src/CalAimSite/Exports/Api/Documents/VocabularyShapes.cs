using CalAimSite.Exports.Api.Shapes;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports.Api.Documents;

/// <summary>What everything else names by id.</summary>
internal sealed class VocabularyShapes
{
    public VocabularyShapes(ExportContext context)
    {
        var link = new ObjectShape<InitiativeLink>("InitiativeLink", "A link that a document prints for an initiative.")
        {
            { "title", "What it is called.", Scalar.Text, one => one.Title },
            { "href", "Where it leads.", Scalar.Uri, one => one.Url },
            { "source", "The id of the document.", Scalar.Text, one => one.Source.Id },
        };
        var subjects = context.Site.SourceMaterial.Subjects.ToLookup(subject => subject.Initiative, subject => subject.Id);
        Initiative = new ObjectShape<Initiative>("Initiative", "An initiative, whatever editions call it.")
        {
            { "id", "Its id.", Scalar.Text, initiative => initiative.Id },
            { "name", "Its name.", Scalar.Text, initiative => initiative.Name },
            {
                "group", "The id of its group; null where no source puts it into one.",
                Scalar.Text.OrNull, initiative => initiative.Group?.Id
            },
            { "aliases", "Other names that sources print for it.", Scalar.Text.List, initiative => initiative.Aliases },
            { "previous_ids", "Ids that it had before.", Scalar.Text.List, initiative => initiative.PreviousIds },
            { "url", "Its page.", Scalar.Link, initiative => new Address(Routes.Initiative(initiative.Id)) },
            { "links", "What documents link to.", link.List, initiative => initiative.Links },
            {
                "milestones", "The ids of all milestones that any edition lists in a row that covers it.",
                Scalar.Text.List, initiative => context.Index.MilestonesOf(initiative).Select(milestone => milestone.Id)
            },
            { "launches", "The ids of what sources date of it.", Scalar.Text.List, initiative => subjects[initiative] },
        };
    }

    public Shape<Initiative> Initiative { get; }

    public Shape<MilestoneKind> Kind { get; } = new ObjectShape<MilestoneKind>("Kind", "A kind of milestone.")
    {
        { "id", "Its id.", Scalar.Text, kind => kind.Id },
        { "name", "Its name.", Scalar.Text, kind => kind.Name },
        { "symbol", "The symbol that the calendar prints for it.", Scalar.Text, kind => kind.Symbol },
        { "is_deadline", "Whether whoever must act has to have acted by then.", Scalar.Flag, kind => kind.IsDeadline },
    };

    public Shape<Actor> Actor { get; } = new ObjectShape<Actor>("Actor", "Whoever must act.")
    {
        { "id", "The id.", Scalar.Text, actor => actor.Id },
        { "name", "The name.", Scalar.Text, actor => actor.Name },
        { "short_name", "A shorter name.", Scalar.Text, actor => actor.ShortName },
    };

    public Shape<Group> Group { get; } = new ObjectShape<Group>("Group", "A group of initiatives.")
    {
        { "id", "Its id.", Scalar.Text, group => group.Id },
        { "name", "Its name.", Scalar.Text, group => group.Name },
    };
}
