using CalAimSite.Content.Binding.Definitions;
using CalAimSite.Content.Binding.Editions;
using CalAimSite.Content.Binding.History;
using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Binding.Sources;
using CalAimSite.Content.Files;
using CalAimSite.Content.Markdown;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Binding;

/// <param name="Site">The site; null where anything in the content was wrong.</param>
/// <param name="InternalLinks">Links of the content's texts to pages of the site, for whoever knows the pages.</param>
public sealed record BoundContent(Site? Site, IReadOnlyList<InternalLink> InternalLinks);

/// <summary>Gives meaning to a content folder. Binding is the check: what it gives is right, and there is no other validation.</summary>
public static class ContentBinder
{
    /// <param name="files">The content.</param>
    /// <param name="asOf">The day that the site is made for; null takes the latest edition's.</param>
    /// <param name="diagnostics">Where everything that is wrong is reported.</param>
    /// <param name="holdsRules">
    /// Whether the content must keep the rules over time and its digests: not what is only compared, such as a state of long ago.
    /// </param>
    public static BoundContent Bind(ContentFiles files, DateOnly? asOf, DiagnosticBag diagnostics, bool holdsRules = true)
    {
        var catalogs = new Symbols();
        var internalLinks = new List<InternalLink>();
        FileNames.Check(files, diagnostics);
        var identity = SiteBinder.Bind(Read(files, SiteBinder.Path, "the site's title and vocabulary", diagnostics), catalogs, diagnostics);
        SourcesBinder.Bind(Read(files, SourcesBinder.Path, "the documents that the site cites", diagnostics), catalogs, diagnostics);
        InitiativesBinder.Bind(Read(files, InitiativesBinder.Path, "the initiatives", diagnostics), catalogs, diagnostics);
        var editions = BindEditions(files, catalogs, internalLinks, holdsRules, diagnostics);
        var pages = BindPages(files, internalLinks, diagnostics);
        var evidence = SourceMaterialBinder.Bind(files, catalogs, diagnostics);
        catalogs.ReportUnknown(diagnostics);
        var site = identity is null || diagnostics.HasErrors
            ? null
            : new Site(identity, catalogs.ToVocabulary(), editions, evidence, pages, asOf);
        return new BoundContent(site, internalLinks);
    }

    private static YamlNode? Read(ContentFiles files, string path, string what, DiagnosticBag diagnostics)
    {
        if (files.Find(path) is { } file)
            return YamlReader.Read(file, diagnostics);

        if (!files.IsUnreadable(path))
            diagnostics.MissingFile(files.Missing(path), what, "site");

        return null;
    }

    private static ImmutableArray<Edition> BindEditions(
        ContentFiles files, Symbols catalogs, List<InternalLink> internalLinks, bool holdsRules, DiagnosticBag diagnostics)
    {
        var binder = new EditionBinder(files, catalogs, internalLinks, diagnostics);
        var folders = FileNames.Editions(files);
        if (folders.Count == 0)
            diagnostics.NoEditions(files.Missing("editions"));

        if (holdsRules)
            EditionDigests.Check(files, [.. folders], diagnostics);

        return new HistoryBinder(catalogs, holdsRules, diagnostics).Bind([.. folders.Select(binder.Bind)]);
    }

    private static ImmutableArray<ContentPage> BindPages(ContentFiles files, List<InternalLink> internalLinks, DiagnosticBag diagnostics)
    {
        var pages = ImmutableArray.CreateBuilder<ContentPage>();
        foreach (var path in files.In("pages", ".md"))
        {
            var slug = Path.GetFileNameWithoutExtension(path);
            if (PageBinder.Bind(files[path], slug, ProseScope.Plain(internalLinks), diagnostics) is { } page)
                pages.Add(page);
        }

        return pages.ToImmutable();
    }
}
