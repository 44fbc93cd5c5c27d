using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Layout;
using CalAimSite.Rendering.RichText;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.ViewBuilders.Sources;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.Pages.Sources;

/// <summary>The documents that the site rests on: a list, and a page for each with all that rests on it.</summary>
internal sealed class SourcePages(PageRenderer renderer, Site site, SourceMaterialIndex sources)
{
    public IEnumerable<Page> Create(ModelFormatter format) =>
        site.Vocabulary.Sources.Select(source => CreatePage(format, source)).Prepend(CreateList(format));

    private Page CreateList(ModelFormatter format)
    {
        var page = new PageContext(Routes.Sources, format);
        var head = PageHead.From(page.Words, TemplateNames.Sources, TranslationKeys.SourcesTitle, TranslationKeys.SourcesDescription) with
        {
            Sources = site.Vocabulary.Sources,
        };

        var ordered = CitedSources.LatestFirst(site.Vocabulary.Sources);
        return renderer.Create(page, head, () => new SourcesView(
            head.Title,
            [.. ordered.Select(source => new SourceItemView(page.Cite(source), format.Statements(ClaimsOf(source).Count())))]));
    }

    private Page CreatePage(ModelFormatter format, Source source)
    {
        var page = new PageContext(Routes.Source(source.Id), format);
        var head = new PageHead(
            TemplateNames.Source,
            page.Words.Format(TranslationKeys.SourceTitle, ("title", source.Title)),
            page.Words.Format(TranslationKeys.SourceDescription, ("source", source.Label)))
        {
            Sources = [source],
            Breadcrumb = [page.Home(), page.LinkWords(TranslationKeys.SourcesTitle, Routes.Sources)],
        };
        return renderer.Create(page, head, () => BuildView(page, source));
    }

    private SourcePageView BuildView(PageContext page, Source source)
    {
        var material = site.SourceMaterial;
        return new SourcePageView
        {
            TitleHtml = page.Content.ToHtml(source.Title),
            Publisher = source.Publisher,
            DateText = page.Format.Date(source.Date),
            DateReading = source.DateReading,
            Url = source.Url,
            Note = source.Note,
            Editions = [.. site.Editions.Where(edition => edition.Source == source).Select(edition =>
                page.LinkWords(page.Format.EditionName(edition), Routes.Edition(edition.Id)))],
            Passages = PassageViewBuilder.Build(
                page,
                new ProseWriter(page.Route, footnotes: null, new AcronymLinks(sources.Acronyms)),
                material.Passages.Where(passage => passage.Source == source)),
            Tables = [.. material.Tables.Where(tables => tables.Source == source).Select(page.Link)],
            Lists = [.. material.Lists.Where(list => Cites(list, source)).Select(list =>
                page.Link(list.Title, Routes.Initiative(list.Initiatives[0].Id), Anchors.List(list.Slug)))],
            Meetings = [.. material.Meetings.Where(series => series.Source == source).Select(page.Link)],
            Links = [.. LinksOf(source).Select(url =>
                new LinkView(page.Content.ToHtml(url.Replace("mailto:", string.Empty, StringComparison.Ordinal)), url))],
            Disagreements = [.. material.Disagreements
                .Where(disagreement => disagreement.Sides.Any(side => side.Citation.Source == source))
                .Select(page.Link)],
            Expansions = [.. material.Glossary
                .Where(entry => entry.Expansions.Any(expansion => expansion.Citation.Source == source))
                .Select(entry => page.Link(entry.Acronym, Routes.Glossary, Anchors.Acronym(entry.Acronym)))],
            Claims = [.. ClaimsOf(source).Select(item => BuildClaim(page, item.Subject, item.Claim))],
        };
    }

    private static bool Cites(SourceList list, Source source) =>
        list.Citation.Source == source || list.Items.Any(item => item.Also.Any(also => also.Citation.Source == source));

    private IEnumerable<string> LinksOf(Source source) =>
        site.Vocabulary.Initiatives.SelectMany(initiative => initiative.Links)
            .Where(link => link.Source == source).Select(link => link.Url)
            .Concat(site.Editions.SelectMany(edition => edition.SuppliedLinks)
                .Where(link => link.Source == source).Select(link => link.Url))
            .Concat(site.SourceMaterial.Passages.Where(passage => passage.Source == source).SelectMany(passage => passage.Addresses))
            .Distinct(StringComparer.Ordinal);

    private IEnumerable<(Subject Subject, Claim Claim)> ClaimsOf(Source source) =>
        site.SourceMaterial.Subjects.SelectMany(subject =>
            subject.Claims.Where(claim => claim.Source == source).Select(claim => (subject, claim)));

    private static SourceClaimView BuildClaim(PageContext page, Subject subject, Claim claim) => new(
        page.Format.Date(claim.When, claim.Qualifier),
        page.Content.ToHtml(subject.Name),
        page.Href(Routes.Initiative(subject.Initiative.Id), Anchors.Subject(subject.Id)),
        subject.Initiative.Name,
        claim.Citation.QuoteParts,
        claim.Citation.Where,
        claim.Reading is not null);
}
