using System.Collections.Immutable;
using CalAimSite.Content.Shapes;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;
using CalAimSite.Model;

namespace CalAimSite.Content.Binding;

/// <summary>Binds <c>sources.yaml</c>.</summary>
internal static class SourcesFile
{
    public const string Path = "sources.yaml";

    private static readonly Field<YamlScalar> Id = new("id", IdShape.Instance, isRequired: true);
    private static readonly Field<string> Title = new("title", TextShape.Instance, isRequired: true);
    private static readonly Field<string> Label = new("label", TextShape.Instance);
    private static readonly Field<string> Publisher = new("publisher", TextShape.Instance, isRequired: true);
    private static readonly Field<When> Date = new("date", WhenShape.Instance);
    private static readonly Field<When> DatedWhen = new("when", WhenShape.Instance, isRequired: true);
    private static readonly Field<string> DatedReason = new("reason", TextShape.Instance, isRequired: true);
    private static readonly Field<MappingValues> Dated = new("dated", new MappingShape("a reading of a date", DatedWhen, DatedReason));
    private static readonly Field<string> Url = new("url", UrlShape.Instance);
    private static readonly Field<string> File = new("file", TextShape.Instance);
    private static readonly Field<string> Note = new("note", TextShape.Instance);
    private static readonly MappingShape SourceShape = new("a source", Id, Title, Label, Publisher, Date, Dated, Url, File, Note);

    private static readonly Field<ImmutableArray<MappingValues>> Sources =
        new("sources", new ListShape<MappingValues>(SourceShape), isRequired: true);

    private static readonly MappingShape Shape = new("the sources", Sources);

    public static void Bind(YamlNode? node, Catalogs catalogs, DiagnosticBag diagnostics)
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
