using System.Collections.Immutable;
using CalAimSite.Content.Shapes;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;
using CalAimSite.Model;

namespace CalAimSite.Content.Binding;

/// <summary>Binds <c>site.yaml</c>.</summary>
internal static class SiteFile
{
    public const string Path = "site.yaml";

    private const string KnownFormat = "1";

    private static readonly Field<YamlScalar> Id = new("id", IdShape.Instance, isRequired: true);
    private static readonly Field<string> Name = new("name", TextShape.Instance, isRequired: true);
    private static readonly Field<string> Symbol = new("symbol", TextShape.Instance, isRequired: true);
    private static readonly Field<string> Short = new("short", TextShape.Instance);
    private static readonly Field<bool> IsDeadline = new("is_deadline", FlagShape.Instance);

    private static readonly MappingShape KindShape = new("a kind", Id, Symbol, Name, Short, IsDeadline);
    private static readonly MappingShape GroupShape = new("a group", Id, Name);
    private static readonly MappingShape ActorShape = new("an actor", Id, Name, Short);

    private static readonly Field<string> Format = new("format", TextShape.Instance, isRequired: true);
    private static readonly Field<string> Title = new("title", TextShape.Instance, isRequired: true);
    private static readonly Field<string> Description = new("description", TextShape.Instance, isRequired: true);
    private static readonly Field<string> Language = new("lang", LanguageShape.Instance, isRequired: true);
    private static readonly Field<ImmutableArray<string>> Languages = new("languages", new ListShape<string>(LanguageShape.Instance));
    private static readonly Field<string> Notice = new("notice", TextShape.Instance, isRequired: true);
    private static readonly Field<string> BaseUrl = new("base_url", UrlShape.Instance);
    private static readonly Field<string> Repository = new("repository", UrlShape.Instance);
    private static readonly Field<string> Publisher = new("publisher", TextShape.Instance);
    private static readonly Field<string> UidDomain = new("uid_domain", TextShape.Instance);
    private static readonly Field<ImmutableArray<MappingValues>> Kinds =
        new("kinds", new ListShape<MappingValues>(KindShape), isRequired: true);

    private static readonly Field<ImmutableArray<MappingValues>> Groups =
        new("groups", new ListShape<MappingValues>(GroupShape), isRequired: true);

    private static readonly Field<ImmutableArray<MappingValues>> Actors =
        new("actors", new ListShape<MappingValues>(ActorShape));

    private static readonly MappingShape Shape = new(
        "the site", Format, Title, Description, Language, Languages, Notice, BaseUrl, Repository, Publisher, UidDomain, Kinds, Groups, Actors);

    /// <returns>What the site says of itself, or null where that could not be read.</returns>
    public static SiteIdentity? Bind(YamlNode? node, Catalogs catalogs, DiagnosticBag diagnostics)
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

    private static void MarkPartial(MappingValues values, Catalogs catalogs)
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

    private static void DefineKinds(MappingValues values, Catalogs catalogs, DiagnosticBag diagnostics)
    {
        var symbols = new Dictionary<string, MappingValues>(StringComparer.Ordinal);
        foreach (var kind in values.Get(Kinds))
        {
            var value = kind.IsComplete
                ? new Kind(kind.Get(Id)!.Value, kind.Get(Symbol)!, kind.Get(Name)!, kind.Get(Short) ?? kind.Get(Name)!)
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
