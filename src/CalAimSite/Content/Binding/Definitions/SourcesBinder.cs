using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Binding.Definitions;

/// <summary>Binds <c>sources.yaml</c>.</summary>
internal static class SourcesBinder
{
    public const string Path = "sources.yaml";

    private static readonly Field<YamlScalar> Id = new("id", IdSchema.Instance, isRequired: true);
    private static readonly Field<string> Title = new("title", TextSchema.Instance, isRequired: true);
    private static readonly Field<string> Label = new("label", TextSchema.Instance);
    private static readonly Field<string> Publisher = new("publisher", TextSchema.Instance, isRequired: true);
    private static readonly Field<MilestoneDate> Date = new("date", MilestoneDateSchema.Instance);
    private static readonly Field<MilestoneDate> DatedWhen = new("when", MilestoneDateSchema.Instance, isRequired: true);
    private static readonly Field<string> DatedReason = new("reason", TextSchema.Instance, isRequired: true);
    private static readonly Field<MappingValues> Dated = new("dated", new MappingSchema("a reading of a date", DatedWhen, DatedReason));
    private static readonly Field<string> Url = new("url", UrlSchema.Instance);
    private static readonly Field<string> File = new("file", TextSchema.Instance);
    private static readonly Field<string> Note = new("note", TextSchema.Instance);
    private static readonly MappingSchema SourceShape = new("a source", Id, Title, Label, Publisher, Date, Dated, Url, File, Note);

    private static readonly Field<ImmutableArray<MappingValues>> Sources =
        new("sources", new ListSchema<MappingValues>(SourceShape), isRequired: true);

    private static readonly MappingSchema Shape = new("the sources", Sources);

    public static void Bind(YamlNode? node, Symbols catalogs, DiagnosticBag diagnostics)
    {
        if (node is null || !Shape.TryRead(node, diagnostics, out var values))
        {
            catalogs.Sources.MarkPartial();
            return;
        }

        if (!values.IsKnown(Sources))
            catalogs.Sources.MarkPartial();

        foreach (var source in values.Get(Sources))
            catalogs.Sources.Define(source.Get(Id), Make(source, diagnostics), diagnostics);
    }

    private static Source? Make(MappingValues source, DiagnosticBag diagnostics)
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
