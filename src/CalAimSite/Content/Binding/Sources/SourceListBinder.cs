using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using static CalAimSite.Content.Binding.References.CommonFields;

namespace CalAimSite.Content.Binding.Sources;

/// <summary>Binds <c>lists/….yaml</c>.</summary>
internal sealed class SourceListBinder(Symbols symbols, DiagnosticBag diagnostics)
{
    public const string Folder = "lists";

    private static readonly Field<string> Text = Field.Text("text", isRequired: true);
    private static readonly Field<int> Number = Field.Number("number");
    private static readonly Field<MilestoneDate> When = Field.Date("when");
    private static readonly Field<Qualifier> Qualifier = new("qualifier", QualifierSchema.Instance);
    private static readonly Field<ImmutableArray<MappingValues>> Also = Field.List("also", CitationBinder.DatedSchema);
    private static readonly MappingSchema ItemSchema = new(
        "an item of a list", Text, Number, When, Qualifier, Quote, Pieces, Subjects, Note, Reading, Also);

    private static readonly Field<ImmutableArray<YamlScalar>> ForInitiatives = Field.References("initiatives", isRequired: true, needsOne: true);
    private static readonly Field<string> Intro = Field.Text("intro");
    private static readonly Field<ImmutableArray<string>> IntroPieces = Field.Texts("intro_pieces");
    private static readonly Field<int> Count = Field.Number("count");
    private static readonly Field<ImmutableArray<MappingValues>> Items = Field.List("items", ItemSchema, isRequired: true);

    public static readonly MappingSchema Schema = new(
        "a list", Title, ForInitiatives, SourceId, Where, Intro, IntroPieces, Count, Note, Items);

    public SourceList? Bind(MappingValues values, string slug)
    {
        var source = symbols.Sources.Resolve(values.Get(SourceId));
        var initiatives = symbols.Initiatives.Resolve(values.Get(ForInitiatives), diagnostics);
        var items = values.Get(Items).Select(item => BindItem(item, source)).OfType<ListItem>().ToImmutableArray();
        symbols.Quotes.Add(source, values.Get(Intro), values.Get(IntroPieces), values.SpanOf(Intro));
        var stated = values.GetOrNull(Count);
        if (stated is not null && values.IsKnown(Items) && stated != items.Length)
            diagnostics.CountDiffers(values.SpanOf(Count), stated.Value, items.Length);

        return values.IsComplete && source is not null
            ? new SourceList
            {
                Slug = slug,
                Title = values.Get(Title)!,
                Initiatives = initiatives,
                Citation = new Citation
                {
                    Source = source,
                    Where = values.Get(Where),
                    Quote = values.Get(Intro),
                    Pieces = values.Get(IntroPieces),
                },
                StatedCount = stated,
                Note = values.Get(Note),
                Items = items,
            }
            : null;
    }

    private ListItem? BindItem(MappingValues values, Source? source)
    {
        var subjects = symbols.Subjects.Resolve(values.Get(Subjects), diagnostics);
        var also = CitationBinder.BindDated(values.Get(Also), symbols, diagnostics);
        symbols.Quotes.Add(source, values.Get(Quote) ?? values.Get(Text), values.Get(Pieces), values.SpanOf(values.Has(Quote) ? Quote : Text));
        if (!values.Has(Reading))
            CitationBinder.CheckDate(values, When, values.Get(Quote) ?? values.Get(Text), symbols, diagnostics);

        return values.IsComplete
            ? new ListItem
            {
                Text = values.Get(Text)!,
                Number = values.GetOrNull(Number),
                When = values.Get(When),
                Qualifier = values.Get(Qualifier, Model.Dates.Qualifier.None),
                Quote = values.Get(Quote),
                Pieces = values.Get(Pieces),
                SubjectIds = [.. subjects.Select(subject => subject.Id)],
                Note = values.Get(Note),
                Reading = values.Get(Reading),
                Also = also,
            }
            : null;
    }
}
