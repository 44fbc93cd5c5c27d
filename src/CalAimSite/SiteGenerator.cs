using System.Buffers;
using CalAimSite.Content.Binding;
using CalAimSite.Content.Binding.Definitions;
using CalAimSite.Content.Files;
using CalAimSite.Rendering;
using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Themes;
using CalAimSite.Templates;

namespace CalAimSite;

/// <param name="Content">The content folder.</param>
/// <param name="Theme">The theme's folder.</param>
/// <param name="BaseUrl">Where the site will be published; null takes what the content says.</param>
/// <param name="AsOf">The day that the site is made for; null takes what the content says.</param>
/// <param name="HasPdf">Whether PDFs of the calendar, the editions, initiatives and actors will lie beside the pages, which link to them then.</param>
/// <param name="ProgramName">What the reader of a message types before a command's name.</param>
public sealed record GeneratorOptions(
    string Content, string Theme, string? BaseUrl = null, DateOnly? AsOf = null, bool HasPdf = false, string ProgramName = "calaim")
{
    /// <summary>What editions may say of milestones.</summary>
    public MilestoneFields Fields { get; init; } = MilestoneFields.Default;
}

/// <param name="Site">What the site says; null where the content is wrong.</param>
/// <param name="Files">The site's files; empty where content or theme is wrong.</param>
/// <param name="Diagnostics">All that is wrong or looks wrong, in source order.</param>
public sealed record GeneratedSite(Site? Site, ImmutableArray<GeneratedFile> Files, IReadOnlyList<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>What it was made from.</summary>
    public required ContentFiles Content { get; init; }
}

/// <summary>Makes a site of content and theme: the whole way, but for writing it to the disk.</summary>
public static class SiteGenerator
{
    /// <exception cref="IOException">The machine could not read a file.</exception>
    public static GeneratedSite Generate(GeneratorOptions options) =>
        Generate(options, InputFolder.List(options.Content), [.. InputFolder.List(options.Theme)]);

    /// <param name="options">What else there is to say; content and theme are called by these names.</param>
    /// <param name="contentFiles">What lies in the content folder.</param>
    /// <param name="themeFiles">What lies in the theme's folder.</param>
    internal static GeneratedSite Generate(
        GeneratorOptions options, IEnumerable<ContentFile> contentFiles, ImmutableArray<ContentFile> themeFiles)
    {
        var diagnostics = new DiagnosticBag(options.ProgramName);
        var source = ContentFolder.Read(options.Content, contentFiles, diagnostics);
        var content = ContentBinder.Bind(source, options.AsOf, diagnostics, fields: options.Fields);
        var theme = ThemeFolder.Read(options.Theme, themeFiles, content.Site?.Identity.Languages ?? ["en"], options.Fields, diagnostics);
        if (content.Site is not { } site || theme is null)
            return new GeneratedSite(content.Site, [], diagnostics.ToSorted()) { Content = source };
        var baseUrl = BaseUrl(options, site);
        var shown = site.Shown();
        var indexes = new SiteIndexes(shown);
        var exports = ExportList.Create(shown, indexes, theme, baseUrl);
        var exported = Write(exports.Files, theme, diagnostics);
        var offered = new ExportIndex(exported, site.Identity.Outputs, exports.Api);
        var pages = PageList.Create(shown, indexes, theme, baseUrl, offered, options.HasPdf);
        var checks = new PageChecks([.. pages, .. exports.Files], source, content.Places, diagnostics);
        checks.CheckAddresses();
        checks.CheckLinks(content.InternalLinks);
        checks.CheckCombinations(
            indexes.Selections, site.Identity.Outputs, content.Places.Find(source[SiteBinder.Path], SiteBinder.Combinations.Name));
        ImmutableArray<GeneratedFile> files = diagnostics.HasErrors ? [] : [.. Write(pages, theme, diagnostics), .. exported];
        checks.CheckFragments(content.InternalLinks, files);
        checks.CheckAssets(files, options.Theme);
        return new GeneratedSite(site, diagnostics.HasErrors ? [] : files, diagnostics.ToSorted()) { Content = source };
    }

    /// <returns>Where the site will be published, ending in a slash; null where that is not known.</returns>
    internal static string? BaseUrl(GeneratorOptions options, Site site) =>
        (options.BaseUrl ?? site.Identity.BaseUrl) is { } url ? url.TrimEnd('/') + "/" : null;

    private static ImmutableArray<GeneratedFile> Write(ImmutableArray<Page> pages, Theme theme, DiagnosticBag diagnostics)
    {
        var files = new GeneratedFile[pages.Length];
        var errors = new TemplateError?[pages.Length];
        Parallel.For(0, pages.Length, () => new ArrayBufferWriter<byte>(), (i, _, buffer) =>
        {
            buffer.ResetWrittenCount();
            try
            {
                pages[i].Write(buffer);
            }
            catch (TemplateException exception)
            {
                errors[i] = exception.Error;
            }

            // A copy of the very size: all of them are kept until the site is published.
            files[i] = new GeneratedFile(pages[i].Route, buffer.WrittenSpan.ToArray(), pages[i].IsListed) { Pdf = pages[i].Pdf, Offer = pages[i].Offer };
            return buffer;
        }, _ => { });
        foreach (var error in errors.OfType<TemplateError>().DistinctBy(error => (error.Path, error.Start, error.Message)))
            diagnostics.Template(theme.SpanOf(error), error.Message, error.Advice);
        return [.. files];
    }
}
