using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Binding.Sources;

/// <summary>Binds <c>lists/….yaml</c>.</summary>
internal sealed class SourceListBinder(Symbols catalogs, DiagnosticBag diagnostics)
{
    public const string Folder = "lists";

    private static readonly Field<string> Text = new("text", TextSchema.Instance, isRequired: true);
    private static readonly Field<int> Number = new("number", NumberSchema.Instance);
    private static readonly Field<MilestoneDate> When = new("when", MilestoneDateSchema.Instance);
    private static readonly Field<Qualifier> Qualifier = new("qualifier", QualifierSchema.Instance);
    private static readonly Field<ImmutableArray<YamlScalar>> Subjects = new("subjects", new ListSchema<YamlScalar>(IdSchema.Instance));
    private static readonly Field<string> Note = new("note", TextSchema.Instance);
    private static readonly Field<string> Reading = new("reading", TextSchema.Instance);
    private static readonly Field<ImmutableArray<MappingValues>> Also =
        new("also", new ListSchema<MappingValues>(CitationBinder.DatedShape));
    private static readonly MappingSchema ItemShape = new(
        "an item of a list",
        Text, Number, When, Qualifier, CitationBinder.Quote, CitationBinder.Pieces, Subjects, Note, Reading, Also);

    private static readonly Field<string> Title = new("title", TextSchema.Instance, isRequired: true);
    private static readonly Field<ImmutableArray<YamlScalar>> Initiatives =
        new("initiatives", new ListSchema<YamlScalar>(IdSchema.Instance, needsOne: true), isRequired: true);

    private static readonly Field<string> Intro = new("intro", TextSchema.Instance);
    private static readonly Field<ImmutableArray<string>> IntroPieces = new("intro_pieces", new ListSchema<string>(TextSchema.Instance));
    private static readonly Field<int> Count = new("count", NumberSchema.Instance);
    private static readonly Field<ImmutableArray<MappingValues>> Items =
        new("items", new ListSchema<MappingValues>(ItemShape), isRequired: true);
    private static readonly MappingSchema Shape = new(
        "a list", Title, Initiatives, CitationBinder.Source, CitationBinder.Where, Intro, IntroPieces, Count, Note, Items);

    public SourceList? Bind(YamlNode? node, string slug)
    {
        if (node is null || !Shape.TryRead(node, diagnostics, out var values))
            return null;

        var source = catalogs.Sources.Resolve(values.Get(CitationBinder.Source));
        var initiatives = catalogs.Initiatives.Resolve(values.Get(Initiatives), diagnostics);
        var items = values.Get(Items).Select(Make).OfType<ListItem>().ToImmutableArray();
        if (values.Has(Count) && values.IsKnown(Items) && values.Get(Count, 0) is > 0 and var stated && stated != items.Length)
            diagnostics.CountDiffers(values.SpanOf(Count), stated, items.Length);

        return values.IsComplete && source is not null
            ? new SourceList
            {
                Slug = slug,
                Title = values.Get(Title)!,
                Initiatives = initiatives,
                Citation = new Citation
                {
                    Source = source,
                    Where = values.Get(CitationBinder.Where),
                    Quote = values.Get(Intro),
                    Pieces = values.Get(IntroPieces),
                },
                StatedCount = values.Has(Count) ? values.Get(Count, 0) : null,
                Note = values.Get(Note),
                Items = items,
            }
            : null;
    }

    private ListItem? Make(MappingValues values)
    {
        var subjects = catalogs.Subjects.Resolve(values.Get(Subjects), diagnostics);
        var also = CitationBinder.BindDated(values.Get(Also), catalogs);
        return values.IsComplete
            ? new ListItem
            {
                Text = values.Get(Text)!,
                Number = values.Has(Number) ? values.Get(Number, 0) : null,
                When = values.Get(When),
                Qualifier = values.Get(Qualifier, Model.Dates.Qualifier.None),
                Quote = values.Get(CitationBinder.Quote),
                Pieces = values.Get(CitationBinder.Pieces),
                SubjectIds = [.. subjects.Select(subject => subject.Id)],
                Note = values.Get(Note),
                Reading = values.Get(Reading),
                Also = also,
            }
            : null;
    }
}
