using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Binding.Definitions;

/// <summary>Binds <c>site.yaml</c>.</summary>
internal static class SiteBinder
{
    public const string Path = "site.yaml";

    private const string KnownFormat = "1";

    private static readonly Field<YamlScalar> Id = new("id", IdSchema.Instance, isRequired: true);
    private static readonly Field<string> Name = new("name", TextSchema.Instance, isRequired: true);
    private static readonly Field<string> Symbol = new("symbol", TextSchema.Instance, isRequired: true);
    private static readonly Field<string> Short = new("short", TextSchema.Instance);
    private static readonly Field<bool> IsDeadline = new("is_deadline", FlagSchema.Instance);

    private static readonly MappingSchema KindShape = new("a kind", Id, Symbol, Name, Short, IsDeadline);
    private static readonly MappingSchema GroupShape = new("a group", Id, Name);
    private static readonly MappingSchema ActorShape = new("an actor", Id, Name, Short);

    private static readonly Field<string> Format = new("format", TextSchema.Instance, isRequired: true);
    private static readonly Field<string> Title = new("title", TextSchema.Instance, isRequired: true);
    private static readonly Field<string> Description = new("description", TextSchema.Instance, isRequired: true);
    private static readonly Field<string> Language = new("lang", LanguageSchema.Instance, isRequired: true);
    private static readonly Field<ImmutableArray<string>> Languages = new("languages", new ListSchema<string>(LanguageSchema.Instance));
    private static readonly Field<string> Notice = new("notice", TextSchema.Instance, isRequired: true);
    private static readonly Field<string> BaseUrl = new("base_url", UrlSchema.Instance);
    private static readonly Field<string> Repository = new("repository", UrlSchema.Instance);
    private static readonly Field<string> Publisher = new("publisher", TextSchema.Instance);
    private static readonly Field<string> UidDomain = new("uid_domain", TextSchema.Instance);
    private static readonly Field<ImmutableArray<MappingValues>> Kinds =
        new("kinds", new ListSchema<MappingValues>(KindShape), isRequired: true);

    private static readonly Field<ImmutableArray<MappingValues>> Groups =
        new("groups", new ListSchema<MappingValues>(GroupShape), isRequired: true);

    private static readonly Field<ImmutableArray<MappingValues>> Actors =
        new("actors", new ListSchema<MappingValues>(ActorShape));

    private static readonly MappingSchema Shape = new(
        "the site", Format, Title, Description, Language, Languages, Notice, BaseUrl, Repository, Publisher, UidDomain, Kinds, Groups, Actors);

    /// <returns>What the site says of itself, or null where that could not be read.</returns>
    public static SiteIdentity? Bind(YamlNode? node, Symbols catalogs, DiagnosticBag diagnostics)
    {
        if (node is null || !Shape.TryRead(node, diagnostics, out var values))
        {
            MarkPartial(MappingValues.Unknown(default, Shape), catalogs);
            return null;
        }

        CheckFormat(values, diagnostics);
        CheckLanguages(values, diagnostics);
        MarkPartial(values, catalogs);
        DefineKinds(values, catalogs, diagnostics);
        foreach (var group in values.Get(Groups))
        {
            var value = group.IsComplete ? new Group(group.Get(Id)!.Value, group.Get(Name)!) : null;
            catalogs.Groups.Define(group.Get(Id), value, diagnostics);
        }

        foreach (var actor in values.Get(Actors))
        {
            var value = actor.IsComplete ? new Actor(actor.Get(Id)!.Value, actor.Get(Name)!, actor.Get(Short) ?? actor.Get(Name)!) : null;
            catalogs.Actors.Define(actor.Get(Id), value, diagnostics);
        }

        return values.IsComplete ? MakeIdentity(values) : null;
    }

    private static void MarkPartial(MappingValues values, Symbols catalogs)
    {
        if (!values.IsKnown(Kinds))
            catalogs.Kinds.MarkPartial();

        if (!values.IsKnown(Groups))
            catalogs.Groups.MarkPartial();

        if (!values.IsKnown(Actors))
            catalogs.Actors.MarkPartial();
    }

    private static SiteIdentity MakeIdentity(MappingValues values) => new()
    {
        Title = values.Get(Title)!,
        Description = values.Get(Description)!,
        Language = values.Get(Language)!,
        Languages = values.Get(Languages) is [_, ..] languages ? languages : [values.Get(Language)!],
        Notice = values.Get(Notice)!,
        BaseUrl = values.Get(BaseUrl) is { } url ? url.TrimEnd('/') + "/" : null,
        Repository = values.Get(Repository),
        Publisher = values.Get(Publisher),
        UidDomain = values.Get(UidDomain),
    };

    private static void CheckFormat(MappingValues values, DiagnosticBag diagnostics)
    {
        if (values.Get(Format) is { } format && !string.Equals(format, KnownFormat, StringComparison.Ordinal))
            diagnostics.UnknownFormat(values.SpanOf(Format), format, KnownFormat);
    }

    private static void CheckLanguages(MappingValues values, DiagnosticBag diagnostics)
    {
        var languages = values.Get(Languages);
        if (languages.Distinct(StringComparer.OrdinalIgnoreCase).Count() < languages.Length)
            diagnostics.WrongShape(values.SpanOf(Languages), "a language twice", "each language once");
    }

    private static void DefineKinds(MappingValues values, Symbols catalogs, DiagnosticBag diagnostics)
    {
        var symbols = new Dictionary<string, MappingValues>(StringComparer.Ordinal);
        foreach (var kind in values.Get(Kinds))
        {
            var value = kind.IsComplete
                ? new MilestoneKind(kind.Get(Id)!.Value, kind.Get(Symbol)!, kind.Get(Name)!, kind.Get(Short) ?? kind.Get(Name)!)
                {
                    IsDeadline = kind.Get(IsDeadline, fallback: false),
                }
                : null;
            catalogs.Kinds.Define(kind.Get(Id), value, diagnostics);
            if (kind.Get(Symbol) is { } symbol && !symbols.TryAdd(symbol, kind))
                diagnostics.DuplicateSymbol(kind.SpanOf(Symbol), symbols[symbol].SpanOf(Symbol));
        }
    }
}
