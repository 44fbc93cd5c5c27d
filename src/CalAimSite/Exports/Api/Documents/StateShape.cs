using CalAimSite.Exports.Api.Shapes;

namespace CalAimSite.Exports.Api.Documents;

/// <summary>What an edition says of a milestone. Fields that are declared as its facts follow by themselves.</summary>
internal static class StateShape
{
    public static ObjectShape<Listing> Create(MilestoneFields fields, CommonShapes common)
    {
        var state = new ObjectShape<Listing>("State", "What an edition says of a milestone.")
        {
            {
                "id", "The milestone's id in that edition. It may have another one now.",
                Scalar.Text, listing => listing.Occurrence.MilestoneId
            },
            { "row", "The id of the row that it stands in.", Scalar.Text, listing => listing.Row.Slug },
            { "row_name", "The row's name, as printed.", Scalar.Text, listing => listing.Row.Name },
            {
                "initiatives", "The ids of the initiatives that the row covers.",
                Scalar.Text.List, listing => listing.Row.Initiatives.Select(initiative => initiative.Id)
            },
            { "text", "Its text, as printed, without symbols.", Scalar.Text, listing => listing.Occurrence.Text },
            { "kinds", "The ids of its kinds.", Scalar.Text.List, listing => listing.Occurrence.Kinds.Select(kind => kind.Id) },
            {
                "when", "When it is due or happens.",
                common.Date, listing => QualifiedDate.From(listing.Occurrence)
            },
            { "column", "The column that prints it.", common.Date, listing => QualifiedDate.From(listing.Occurrence.Column) },
            { "component", "The part of the row that it is about.", Scalar.Text.OrNull, listing => listing.Occurrence.Component?.Name },
            { "heading", "The sub-heading that it stands under.", Scalar.Text.OrNull, listing => listing.Occurrence.Heading },
            {
                "status", $"How sure it is, where a source says so. {Codes.Status.Meanings}",
                Scalar.Code(Codes.Status).OrNull, listing => Codes.Status.Find(listing.Occurrence.Status)
            },
            {
                "actors", "The ids of those who must act; empty where the text names nobody.",
                Scalar.Text.List, listing => listing.Occurrence.Actors.Select(actor => actor.Id)
            },
            {
                "actors_reading", "Whether a person read the actors into the text.",
                Scalar.Flag, listing => listing.Occurrence.ActorsAreInferred
            },
        };
        foreach (var fact in fields.Facts)
            state.Add(fact.Key, $"Where a source says so: {fact.Label}.", Scalar.Text.OrNull, fact.In);
        return state
            .Add("sources", "Further documents that say so.", common.Citation.List, listing => listing.Occurrence.Sources)
            .Add("note", "How the text was read where that had to be decided.", Scalar.Text.OrNull, listing => listing.Occurrence.Note)
            .Add("reason", "Why it moved or was cancelled, if a source says so.", Scalar.Text.OrNull, listing => listing.Occurrence.Reason);
    }
}
