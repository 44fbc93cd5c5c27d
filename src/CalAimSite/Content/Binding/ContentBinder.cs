using CalAimSite.Content.Binding.Definitions;
using CalAimSite.Content.Binding.Editions;
using CalAimSite.Content.Binding.History;
using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Binding.Sources;
using CalAimSite.Content.Files;
using CalAimSite.Content.Markdown;
using CalAimSite.Content.Schemas;

namespace CalAimSite.Content.Binding;

/// <param name="Site">The site; null where anything in the content was wrong.</param>
/// <param name="InternalLinks">Links of the content's texts to pages of the site, for whoever knows the pages.</param>
/// <param name="Places">Where in the files the site's parts stand.</param>
public sealed record BoundContent(Site? Site, IReadOnlyList<InternalLink> InternalLinks, SourceMap Places);

/// <summary>Gives meaning to a content folder. Binding is the check: what it gives is right, and there is no other validation.</summary>
public static class ContentBinder
{
    /// <param name="files">The content.</param>
    /// <param name="asOf">The day that the site is made for; null takes the latest edition's.</param>
    /// <param name="diagnostics">Where everything that is wrong is reported.</param>
    /// <param name="enforceHistoryRules">
    /// Whether the content must keep the rules over time and its digests: not what is only compared, such as a state of long ago.
    /// </param>
    /// <param name="fields">What editions may say of milestones; null takes the default.</param>
    /// <param name="published">
    /// Ids of milestones that were published, and may be taken out of the latest edition without an amendment yet: they can be referred
    /// to all the same. Null where nothing is known of what was published.
    /// </param>
    public static BoundContent Bind(
        ContentFiles files, DateOnly? asOf, DiagnosticBag diagnostics, bool enforceHistoryRules = true, MilestoneFields? fields = null,
        IReadOnlyCollection<string>? published = null)
    {
        files = FileNames.Check(files, diagnostics);
        var symbols = new Symbols(fields ?? MilestoneFields.Default, files);
        var links = new List<InternalLink>();
        var identity = SiteBinder.Bind(Read(SiteBinder.Schema, SiteBinder.Path, "the site's title and vocabulary"), symbols, diagnostics);
        SourcesBinder.Bind(Read(SourcesBinder.Schema, SourcesBinder.Path, "the documents that the site cites"), symbols, diagnostics);
        InitiativesBinder.Bind(Read(InitiativesBinder.Schema, InitiativesBinder.Path, "the initiatives"), symbols, diagnostics);
        var editions = BindEditions(files, symbols, links, enforceHistoryRules, published ?? [], diagnostics);
        var pages = BindPages(files, links, diagnostics);
        var sourceMaterial = new SourceMaterialBinder(files, links, symbols, diagnostics).Bind();
        symbols.Milestones.MarkPublished(() => PermalinksReader.ReadMilestones(files));
        symbols.ReportUnknown(diagnostics);

        // That is what an error is: the site cannot be made from this content.
        var site = identity is null || !files.IsWhole || diagnostics.HasErrors
            ? null
            : new Site(identity, symbols.ToVocabulary(), editions, sourceMaterial, pages, asOf);
        return new BoundContent(site, links, symbols.Places.Build());

        MappingValues Read(MappingSchema schema, string path, string what) => schema.ReadRequired(files, path, what, "site", diagnostics);
    }

    private static ImmutableArray<Edition> BindEditions(
        ContentFiles files,
        Symbols symbols,
        List<InternalLink> links,
        bool enforceHistoryRules,
        IReadOnlyCollection<string> published,
        DiagnosticBag diagnostics)
    {
        ImmutableArray<string> ids = [.. FileNames.Editions(files)];
        if (ids.IsEmpty)
            diagnostics.NoEditions(files.Missing("editions"));

        var binder = new EditionBinder(files, symbols, links, diagnostics);
        ImmutableArray<(string Id, BoundEdition? Edition)> bound = [.. ids.Select(id => (id, binder.Bind(id)))];

        // Of an edition that cannot be changed any more, a warning would stay for ever.
        if (symbols.IsEnglish && bound is [.., (_, { } latest)])
            OccurrenceWords.Check(latest, diagnostics);
        var editions = new HistoryBinder(files, symbols, enforceHistoryRules, published, diagnostics).Bind(bound);

        // What another edition's name says it is has not followed any.
        if (enforceHistoryRules)
            EditionDigests.Check(files, [.. bound.Where(one => one.Edition?.IsMisnamed != true).Select(one => one.Id)], diagnostics);
        return editions;
    }

    private static ImmutableArray<ContentPage> BindPages(ContentFiles files, List<InternalLink> links, DiagnosticBag diagnostics) =>
    [
        .. files.In("pages", ".md")
            .Select(path => PageBinder.Bind(files[path], Path.GetFileNameWithoutExtension(path), ProseScope.Plain(links), diagnostics))
            .OfType<ContentPage>(),
    ];
}
