using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.Views;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Pages;

/// <summary>
/// What is due: a page for each actor and for each kind that any edition uses, and a list of them. A page of an actor
/// shows the deadlines that name nobody too, so that nobody takes the others for all.
/// </summary>
internal static class DuePages
{
    public static bool AreThere(SiteIndex index) => !index.Actors.IsEmpty || !index.Kinds.IsEmpty;

    public static IEnumerable<Page> Of(PageFrame frame)
    {
        if (!AreThere(frame.Index))
            yield break;

        var title = frame.Words.Text(TranslationKeys.DueTitle);
        yield return frame.Page(
            Routes.Actors,
            TemplateNames.Actors,
            title,
            frame.Words.Text(TranslationKeys.DueDescription),
            () => MakeList(frame, title));
        foreach (var actor in frame.Index.Actors)
        {
            yield return Make(
                frame, Routes.Actor(actor.Id), TranslationKeys.ActorTitle, TranslationKeys.ActorDescription, "actor", actor.Name,
                due => SectionsOf(frame, due, actor));
        }

        foreach (var kind in frame.Index.Kinds)
        {
            yield return Make(
                frame, Routes.Kind(kind.Id), TranslationKeys.KindTitle, TranslationKeys.KindDescription, "kind", kind.Name,
                due => [due.Make("milestones", frame.Content.Of(kind.Name), note: null, occurrence => occurrence.Kinds.Contains(kind))]);
        }
    }

    private static Page Make(
        PageFrame frame, Route address, TranslationKey titleKey, TranslationKey descriptionKey, string placeholder, string name,
        Func<DueSections, ImmutableArray<DueSectionView>> sections)
    {
        var edition = frame.Site.LatestEdition;
        return frame.Page(
            address,
            TemplateNames.Due,
            frame.Words.Format(titleKey, (placeholder, name)),
            frame.Words.Format(descriptionKey, (placeholder, name), ("edition", frame.Phrases.EditionName(edition))),
            () => new DueView(
                frame.Words.FormatHtml(titleKey, (placeholder, frame.Content.Of(name))),
                frame.Phrases.AsOf(edition),
                MilestoneViews.Datetime(edition.AsOf),
                MilestoneViews.Iso(edition.AsOf.Last),
                address.LinkTo(Routes.Actors),
                sections(new DueSections(frame, address))));
    }

    private static ImmutableArray<DueSectionView> SectionsOf(PageFrame frame, DueSections due, Actor actor)
    {
        var name = ("actor", frame.Content.Of(actor.Name));
        DueSectionView[] sections =
        [
            due.Make(
                "deadlines",
                frame.Words.FormatHtml(TranslationKeys.ActorDeadlines, name),
                note: null,
                occurrence => IsDeadline(occurrence) && occurrence.Actors.Contains(actor)),
            due.Make(
                "unnamed",
                HtmlText.Breakable(frame.Words.Text(TranslationKeys.ActorUnnamed)),
                frame.Words.Text(TranslationKeys.ActorUnnamedNote),
                occurrence => IsDeadline(occurrence) && occurrence.Actors.IsEmpty),
            due.Make(
                "rest",
                frame.Words.FormatHtml(TranslationKeys.ActorRest, name),
                note: null,
                occurrence => !IsDeadline(occurrence) && occurrence.Actors.Contains(actor)),
        ];
        return [.. sections.Where(section => section.Periods.Count > 0)];
    }

    private static ActorsView MakeList(PageFrame frame, string title)
    {
        var edition = frame.Site.LatestEdition;
        var views = new MilestoneViews(frame, Routes.Actors);
        var all = edition.Rows.SelectMany(row => row.Milestones).ToImmutableArray();
        var unnamed = all.Count(occurrence => IsDeadline(occurrence) && occurrence.Actors.IsEmpty);
        return new ActorsView(
            title,
            frame.Phrases.AsOf(edition),
            MilestoneViews.Datetime(edition.AsOf),
            MilestoneViews.Iso(edition.AsOf.Last),
            [.. frame.Index.Actors.Select(actor => new ActorItemView(
                views.Actor(actor), Count(frame, all.Where(occurrence => occurrence.Actors.Contains(actor)))))],
            unnamed == 0 || frame.Index.Actors.IsEmpty ? null : frame.Words.Count(TranslationKeys.DueUnnamed, unnamed),
            [.. frame.Index.Kinds.Select(kind => new KindItemView(
                views.Kind(kind), frame.Phrases.Milestones(all.Count(occurrence => occurrence.Kinds.Contains(kind)))))]);
    }

    private static string Count(PageFrame frame, IEnumerable<Occurrence> occurrences)
    {
        var all = occurrences.ToList();
        return frame.Words.Format(
            TranslationKeys.DueCount,
            ("milestones", frame.Phrases.Milestones(all.Count)),
            ("deadlines", frame.Phrases.Deadlines(all.Count(IsDeadline))));
    }

    private static bool IsDeadline(Occurrence occurrence) => occurrence.Kinds.Any(kind => kind.IsDeadline);
}
