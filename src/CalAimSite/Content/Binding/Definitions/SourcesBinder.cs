using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using static CalAimSite.Content.Binding.References.CommonFields;

namespace CalAimSite.Content.Binding.Definitions;

/// <summary>Binds <c>sources.yaml</c>.</summary>
internal static class SourcesBinder
{
    public const string Path = "sources.yaml";

    private static readonly Field<string> Label = Field.Text("label");
    private static readonly Field<string> Publisher = Field.Text("publisher", isRequired: true);
    private static readonly Field<MilestoneDate> Date = Field.Date("date");
    private static readonly Field<MilestoneDate> DatedWhen = Field.Date("when", isRequired: true);
    private static readonly Field<string> DatedReason = Field.Text("reason", isRequired: true);
    private static readonly Field<MappingValues> Dated =
        Field.Mapping("dated", new MappingSchema("a reading of a date", DatedWhen, DatedReason));
    private static readonly Field<string> Url = Field.Url("url");
    private static readonly Field<string> File = Field.Text("file");
    private static readonly Field<ImmutableArray<MappingValues>> Sources = Field.List(
        "sources", new MappingSchema("a source", Id, Title, Label, Publisher, Date, Dated, Url, File, Note), isRequired: true);

    public static readonly MappingSchema Schema = new("the sources", Sources);

    public static void Bind(MappingValues values, Symbols symbols, DiagnosticBag diagnostics) =>
        symbols.Sources.Define(values, Sources, Id, source => Bind(source, diagnostics), diagnostics);

    private static Source? Bind(MappingValues source, DiagnosticBag diagnostics)
    {
        var isUndated = !source.Has(Date) && !source.Has(Dated) && source.IsKnown(Date) && source.IsKnown(Dated);
        if (isUndated || (source.Has(Date) && source.Has(Dated)))
        {
            diagnostics.DateOrReading(isUndated ? source.Span : source.SpanOf(Dated));
            return null;
        }

        var reading = source.Get(Dated);
        var date = source.Get(Date) ?? reading?.Get(DatedWhen);
        return source.IsComplete && date is not null && reading?.IsComplete != false
            ? new Source
            {
                Id = source.Get(Id)!.Value,
                Title = source.Get(Title)!,
                Label = source.Get(Label) ?? source.Get(Title)!,
                Publisher = source.Get(Publisher)!,
                Date = date,
                DateReading = reading?.Get(DatedReason),
                Url = source.Get(Url),
                File = source.Get(File),
                Note = source.Get(Note),
            }
            : null;
    }
}
