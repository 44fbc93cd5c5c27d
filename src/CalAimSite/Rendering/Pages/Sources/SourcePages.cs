using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.Views;
using CalAimSite.Rendering.Views.Sources;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Pages.Sources;

/// <summary>The documents that the site rests on: a list, and a page for each with all that rests on it.</summary>
internal static class SourcePages
{
    public static IEnumerable<Page> Of(PageFrame frame)
    {
        var title = frame.Words.Text(TranslationKeys.SourcesTitle);
        yield return frame.Page(
            Routes.Sources,
            TemplateNames.Sources,
            title,
            frame.Words.Text(TranslationKeys.SourcesDescription),
            () => new SourcesView(
                title, [.. Ordered(frame).Select(source => MakeItem(frame, source))]));
        foreach (var source in frame.Site.Vocabulary.Sources)
        {
            yield return frame.Page(
                Routes.Source(source.Id),
                TemplateNames.Source,
                frame.Words.Format(TranslationKeys.SourceTitle, ("title", source.Title)),
                frame.Words.Format(TranslationKeys.SourceDescription, ("source", source.Label)),
                () => MakeView(frame, source));
        }
    }

    // The latest first: it is what holds.
    private static IEnumerable<Source> Ordered(PageFrame frame) =>
        frame.Site.Vocabulary.Sources.OrderByDescending(source => source.Date.Last ?? DateOnly.MaxValue);

    private static SourceItemView MakeItem(PageFrame frame, Source source) => new(
        frame.Phrases.Source(source, Routes.Sources),
        frame.Words.Count(TranslationKeys.Statements, ClaimsOf(frame, source).Count()));

    private static SourcePageView MakeView(PageFrame frame, Source source)
    {
        var page = Routes.Source(source.Id);
        var evidence = frame.Site.SourceMaterial;
        return new SourcePageView
        {
            TitleHtml = frame.Content.Of(source.Title),
            Publisher = source.Publisher,
            DateText = frame.Phrases.Say(source.Date),
            DateReading = source.DateReading,
            Url = source.Url,
            Note = source.Note,
            SourcesHref = page.LinkTo(Routes.Sources),
            Editions = [.. frame.Site.Editions.Where(edition => edition.Source == source).Select(edition =>
                new LinkView(HtmlText.Breakable(frame.Phrases.EditionName(edition)), page.LinkTo(Routes.Edition(edition.Id))))],
            Tables = [.. evidence.Tables.Where(tables => tables.Source == source).Select(tables => Links.To(frame, tables, page))],
            Lists = [.. evidence.Lists.Where(list => Cites(list, source)).Select(list =>
                Link(frame, list.Title, page.LinkTo(Routes.Initiative(list.Initiatives[0].Id), Anchors.List(list.Slug))))],
            Meetings = [.. evidence.Meetings.Where(series => series.Source == source).Select(series =>
                Link(frame, series.Name, page.LinkTo(Routes.Meetings, Anchors.Meetings(series.Slug))))],
            Links = [.. LinksOf(frame, source)],
            Disagreements = [.. evidence.Disagreements
                .Where(disagreement => disagreement.Sides.Any(side => side.Citation.Source == source))
                .Select(disagreement => Links.To(frame, disagreement, page))],
            Expansions = [.. evidence.Glossary
                .Where(entry => entry.HintSource == source || entry.Expansions.Any(expansion => expansion.Citation.Source == source))
                .Select(entry => Link(frame, entry.Acronym, page.LinkTo(Routes.Glossary, Anchors.Acronym(entry.Acronym))))],
            Claims = [.. ClaimsOf(frame, source).Select(item => MakeClaim(frame, item.Subject, item.Claim, page))],
        };
    }

    private static bool Cites(SourceList list, Source source) =>
        list.Citation.Source == source || list.Items.Any(item => item.Also.Any(also => also.Citation.Source == source));

    private static IEnumerable<LinkView> LinksOf(PageFrame frame, Source source) =>
        frame.Site.Vocabulary.Initiatives.SelectMany(initiative => initiative.Links)
            .Where(link => link.Source == source).Select(link => link.Url)
            .Concat(frame.Site.Editions.SelectMany(edition => edition.SuppliedLinks)
                .Where(link => link.Source == source).Select(link => link.Url))
            .Distinct(StringComparer.Ordinal)
            .Select(url => Link(frame, url, url));

    private static IEnumerable<(Subject Subject, Claim Claim)> ClaimsOf(PageFrame frame, Source source) =>
        frame.Site.SourceMaterial.Subjects.SelectMany(subject =>
            subject.Claims.Where(claim => claim.Source == source).Select(claim => (subject, claim)));

    private static SourceClaimView MakeClaim(PageFrame frame, Subject subject, Claim claim, Route page) => new(
        frame.Phrases.Say(claim.When, claim.Qualifier),
        frame.Content.Of(subject.Name),
        page.LinkTo(Routes.Initiative(subject.Initiative.Id), Anchors.Subject(subject.Id)),
        subject.Initiative.Name,
        claim.Citation.Quote!,
        claim.Citation.Where,
        claim.Reading is not null);

    private static LinkView Link(PageFrame frame, string text, string href) => new(frame.Content.Of(text), href);
}
