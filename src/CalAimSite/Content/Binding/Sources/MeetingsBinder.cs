using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using static CalAimSite.Content.Binding.References.CommonFields;

namespace CalAimSite.Content.Binding.Sources;

/// <summary>Binds <c>meetings/….yaml</c>.</summary>
internal sealed class MeetingsBinder(Symbols symbols, DiagnosticBag diagnostics)
{
    public const string Folder = "meetings";

    private static readonly Field<int> Number = Field.Number("number");
    private static readonly Field<string> MeetingTitle = Field.Text("title");
    private static readonly Field<MilestoneDate> Date = Field.Date("date", isRequired: true);
    private static readonly Field<TimeSpanOfDay> Time = new("time", Scalars.Time);
    private static readonly Field<string> Printed = Field.Text("printed");
    private static readonly Field<string> Material = Field.Text("material");
    private static readonly ImmutableArray<Field<string>> Quoted = [Printed, Material, MeetingTitle, Quote];
    private static readonly MappingSchema MeetingSchema = new(
        "a meeting", Number, MeetingTitle, Date, Time, Printed, Material, Reading, Note, Quote, Initiatives);

    private static readonly Field<string> NameReading = Field.Text("name_reading");
    private static readonly Field<YamlScalar> Initiative = Field.Reference("initiative");
    private static readonly Field<ImmutableArray<MappingValues>> Meetings = Field.List("meetings", MeetingSchema, isRequired: true);

    public static readonly MappingSchema Schema = new(
        "a series of meetings", Name, NameReading, Initiative, SourceId, Where, Note, Meetings);

    public MeetingSeries? Bind(MappingValues values, string slug)
    {
        var source = symbols.Sources.Resolve(values.Get(SourceId));
        var initiative = symbols.Initiatives.Resolve(values.Get(Initiative));
        var meetings = values.Get(Meetings).Select(meeting => BindMeeting(meeting, source)).OfType<Meeting>().ToImmutableArray();
        return values.IsComplete && source is not null
            ? new MeetingSeries
            {
                Slug = slug,
                Name = values.Get(Name)!,
                NameReading = values.Get(NameReading),
                Initiative = initiative,
                Source = source,
                Where = values.Get(Where),
                Note = values.Get(Note),
                Meetings = meetings,
            }
            : null;
    }

    private Meeting? BindMeeting(MappingValues values, Source? source)
    {
        foreach (var quoted in Quoted)
            symbols.Quotes.Add(source, values.Get(quoted), [], values.SpanOf(quoted));

        CitationBinder.CheckDate(values, Date, values.Get(Printed) ?? values.Get(Quote), symbols, diagnostics);
        var initiatives = symbols.Initiatives.Resolve(values.Get(Initiatives), diagnostics);
        return values.IsComplete
            ? new Meeting
            {
                Number = values.GetOrNull(Number),
                Title = values.Get(MeetingTitle),
                Date = values.Get(Date)!,
                Begins = values.Get(Time)?.Begins,
                Ends = values.Get(Time)?.Ends,
                Printed = values.Get(Printed),
                Material = values.Get(Material),
                Reading = values.Get(Reading),
                Note = values.Get(Note),
                Quote = values.Get(Quote),
                Initiatives = initiatives,
            }
            : null;
    }
}
