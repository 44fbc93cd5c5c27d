using CalAimSite.Exports.Api.Shapes;
using CalAimSite.Exports.Markdown;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports.Api.Documents;

/// <summary>What sources say of initiatives, in their words.</summary>
internal static class PassageShapes
{
    public static Shape<Passage> Create() => new ObjectShape<Passage>("Passage", "A passage of a source.")
    {
        { "id", "Its id, unique among those of its source.", Scalar.Text, one => one.Slug },
        { "source", "The id of the document.", Scalar.Text, one => one.Source.Id },
        { "title", "The heading that it is printed under.", Scalar.Text, one => one.Title },
        { "where", "The slide or section, where the title does not say it.", Scalar.Text.OrNull, one => one.Where },
        { "initiatives", "The ids of the initiatives that it is about.", Scalar.Text.List, one => one.Initiatives.Select(it => it.Id) },
        { "is_summary", "Whether it says what these initiatives are.", Scalar.Flag, one => one.IsSummary },
        { "markdown", "Its words, verbatim, as Markdown.", Scalar.Text, one => ProseMarkdown.Write(one.Text, topHeading: 2) },
        { "note", "What else is to be known of it.", Scalar.Text.OrNull, one => one.Note },
        {
            "url", "Where the page of its source shows it.",
            Scalar.Link, one => new Address(Routes.Source(one.Source.Id), Anchors.Passage(one))
        },
    };
}
