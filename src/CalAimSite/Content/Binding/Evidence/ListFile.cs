using System.Collections.Immutable;
using CalAimSite.Content.Shapes;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;
using CalAimSite.Model;

namespace CalAimSite.Content.Binding;

/// <summary>Binds <c>lists/….yaml</c>.</summary>
internal sealed class ListFile(Catalogs catalogs, DiagnosticBag diagnostics)
{
    public const string Folder = "lists";

    private static readonly Field<string> Text = new("text", TextShape.Instance, isRequired: true);
    private static readonly Field<int> Number = new("number", NumberShape.Instance);
    private static readonly Field<When> When = new("when", WhenShape.Instance);
    private static readonly Field<Qualifier> Qualifier = new("qualifier", QualifierShape.Instance);
    private static readonly Field<ImmutableArray<YamlScalar>> Subjects = new("subjects", new ListShape<YamlScalar>(IdShape.Instance));
    private static readonly Field<string> Note = new("note", TextShape.Instance);
    private static readonly Field<string> Reading = new("reading", TextShape.Instance);
    private static readonly Field<ImmutableArray<MappingValues>> Also =
        new("also", new ListShape<MappingValues>(CitationReader.DatedShape));
    private static readonly MappingShape ItemShape = new(
        "an item of a list",
        Text, Number, When, Qualifier, CitationReader.Quote, CitationReader.Pieces, Subjects, Note, Reading, Also);

    private static readonly Field<string> Title = new("title", TextShape.Instance, isRequired: true);
    private static readonly Field<ImmutableArray<YamlScalar>> Initiatives =
        new("initiatives", new ListShape<YamlScalar>(IdShape.Instance, needsOne: true), isRequired: true);

    private static readonly Field<string> Intro = new("intro", TextShape.Instance);
    private static readonly Field<ImmutableArray<string>> IntroPieces = new("intro_pieces", new ListShape<string>(TextShape.Instance));
    private static readonly Field<int> Count = new("count", NumberShape.Instance);
    private static readonly Field<ImmutableArray<MappingValues>> Items =
        new("items", new ListShape<MappingValues>(ItemShape), isRequired: true);
    private static readonly MappingShape Shape = new(
        "a list", Title, Initiatives, CitationReader.Source, CitationReader.Where, Intro, IntroPieces, Count, Note, Items);

    public SourceList? Bind(YamlNode? node, string slug)
    {
        if (node is null || !Shape.TryRead(node, diagnostics, out var values))
            return null;

        var source = catalogs.Sources.Resolve(values.Get(CitationReader.Source));
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
                    Where = values.Get(CitationReader.Where),
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
        var also = CitationReader.BindDated(values.Get(Also), catalogs);
        return values.IsComplete
            ? new ListItem
            {
                Text = values.Get(Text)!,
                Number = values.Has(Number) ? values.Get(Number, 0) : null,
                When = values.Get(When),
                Qualifier = values.Get(Qualifier, Model.Qualifier.None),
                Quote = values.Get(CitationReader.Quote),
                Pieces = values.Get(CitationReader.Pieces),
                SubjectIds = [.. subjects.Select(subject => subject.Id)],
                Note = values.Get(Note),
                Reading = values.Get(Reading),
                Also = also,
            }
            : null;
    }
}
