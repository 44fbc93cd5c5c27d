using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Binding.Sources;

/// <summary>Binds <c>meetings/….yaml</c>.</summary>
internal sealed class MeetingsBinder(Symbols catalogs, DiagnosticBag diagnostics)
{
    public const string Folder = "meetings";

    private static readonly Field<int> Number = new("number", NumberSchema.Instance);
    private static readonly Field<string> Title = new("title", TextSchema.Instance);
    private static readonly Field<MilestoneDate> Date = new("date", MilestoneDateSchema.Instance, isRequired: true);
    private static readonly Field<TimeSpanOfDay> Time = new("time", TimeSchema.Instance);
    private static readonly Field<string> Printed = new("printed", TextSchema.Instance);
    private static readonly Field<string> Material = new("material", TextSchema.Instance);
    private static readonly Field<string> Reading = new("reading", TextSchema.Instance);
    private static readonly Field<string> Note = new("note", TextSchema.Instance);
    private static readonly Field<ImmutableArray<YamlScalar>> Initiatives = new("initiatives", new ListSchema<YamlScalar>(IdSchema.Instance));
    private static readonly MappingSchema MeetingShape = new(
        "a meeting", Number, Title, Date, Time, Printed, Material, Reading, Note, CitationBinder.Quote, Initiatives);

    private static readonly Field<string> Name = new("name", TextSchema.Instance, isRequired: true);
    private static readonly Field<string> NameReading = new("name_reading", TextSchema.Instance);
    private static readonly Field<YamlScalar> Initiative = new("initiative", IdSchema.Instance);
    private static readonly Field<ImmutableArray<MappingValues>> Meetings =
        new("meetings", new ListSchema<MappingValues>(MeetingShape), isRequired: true);

    private static readonly MappingSchema Shape = new(
        "a series of meetings", Name, NameReading, Initiative, CitationBinder.Source, CitationBinder.Where, Note, Meetings);

    public MeetingSeries? Bind(YamlNode? node, string slug)
    {
        if (node is null || !Shape.TryRead(node, diagnostics, out var values))
            return null;

        var source = catalogs.Sources.Resolve(values.Get(CitationBinder.Source));
        var initiative = catalogs.Initiatives.Resolve(values.Get(Initiative));
        var meetings = values.Get(Meetings).Select(Make).OfType<Meeting>().ToImmutableArray();
        return values.IsComplete && source is not null
            ? new MeetingSeries
            {
                Slug = slug,
                Name = values.Get(Name)!,
                NameReading = values.Get(NameReading),
                Initiative = initiative,
                Source = source,
                Where = values.Get(CitationBinder.Where),
                Note = values.Get(Note),
                Meetings = meetings,
            }
            : null;
    }

    private Meeting? Make(MappingValues values)
    {
        var initiatives = catalogs.Initiatives.Resolve(values.Get(Initiatives), diagnostics);
        return values.IsComplete
            ? new Meeting
            {
                Number = values.Has(Number) ? values.Get(Number, 0) : null,
                Title = values.Get(Title),
                Date = values.Get(Date)!,
                Begins = values.Get(Time)?.Begins,
                Ends = values.Get(Time)?.Ends,
                Printed = values.Get(Printed),
                Material = values.Get(Material),
                Reading = values.Get(Reading),
                Note = values.Get(Note),
                Quote = values.Get(CitationBinder.Quote),
                Initiatives = initiatives,
            }
            : null;
    }
}
