using CalAimSite.Exports.Api.Shapes;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports.Api.Documents;

/// <summary>What documents of every kind have in them.</summary>
internal sealed class CommonShapes
{
    public CommonShapes(ModelFormatter format)
    {
        Date = new ObjectShape<QualifiedDate>("Date", "A date, exactly as well as its source says it: never more exact.")
        {
            { "text", "The date in words, with how it is meant.", Scalar.Text, date => format.Date(date.When, date.Qualifier) },
            {
                "precision", $"How exactly it is known, or its coarser end; none where it is to be decided. {Codes.Precision.Meanings}",
                Scalar.Code(Codes.Precision).OrNull, date => Codes.Precision.Find(date.When.Precision)
            },
            {
                "earliest", "The first day that it may be; none where it is to be decided.",
                Scalar.Day.OrNull, date => Iso(date.When.First)
            },
            {
                "latest", "The last day that it may be; none where it is to be decided, or the range has no end.",
                Scalar.Day.OrNull, date => Iso(date.When.Last)
            },
            {
                "qualifier", $"How it is meant, where the source says so. {Codes.Qualifier.Meanings}",
                Scalar.Code(Codes.Qualifier).OrNull, date => Codes.Qualifier.Find(date.Qualifier)
            },
            {
                "edtf", "The date in the Extended Date/Time Format of ISO 8601-2, level 2 (2023-34 is the second quarter of 2023); "
                    + "none where it is to be decided.",
                Scalar.Text.OrNull, date => Edtf.Format(date.When)
            },
        };
        Source = new ObjectShape<Source>("Source", "A published document that statements rest on.")
        {
            { "id", "Its id, by which other documents name it.", Scalar.Text, source => source.Id },
            { "title", "Its title.", Scalar.Text, source => source.Title },
            { "label", "What running text calls it.", Scalar.Text, source => source.Label },
            { "publisher", "Who published it.", Scalar.Text, source => source.Publisher },
            { "date", "When it was published.", Date, source => new QualifiedDate(source.Date) },
            {
                "date_reading", "Where the document prints no date: why this one was read into it.",
                Scalar.Text.OrNull, source => source.DateReading
            },
            { "document_url", "Where the document is.", Scalar.Uri.OrNull, source => source.Url },
            { "file", "The name of its file, where it has no address.", Scalar.Text.OrNull, source => source.File },
            { "note", "What else is to be known of it.", Scalar.Text.OrNull, source => source.Note },
            { "url", "Its page on this site.", Scalar.Link, source => new Address(Routes.Source(source.Id)) },
        };
        Citation = new ObjectShape<Citation>("Citation", "What a document says, and where.")
        {
            { "source", "The id of the document that says so.", Scalar.Text, citation => citation.Source.Id },
            { "where", "The page, slide, section or cell.", Scalar.Text.OrNull, citation => citation.Where },
            {
                "quote", "Its words, verbatim, with ` | ` between those that do not follow each other; none where the document as a whole is cited.",
                Scalar.Text.OrNull, citation => citation.Quote
            },
            {
                "pieces", "Where the quoted words do not stand together: the pieces, as they stand in the document.",
                Scalar.Text.List, citation => citation.Pieces
            },
        };
    }

    public Shape<QualifiedDate> Date { get; }
    public Shape<Source> Source { get; }
    public Shape<Citation> Citation { get; }

    private static string? Iso(DateOnly? day) => day is { } known ? HtmlDates.Iso(known) : null;
}
