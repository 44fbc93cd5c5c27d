using CalAimSite.Content.Files;

namespace CalAimSite.Content.Binding.References;

/// <summary>All that editions and pages may refer to.</summary>
internal sealed class Symbols(MilestoneFields fields, ContentFiles files)
{
    /// <summary>What rows may say of milestones.</summary>
    public MilestoneFormat MilestoneFormat { get; } = new(fields);

    public SymbolTable<MilestoneKind> Kinds { get; } = new("a kind", "site.yaml", kind => [kind.Symbol, kind.Name, kind.ShortName]);
    public SymbolTable<Group> Groups { get; } = new("a group", "site.yaml", group => [group.Name]);
    public SymbolTable<Actor> Actors { get; } = new("an actor", "site.yaml", actor => [actor.Name, actor.ShortName]);
    public SymbolTable<Source> Sources { get; } = new("a source", "sources.yaml", source => [source.Title, source.Label]);
    public SymbolTable<Initiative> Initiatives { get; } = new("an initiative", "initiatives.yaml", initiative => [initiative.Name, .. initiative.Aliases]);

    /// <summary>The ids of all editions' milestones. Editions may list the same one.</summary>
    public SymbolTable<string> Milestones { get; } = new("a milestone", "an edition");

    public SymbolTable<Subject> Subjects { get; } = new("a subject", "a file in launches");
    public SymbolTable<GlossaryEntry> Glossary { get; } = new("an acronym", "glossary.yaml");

    /// <summary>Whether the content is in the language whose dates can be read in texts.</summary>
    public bool IsEnglish { get; set; }

    public SourceQuotes Quotes { get; } = new(files);

    /// <summary>Where that stands which messages about the whole site have to find.</summary>
    public SourceMap.Builder Places { get; } = new();

    public void ReportUnknown(DiagnosticBag diagnostics)
    {
        Kinds.ReportUnknown(diagnostics);
        Groups.ReportUnknown(diagnostics);
        Actors.ReportUnknown(diagnostics);
        Sources.ReportUnknown(diagnostics);
        Initiatives.ReportUnknown(diagnostics);
        Milestones.ReportUnknown(diagnostics);
        Subjects.ReportUnknown(diagnostics);
        Glossary.ReportUnknown(diagnostics);
        Quotes.Report(diagnostics);
    }

    public Vocabulary ToVocabulary() => new()
    {
        Kinds = Kinds.Values,
        Groups = Groups.Values,
        Actors = Actors.Values,
        Sources = Sources.Values,
        Initiatives = Initiatives.Values,
    };
}
