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

namespace CalAimSite.Rendering.Pages;

/// <summary>
/// What is due: a page for each actor and for each kind that any edition uses, and a list of them. A page of an actor
/// shows the deadlines that name nobody too, so that nobody takes the others for all.
/// </summary>
internal sealed class DuePages(
    PageRenderer renderer, Site site, SiteIndex index, MilestoneViewBuilder milestones, DueSectionBuilder sections,
    OtherDeadlinesBuilder others, DownloadsBuilder downloads)
{
    public IEnumerable<Page> Create(ModelFormatter format)
    {
        if (!index.HasDuePages)
            return [];
        return
        [
            CreateList(format),
            .. index.Actors.Select(actor => Create(
                new PageContext(Routes.Actor(actor.Id), format), TranslationKeys.ActorTitle, TranslationKeys.ActorDescription,
                "actor", actor.Name, new Selection(Actor: actor), page => SectionsOf(page, actor))),
            .. index.Kinds.Select(kind => Create(
                new PageContext(Routes.Kind(kind.Id), format), TranslationKeys.KindTitle, TranslationKeys.KindDescription,
                "kind", kind.Name, new Selection(Kind: kind), page => [SectionOf(page, kind)])),
        ];
    }

    private Page CreateList(ModelFormatter format)
    {
        var page = new PageContext(Routes.Actors, format);
        var head = PageHead.From(page.Words, TemplateNames.Actors, TranslationKeys.DueTitle, TranslationKeys.DueDescription) with
        {
            Sources = [site.LatestEdition.Source, .. others.Sources()],
        };
        return renderer.Create(page, head, () => BuildList(page, head.Title));
    }

    private Page Create(
        PageContext page, TranslationKey titleKey, TranslationKey descriptionKey, string placeholder, string name,
        Selection selection, Func<PageContext, ImmutableArray<DueSectionView>> build)
    {
        var edition = site.LatestEdition;
        var head = new PageHead(
            TemplateNames.Due,
            page.Words.Format(titleKey, (placeholder, name)),
            page.Words.Format(descriptionKey, (placeholder, name), ("edition", page.Format.EditionName(edition))))
        {
            Selection = selection,
            HasPdf = selection.Actor is not null,
            Breadcrumb = [page.Home(), page.LinkWords(TranslationKeys.NavDue, Routes.Actors)],
            Sources = [edition.Source, .. HasOthers(selection) ? others.Sources(selection.Actor) : []],
        };
        return renderer.Create(page, head, () => new DueView(
            page.Words.FormatHtml(titleKey, (placeholder, page.Content.ToHtml(name))),
            page.AsOf(edition),
            downloads.Build(page, selection),
            build(page),
            HasOthers(selection) ? others.Build(page, selection.Actor) : []));
    }

    // Deadlines are on the pages of whom they may concern, and of their kind.
    private static bool HasOthers(Selection selection) => selection.Kind is null or { IsDeadline: true };

    private DueSectionView SectionOf(PageContext page, MilestoneKind kind) => sections.Build(
        page, "milestones", page.Content.ToHtml(kind.Name), note: null, new Selection(Kind: kind).Contains);

    private ImmutableArray<DueSectionView> SectionsOf(PageContext page, Actor actor)
    {
        var name = ("actor", page.Content.ToHtml(actor.Name));
        DueSectionView[] all =
        [
            sections.Build(
                page,
                "deadlines",
                page.Words.FormatHtml(TranslationKeys.ActorDeadlines, name),
                note: null,
                one => IsDeadline(one.Occurrence) && one.Occurrence.Actors.Contains(actor)),
            sections.Build(
                page,
                "unnamed",
                HtmlText.EscapeWithBreaks(page.Words.Text(TranslationKeys.ActorUnnamed)),
                page.Words.Text(TranslationKeys.ActorUnnamedNote),
                one => IsUnnamed(one.Occurrence)),
            sections.Build(
                page,
                "rest",
                page.Words.FormatHtml(TranslationKeys.ActorRest, name),
                note: null,
                one => !IsDeadline(one.Occurrence) && one.Occurrence.Actors.Contains(actor)),
        ];
        return [.. all.Where(section => section.Periods.Count > 0)];
    }

    private ActorsView BuildList(PageContext page, string title)
    {
        var edition = site.LatestEdition;
        var all = edition.Rows.SelectMany(row => row.Milestones).ToImmutableArray();
        var unnamed = all.Count(IsUnnamed);
        return new ActorsView(
            title,
            page.AsOf(edition),
            [.. index.Actors.Select(actor => new ActorItemView(
                milestones.Actor(page, actor), Count(page, all.RemoveAll(occurrence => !occurrence.Actors.Contains(actor)))))],
            unnamed == 0 || index.Actors.IsEmpty ? null : page.Words.Count(TranslationKeys.DueUnnamed, unnamed),
            [.. index.Kinds.Select(kind => new KindItemView(
                milestones.Kind(page, kind), page.Format.Milestones(all.Count(occurrence => occurrence.Kinds.Contains(kind)))))],
            others.Build(page));
    }

    private static string Count(PageContext page, ImmutableArray<Occurrence> occurrences) => page.Words.Format(
        TranslationKeys.DueCount,
        ("milestones", page.Format.Milestones(occurrences.Length)),
        ("deadlines", page.Format.Deadlines(occurrences.Count(IsDeadline))));

    private static bool IsDeadline(Occurrence occurrence) => occurrence.Kinds.Any(kind => kind.IsDeadline);
    private static bool IsUnnamed(Occurrence occurrence) => IsDeadline(occurrence) && occurrence.Actors.IsEmpty;
}
