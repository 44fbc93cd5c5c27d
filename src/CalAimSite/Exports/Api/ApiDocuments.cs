using CalAimSite.Exports.Api.Documents;
using CalAimSite.Exports.Api.Shapes;
using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports.Api;

/// <summary>All documents of the API.</summary>
internal sealed class ApiDocuments(ExportContext context)
{
    /// <summary>It goes up when a key goes or changes its meaning, and with it the address of all documents.</summary>
    public const int Format = 1;

    /// <summary>The versions of the format, the newest first.</summary>
    public static readonly ImmutableArray<ApiVersion> Versions = [new("1.0.0", "The first one.")];

    private readonly Site _site = context.Site;
    private readonly CommonShapes _common = new(context.Format);

    /// <returns>The index first.</returns>
    public ImmutableArray<ApiDocument> Create()
    {
        var calendar = new CalendarShapes(context, _common);
        var vocabulary = new VocabularyShapes(context);
        var statements = new StatementShapes(_common);
        var material = _site.SourceMaterial;
        ImmutableArray<ApiDocument> documents =
        [
            List("editions", "All editions of the calendar, the oldest first.", calendar.Edition, _site.Editions),
            Edition(calendar),
            List("milestones", "All milestones that any edition ever listed, with their history.", calendar.Milestone, _site.Milestones),
            List(
                "changes", "All changes from edition to edition and by amendments, the oldest first.",
                calendar.Change, DatedChange.From(context)),
            List("initiatives", "All initiatives.", vocabulary.Initiative, _site.Vocabulary.Initiatives),
            List("launches", "What published sources date, with each of their claims and its quote.", statements.Launch, material.Subjects),
            List("disagreements", "Where the sources do not go together.", statements.Disagreement, material.Disagreements),
            List("meetings", "Series of meetings.", new MeetingShapes(_common).Series, material.Meetings),
            List("tables", "Tables with dates that sources print.", new TableShapes(context.Format, _common).Tables, material.Tables),
            List("passages", "What sources say of the initiatives, in their words.", PassageShapes.Create(), material.Passages),
            List("glossary", "The acronyms of the sources.", statements.Acronym, material.Glossary),
            List("sources", "The published documents that everything rests on.", _common.Source, _site.Vocabulary.Sources),
        ];
        return [Index(documents, vocabulary), .. documents];
    }

    /// <returns>The objects that documents are made of, in the order of their names.</returns>
    public static IEnumerable<ObjectDefinition> FindDefinitions(ImmutableArray<ApiDocument> documents) => documents
        .SelectMany(document => document.Shape.FindDefinitions())
        .DistinctBy(one => one.Name)
        .OrderBy(one => one.Name, StringComparer.Ordinal);

    private ApiDocument List<T>(string name, string description, Shape<T> item, IEnumerable<T> items)
    {
        var shape = Envelope<Site>(name, description).Add(name == "glossary" ? "acronyms" : name, description, item.List, _ => items);
        return new ApiDocument(name, description, shape, [new ApiFile(DataRoutes.Api(name), output => shape.Write(output, _site))]);
    }

    private ApiDocument Edition(CalendarShapes calendar)
    {
        const string Name = "edition";
        const string Description = "All that one edition says, with what was amended in it.";
        var shape = EditionDocument.AddTo(Envelope<Edition>(Name, Description), calendar);
        ImmutableArray<ApiFile> files =
            [.. _site.Editions.Select(edition => new ApiFile(DataRoutes.ApiEdition(edition.Id), output => shape.Write(output, edition)))];
        return new ApiDocument(Name, Description, shape, files) { Parameter = "id" };
    }

    private ApiDocument Index(ImmutableArray<ApiDocument> documents, VocabularyShapes vocabulary)
    {
        const string Description = "What there is, and the ids that everything else names.";
        var entry = new ObjectShape<ApiDocument>("Document", "A document of this API.")
        {
            { "name", "Its name.", Scalar.Text, document => document.Name },
            { "description", "What it holds.", Scalar.Text, document => document.Description },
            {
                "urls", "Its files: one, or one for each edition.",
                Scalar.Link.List, document => document.Files.Select(file => new Address(file.Route))
            },
            { "schema", "Its JSON Schema.", Scalar.Link, document => new Address(DataRoutes.ApiSchema(document.Name)) },
        };
        var shape = Envelope<Site>("index", Description)
            .Add("description", "What the site is.", Scalar.Text, site => site.Identity.Description)
            .Add("language", "The language of the content, as a BCP 47 tag.", Scalar.Text, site => site.Identity.Language)
            .Add("publisher", "Who publishes the site.", Scalar.Text.OrNull, site => site.Identity.Publisher)
            .Add("repository", "Where mistakes are reported.", Scalar.Uri.OrNull, site => site.Identity.Repository)
            .Add("openapi", "The OpenAPI document.", Scalar.Link, _ => new Address(DataRoutes.OpenApi))
            .Add("documents", "All documents besides this one.", entry.List, _ => documents)
            .Add("kinds", "The kinds of milestones.", vocabulary.Kind.List, site => site.Vocabulary.Kinds)
            .Add("actors", "Who must act.", vocabulary.Actor.List, site => site.Vocabulary.Actors)
            .Add("groups", "The groups of initiatives.", vocabulary.Group.List, site => site.Vocabulary.Groups);
        return new ApiDocument("index", Description, shape, [new ApiFile(DataRoutes.ApiIndex, output => shape.Write(output, _site))]);
    }

    // What every document begins with, so that it can stand alone.
    private ObjectShape<T> Envelope<T>(string name, string description) =>
        new($"{char.ToUpperInvariant(name[0])}{name[1..]}Document", description)
        {
            { "schema", "The JSON Schema of this document.", Scalar.Link, _ => new Address(DataRoutes.ApiSchema(name)) },
            { "format", "The version of the format.", Scalar.Number, _ => Format },
            { "site", "The site's title.", Scalar.Text, _ => _site.Identity.Title },
            { "url", "The site's first page.", Scalar.Link, _ => new Address(Routes.Calendar) },
            { "notice", "What this site is, and which document is authoritative.", Scalar.Text, _ => _site.Identity.Notice },
            { "as_of", "The day that all of this holds for.", Scalar.Day, _ => HtmlDates.Iso(_site.AsOf) },
            { "latest_edition", "The id of the latest edition.", Scalar.Text, _ => _site.LatestEdition.Id },
            { "source", "The document that the latest edition is.", _common.Source, _ => _site.LatestEdition.Source },
        };
}
