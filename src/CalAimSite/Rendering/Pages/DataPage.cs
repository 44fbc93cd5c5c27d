using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Layout;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.ViewBuilders;
using CalAimSite.Rendering.Views;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Pages;

/// <summary>All that can be taken along, with its size, and how it is done.</summary>
internal sealed class DataPage(PageRenderer renderer, Site site, SelectionIndex selections, ExportIndex exports, string? baseUrl)
{
    public IEnumerable<Page> Create(ModelFormatter format)
    {
        if (!exports.HasPage)
            yield break;
        var page = new PageContext(Routes.Data, format);
        var head = PageHead.From(page.Words, TemplateNames.Data, TranslationKeys.DataTitle, TranslationKeys.DataDescription) with
        {
            Selection = Selection.All,
            Sources = site.Vocabulary.Sources,
        };
        yield return renderer.Create(page, head, () => BuildView(page, head.Title));
    }

    private DataView BuildView(PageContext page, string title)
    {
        ImmutableArray<Selection> embeds = exports.HasEmbeds ? [.. selections.Embeddable] : [];
        return new DataView(
            title,
            page.AsOf(site.LatestEdition),
            [.. exports.Files.Where(file => file.Offer is not null)
                .GroupBy(file => file.Offer!.Family)
                .Select(family => BuildFamily(page, family.Key, [.. family]))],
            embeds is [var first, ..] ? Embed(page, first) : null,
            [.. embeds.Select(one => page.Link(one.Name!, FeedRoutes.Embed(one.Path)))],
            baseUrl is null ? null : DataSetJsonLd.Format(site, exports, baseUrl));
    }

    private static DataFamilyView BuildFamily(PageContext page, Output family, ImmutableArray<GeneratedFile> files)
    {
        var more = files.RemoveAll(file => file.Offer!.IsNamed);
        return new DataFamilyView(
            Anchors.Output(family),
            page.Words.Text(ModelKeys.Heading(family)),
            page.Words.Text(ModelKeys.Text(family)),
            family == Output.Api ? page.LinkWords(TranslationKeys.ApiTitle, Routes.ApiReference) : null,
            [.. files.Where(file => file.Offer!.IsNamed).Select(file => new DataFileView(
                Name(page, file.Offer!), file.Route.Path, page.AssetHref(file.Route), Size(page, file.Bytes.Length)))],
            more.IsEmpty ? null : page.Words.Format(
                TranslationKeys.DataMore,
                ("files", page.Words.Count(TranslationKeys.Files, more.Length)),
                ("size", Size(page, more.Sum(file => (long)file.Bytes.Length)))));
    }

    private static Html Name(PageContext page, FileOffer offer) => offer.Words is { } words
        ? HtmlText.EscapeWithBreaks(page.Words.Text(words))
        : page.Content.ToHtml(offer.Name!);

    private static string Size(PageContext page, long bytes) => page.Words.Count(TranslationKeys.Kilobytes, (int)((bytes + 1023) / 1024));

    private string Embed(PageContext page, Selection one) =>
        $"<iframe src=\"{baseUrl ?? page.Words.Text(TranslationKeys.DataAddress)}{page.Format.Language.Localize(FeedRoutes.Embed(one.Path)).Path}\" "
        + $"title=\"{page.Words.Format(TranslationKeys.EmbedTitle, ("name", one.Name!))}\" width=\"100%\" height=\"480\" loading=\"lazy\"></iframe>";
}
