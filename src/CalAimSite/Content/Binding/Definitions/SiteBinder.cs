using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using static CalAimSite.Content.Binding.References.CommonFields;

namespace CalAimSite.Content.Binding.Definitions;

/// <summary>Binds <c>site.yaml</c>.</summary>
internal static class SiteBinder
{
    public const string Path = "site.yaml";

    private const string KnownFormat = "1";

    private static readonly Field<string> Symbol = Field.Text("symbol", isRequired: true);
    private static readonly Field<string> Short = Field.Text("short");
    private static readonly Field<bool> IsDeadline = Field.Flag("is_deadline");
    private static readonly Field<string> Format = Field.Text("format", isRequired: true);
    private static readonly Field<string> Description = Field.Text("description", isRequired: true);
    private static readonly Field<string> Language = new("lang", Scalars.Language, isRequired: true);
    private static readonly Field<ImmutableArray<string>> Languages = new("languages", new ListSchema<string>(Scalars.Language));
    private static readonly Field<string> Notice = Field.Text("notice", isRequired: true);
    private static readonly Field<string> BaseUrl = Field.Url("base_url");
    private static readonly Field<string> Repository = Field.Url("repository");
    private static readonly Field<string> NewerEditions = Field.Url("newer_editions");
    private static readonly Field<string> Publisher = Field.Text("publisher");
    private static readonly Field<string> ContactEmail = new("contact_email", Scalars.Email);
    private static readonly Field<string> UidDomain = Field.Text("uid_domain");
    private static readonly ImmutableArray<Field<bool>> OutputFlags = [.. Output.All.Select(output => Field.Flag(output.Key))];

    /// <summary>Its place is kept: how many there are is known only when all of the site is.</summary>
    public static readonly Field<int> Combinations = new("combinations", Scalars.Count);
    private static readonly Field<MappingValues> OutputField =
        Field.Mapping("outputs", new MappingSchema("the site's outputs", [.. OutputFlags, Combinations]));

    private static readonly Field<ImmutableArray<MappingValues>> Kinds =
        Field.List("kinds", new MappingSchema("a kind", Id, Symbol, Name, Short, IsDeadline), isRequired: true);
    private static readonly Field<ImmutableArray<MappingValues>> Groups =
        Field.List("groups", new MappingSchema("a group", Id, Name), isRequired: true);
    private static readonly Field<ImmutableArray<MappingValues>> Actors = Field.List("actors", new MappingSchema("an actor", Id, Name, Short));

    public static readonly MappingSchema Schema = new(
        "the site", Format, Title, Description, Language, Languages, Notice, BaseUrl, Repository, NewerEditions, Publisher, ContactEmail,
        UidDomain, OutputField, Kinds, Groups, Actors);

    /// <returns>What the site says of itself, or null where that could not be read.</returns>
    public static SiteIdentity? Bind(MappingValues values, Symbols symbols, DiagnosticBag diagnostics)
    {
        symbols.IsEnglish = values.Get(Language)?.Split('-')[0] is "en";
        CheckFormat(values, diagnostics);
        CheckLanguages(values, diagnostics);
        CheckSymbols(values.Get(Kinds), diagnostics);
        symbols.Kinds.Define(values, Kinds, Id, BindKind, diagnostics);
        symbols.Groups.Define(values, Groups, Id, BindGroup, diagnostics);
        symbols.Actors.Define(values, Actors, Id, BindActor, diagnostics);
        if (values.Get(Actors).Select(actor => actor.Get(Id)).FirstOrDefault(id => id?.Value == "index") is { } index)
            diagnostics.TakenAddress(index.Span, "actors/index.html");
        if (values.Get(OutputField) is { } given)
            symbols.Places.Add(Combinations.Name, given.SpanOf(Combinations));

        return values.IsComplete
            ? new SiteIdentity
            {
                Title = values.Get(Title)!,
                Description = values.Get(Description)!,
                Language = values.Get(Language)!,
                Languages = values.Get(Languages) is [_, ..] languages ? languages : [values.Get(Language)!],
                Notice = values.Get(Notice)!,
                BaseUrl = values.Get(BaseUrl) is { } url ? url.TrimEnd('/') + "/" : null,
                Repository = values.Get(Repository),
                NewerEditions = values.Get(NewerEditions),
                ContactEmail = values.Get(ContactEmail),
                Publisher = values.Get(Publisher),
                UidDomain = values.Get(UidDomain),
                Outputs = values.Get(OutputField) is { } outputs ? BindOutputs(outputs) : Outputs.Default,
            }
            : null;
    }

    private static Outputs BindOutputs(MappingValues values) => new(
        Output.All.Where((_, i) => !values.Get(OutputFlags[i], fallback: true)),
        values.Get(Combinations, fallback: Outputs.DefaultCombinations));

    private static MilestoneKind? BindKind(MappingValues values) => values.IsComplete
        ? new MilestoneKind(values.Get(Id)!.Value, values.Get(Symbol)!, values.Get(Name)!, values.Get(Short) ?? values.Get(Name)!)
        {
            IsDeadline = values.Get(IsDeadline, fallback: false),
        }
        : null;

    private static Group? BindGroup(MappingValues values) =>
        values.IsComplete ? new Group(values.Get(Id)!.Value, values.Get(Name)!) : null;

    private static Actor? BindActor(MappingValues values) =>
        values.IsComplete ? new Actor(values.Get(Id)!.Value, values.Get(Name)!, values.Get(Short) ?? values.Get(Name)!) : null;

    private static void CheckFormat(MappingValues values, DiagnosticBag diagnostics)
    {
        if (values.Get(Format) is { } format && format != KnownFormat)
            diagnostics.UnknownFormat(values.SpanOf(Format), format, KnownFormat);
    }

    private static void CheckLanguages(MappingValues values, DiagnosticBag diagnostics)
    {
        var languages = values.Get(Languages);
        if (languages.Distinct(StringComparer.OrdinalIgnoreCase).Count() < languages.Length)
            diagnostics.WrongShape(values.SpanOf(Languages), "a language twice", "each language once");
    }

    private static void CheckSymbols(ImmutableArray<MappingValues> kinds, DiagnosticBag diagnostics)
    {
        foreach (var same in kinds.Where(kind => kind.Get(Symbol) is not null).GroupBy(kind => kind.Get(Symbol), StringComparer.Ordinal))
        {
            foreach (var kind in same.Skip(1))
                diagnostics.DuplicateSymbol(kind.SpanOf(Symbol), same.First().SpanOf(Symbol));
        }
    }
}
