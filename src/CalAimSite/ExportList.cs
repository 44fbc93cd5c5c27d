using CalAimSite.Exports;
using CalAimSite.Exports.Api;
using CalAimSite.Exports.Calendars;
using CalAimSite.Exports.ChangeFeeds;
using CalAimSite.Exports.Csv;
using CalAimSite.Exports.Markdown;
using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Themes;

namespace CalAimSite;

/// <param name="Files">The files, still to be written.</param>
/// <param name="Api">What the documents of the API look like; null where there are none.</param>
internal sealed record ExportedFiles(ImmutableArray<Page> Files, ApiReference? Api);

/// <summary>All files of a site for programs rather than for readers: what they can take along.</summary>
internal static class ExportList
{
    /// <param name="site">What the site says.</param>
    /// <param name="indexes">What is looked up in it.</param>
    /// <param name="theme">Whose words it says it in.</param>
    /// <param name="baseUrl">Where it will be published, ending in a slash; null where that is not known.</param>
    public static ExportedFiles Create(Site site, SiteIndexes indexes, Theme theme, string? baseUrl)
    {
        var context = new ExportContext(
            site,
            new ModelFormatter(theme.Languages[0], site.Identity.Language) { Destinations = indexes.Destinations },
            indexes,
            baseUrl);
        ImmutableArray<ApiDocument> documents = site.Identity.Outputs.Has(Output.Api) ? new ApiDocuments(context).Create() : [];
        (Output Output, Func<ExportContext, IEnumerable<Page>> Create)[] families =
        [
            (Output.Calendars, CalendarFiles.Create),
            (Output.ChangeFeeds, ChangeFeedFiles.Create),
            (Output.Api, one => ApiFiles.Create(one, documents)),
            (Output.Csv, CsvFiles.Create),
            (Output.Markdown, MarkdownFiles.Create),
        ];
        return new ExportedFiles(
            [.. families.Where(family => site.Identity.Outputs.Has(family.Output)).SelectMany(family => family.Create(context))],
            documents.IsEmpty ? null : ApiReferenceBuilder.Build(documents));
    }
}
