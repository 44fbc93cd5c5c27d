using CalAimSite.Diagnostics;
using CalAimSite.Model;

namespace CalAimSite.Content.Binding;

/// <summary>All that editions and pages may refer to.</summary>
internal sealed class Catalogs
{
    public Catalog<Kind> Kinds { get; } = new("a kind", "site.yaml");

    public Catalog<Group> Groups { get; } = new("a group", "site.yaml");

    public Catalog<Actor> Actors { get; } = new("an actor", "site.yaml");

    public Catalog<Source> Sources { get; } = new("a source", "sources.yaml");

    public Catalog<Initiative> Initiatives { get; } = new("an initiative", "initiatives.yaml");

    /// <summary>The ids of all editions' milestones. Editions may list the same one.</summary>
    public Catalog<string> Milestones { get; } = new("a milestone", "an edition");

    public Catalog<Subject> Subjects { get; } = new("a subject", "a file in launches");

    public Catalog<GlossaryEntry> Glossary { get; } = new("an acronym", "glossary.yaml");

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
