using CalAimSite.Exports.Api.Shapes;
using CalAimSite.Rendering.Formatting;

namespace CalAimSite.Exports.Api.Documents;

/// <summary>All that one edition says.</summary>
internal static class EditionDocument
{
    public static ObjectShape<Edition> AddTo(ObjectShape<Edition> document, CalendarShapes calendar)
    {
        var component = new ObjectShape<RowComponent>("RowComponent", "A part that a row's first cell lists.")
        {
            { "id", "Its id, unique in its row.", Scalar.Text, one => one.Id },
            { "name", "Its name, as printed.", Scalar.Text, one => one.Name },
        };
        var row = new ObjectShape<Row>("Row", "A line of the table. It covers one or more initiatives, but is none.")
        {
            { "id", "Its id, unique in its edition.", Scalar.Text, one => one.Slug },
            { "name", "Its name, as printed.", Scalar.Text, one => one.Name },
            { "initiatives", "The ids of the initiatives.", Scalar.Text.List, one => one.Initiatives.Select(initiative => initiative.Id) },
            { "components", "The parts that its first cell lists.", component.List, one => one.Components },
            { "note", "What else is to be known of it.", Scalar.Text.OrNull, one => one.Note },
            {
                "milestones", "In the order of the table, after all amendments.",
                calendar.State.List, one => one.Milestones.Select(occurrence => new Listing(one, occurrence))
            },
        };
        var ending = new ObjectShape<Ending>("Ending", "What became of a milestone that an earlier edition lists and this one does not.")
        {
            { "milestone", "The id by which it was listed.", Scalar.Text, one => one.MilestoneId },
            { "ending", $"What became of it. {Codes.Ending.Meanings}", Scalar.Code(Codes.Ending), one => Codes.Ending.Find(one.Kind)! },
            { "into", "The ids of milestones that stand in its place.", Scalar.Text.List, one => one.Into },
            { "reason", "Why, where a source says so.", Scalar.Text.OrNull, one => one.Reason },
        };
        var erratum = new ObjectShape<Erratum>("Erratum", "A mistake in an older edition, which stays as it was printed.")
        {
            {
                "milestone", "The milestone's id in this edition; null where it is about something else.",
                Scalar.Text.OrNull, one => one.MilestoneId
            },
            { "place", "What it is about, where that is no milestone.", Scalar.Text.OrNull, one => one.Place },
            { "printed", "What is printed.", Scalar.Text, one => one.Printed },
            { "should_be", "What should be there.", Scalar.Text, one => one.ShouldBe },
            { "date", "When it became known.", Scalar.Day.OrNull, one => one.Date is { } day ? HtmlDates.Iso(day) : null },
            { "source", "The id of the document that shows it.", Scalar.Text, one => one.Source.Id },
            { "note", "What else is to be known of it.", Scalar.Text.OrNull, one => one.Note },
        };
        var footnote = new ObjectShape<Footnote>("Footnote", "A footnote of the edition.")
        {
            { "mark", "Its mark.", Scalar.Text, one => one.Mark },
            { "text", "Its words.", Scalar.Text, one => one.Text.ToPlainText() },
        };
        return document
            .Add("edition", "The edition.", calendar.Edition, one => one)
            .Add("rows", "The rows of its table.", row.List, one => one.Rows)
            .Add("footnotes", "Its footnotes.", footnote.List, one => one.Footnotes)
            .Add("excluded", "What the edition says it leaves out.", Scalar.Text.List, one => one.Excluded?.Names ?? [])
            .Add("ended", "Milestones that it lists no longer.", ending.List, one => one.Ended)
            .Add("amendments", "What changed after it was published, the oldest first.", calendar.Amendment.List, one => one.Amendments)
            .Add("errata", "Mistakes in it.", erratum.List, one => one.Errata);
    }
}
