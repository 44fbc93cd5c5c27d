using CalAimSite.Exports.Api.Shapes;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports.Api.Documents;

/// <summary>Meetings, which are the only events among all dates.</summary>
internal sealed class MeetingShapes
{
    public MeetingShapes(CommonShapes common)
    {
        Meeting = new ObjectShape<Meeting>("Meeting", "One meeting of a series.")
        {
            { "number", "Its number in the series, if it has one.", Scalar.Number.OrNull, one => one.Number },
            { "title", "Its title, if it has one.", Scalar.Text.OrNull, one => one.Title },
            { "date", "When it is.", common.Date, one => new QualifiedDate(one.Date) },
            {
                "begins", "When it begins, as HH:MM, where the source says so. No time zone is printed.",
                Scalar.Text.OrNull, one => Codes.Time(one.Begins)
            },
            { "ends", "When it ends, exclusive, as HH:MM, if the source says so.", Scalar.Text.OrNull, one => Codes.Time(one.Ends) },
            { "printed", "The date, as printed.", Scalar.Text.OrNull, one => one.Printed },
            { "material", "What the source offers of it, as printed.", Scalar.Text.OrNull, one => one.Material },
            { "quote", "The source's words.", Scalar.Text.OrNull, one => one.Quote },
            { "initiatives", "The ids of the initiatives that it is about.", Scalar.Text.List, one => one.Initiatives.Select(it => it.Id) },
            { "reading", "Why something of it is a reading; null where the source says it.", Scalar.Text.OrNull, one => one.Reading },
            { "note", "What else is to be known of it.", Scalar.Text.OrNull, one => one.Note },
        };
        Series = new ObjectShape<MeetingSeries>("MeetingSeries", "A series of meetings.")
        {
            { "id", "Its id.", Scalar.Text, one => one.Slug },
            { "name", "Its name.", Scalar.Text, one => one.Name },
            { "name_reading", "Why the name is a reading; null where the source prints it.", Scalar.Text.OrNull, one => one.NameReading },
            { "initiative", "The id of its initiative.", Scalar.Text.OrNull, one => one.Initiative?.Id },
            { "source", "The id of the document that lists it.", Scalar.Text, one => one.Source.Id },
            { "where", "Where the document does.", Scalar.Text.OrNull, one => one.Where },
            { "note", "What else is to be known of it.", Scalar.Text.OrNull, one => one.Note },
            { "url", "Where it is shown.", Scalar.Link, one => new Address(Routes.Meetings, Anchors.Meetings(one.Slug)) },
            { "meetings", "Its meetings.", Meeting.List, one => one.Meetings },
        };
    }

    public Shape<Meeting> Meeting { get; }
    public Shape<MeetingSeries> Series { get; }
}
