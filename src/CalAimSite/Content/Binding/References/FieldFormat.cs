using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;

namespace CalAimSite.Content.Binding.References;

/// <summary>What the values of a milestone refer to.</summary>
internal sealed record MilestoneScope(
    PeriodColumns Columns, SymbolTable<RowComponent> Components, Symbols Symbols, DiagnosticBag Diagnostics);

/// <summary>How content writes a field of milestones, which its type tells.</summary>
internal abstract class FieldFormat(MilestoneField field)
{
    public static readonly ChoiceSchema<Status> Status = new(
        ("confirmed", Model.Editions.Status.Confirmed),
        ("occurred", Model.Editions.Status.Occurred),
        ("cancelled", Model.Editions.Status.Cancelled));

    private static readonly Field<string> CitedPage = Schemas.Field.Text("page");

    private static readonly MappingSchema Citation = new(
        "a citation", CommonFields.SourceId, CitedPage, CommonFields.Quote, CommonFields.Pieces);

    public MilestoneField Field { get; } = field;

    /// <summary>Whether there may be several values.</summary>
    public bool IsList { get; private init; }

    /// <returns>The key, with the schema that its value is read by.</returns>
    public abstract Field Key(bool isRequired);

    /// <returns>What the value means; null where there is none, or it could not be read.</returns>
    public abstract object? Read(MappingValues values, MilestoneScope scope);

    /// <returns>The texts by which content says it; none where there is nothing to say.</returns>
    public abstract ImmutableArray<string> Write(Listing listing);

    public static FieldFormat For(MilestoneField field) => field switch
    {
        MilestoneField<string?> text => Create(text, Scalars.Text, (read, _) => read, value => value),
        MilestoneField<bool> flag => Create(flag, Scalars.Flag, (read, _) => read, value => value ? "true" : null),
        MilestoneField<MilestoneDate> date => Create(date, DateSchemas.Date, (read, _) => read, value => value.ToString()),
        MilestoneField<Qualifier> qualifier => Create(qualifier, QualifierSchema.Instance, (read, _) => read, QualifierSchema.Instance.FindWord),
        MilestoneField<Status> status => Create(status, Status, (read, _) => read, Status.FindWord),
        MilestoneField<Row> row => Create(row, Scalars.Id, (_, _) => null!, value => value.Slug),
        MilestoneField<RowComponent?> part =>
            Create(part, Scalars.Reference(Scalars.Id.Expected), (id, scope) => scope.Components.Resolve(id), value => value?.Id),
        MilestoneField<Period> column =>
            Create(column, Scalars.Column, (name, scope) => scope.Columns.Named(name, scope.Diagnostics)!, value => value.ToString()),
        MilestoneField<ImmutableArray<MilestoneKind>> kinds => CreateList(
            kinds,
            new ListSchema<YamlScalar>(Scalars.Reference(Scalars.Id.Expected), allowOne: true),
            (ids, scope) => scope.Symbols.Kinds.Resolve(ids, scope.Diagnostics),
            kind => kind.Id),
        MilestoneField<ImmutableArray<Actor>> actors => CreateList(
            actors,
            new ListSchema<YamlScalar>(Scalars.Reference(Scalars.Id.Expected)),
            (ids, scope) => scope.Symbols.Actors.Resolve(ids, scope.Diagnostics),
            actor => actor.Id),
        MilestoneField<ImmutableArray<Citation>> sources =>
            CreateList(sources, new ListSchema<MappingValues>(Citation), BindCitations, citation => citation.Source.Id),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A type of values that content cannot write."),
    };

    private static ImmutableArray<Citation> BindCitations(ImmutableArray<MappingValues> citations, MilestoneScope scope) =>
    [
        .. citations.Select(citation => CitationBinder.Bind(citation, CommonFields.Quote, citation.Get(CitedPage), scope.Symbols)).OfType<Citation>(),
    ];

    private static Format<T, TRead> Create<T, TRead>(
        MilestoneField<T> field, Schema<TRead> schema, Func<TRead, MilestoneScope, T> bind, Func<T, string?> write) =>
        new(field, schema, bind, value => write(value) is { } text ? [text] : []);

    private static Format<ImmutableArray<T>, ImmutableArray<TRead>> CreateList<T, TRead>(
        MilestoneField<ImmutableArray<T>> field,
        Schema<ImmutableArray<TRead>> schema,
        Func<ImmutableArray<TRead>, MilestoneScope, ImmutableArray<T>> bind,
        Func<T, string> write) =>
        new(field, schema, bind, values => [.. values.Select(write)]) { IsList = true };

    private sealed class Format<T, TRead>(
        MilestoneField<T> field, Schema<TRead> schema, Func<TRead, MilestoneScope, T> bind, Func<T, ImmutableArray<string>> write)
        : FieldFormat(field)
    {
        public override Field Key(bool isRequired) => new Field<TRead>(field.Key, schema, isRequired);

        public override object? Read(MappingValues values, MilestoneScope scope) => values.Find(field.Key) is TRead read ? bind(read, scope) : null;

        public override ImmutableArray<string> Write(Listing listing) => write(field.In(listing));
    }
}
