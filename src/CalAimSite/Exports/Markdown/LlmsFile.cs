using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Exports.Markdown;

/// <summary>What there is for programs that read text, in the form of llmstxt.org.</summary>
internal static class LlmsFile
{
    public static MarkdownBuilder Create(ExportContext context)
    {
        var page = new MarkdownPage(context, DataRoutes.Llms);
        var (identity, outputs) = (context.Site.Identity, context.Site.Identity.Outputs);
        return page.Text
            .Heading(1, identity.Title)
            .Quote(identity.Description)
            .Block(MarkdownBuilder.Escape($"{identity.Notice} {context.Format.AsOf(context.Site)}."))
            .Section(2, page.Words.Text(TranslationKeys.NavCalendar),
            [
                $"{page.Link(context.Site.LatestEdition.Title, DataRoutes.Markdown(Routes.Calendar))}: "
                    + MarkdownBuilder.Escape(context.Format.Summary(context.Site.LatestEdition)),
            ])
            .Section(2, page.Words.Text(TranslationKeys.InitiativesTitle), context.Site.Vocabulary.Initiatives.Select(page.Link))
            .Section(2, page.Words.Text(TranslationKeys.LlmsData),
            [
                .. outputs.Has(Output.Api)
                    ? [page.Link("OpenAPI", DataRoutes.OpenApi), page.Link("JSON", DataRoutes.ApiIndex)]
                    : Array.Empty<string>(),
                .. outputs.Has(Output.Csv) ? [page.Link("CSV", DataRoutes.DataPackage)] : Array.Empty<string>(),
            ]);
    }
}
