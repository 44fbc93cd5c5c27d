using CalAimSite.Changes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.Views;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Pages.Changes;

/// <summary>What changed: in each edition since the one before it, and between any two.</summary>
internal static class ChangesPages
{
    public static IEnumerable<Page> Of(PageFrame frame)
    {
        foreach (var edition in frame.Site.Editions.Where(frame.Changes.HasPage))
            yield return Make(frame, edition);

        foreach (var (old, @new) in Pairs(frame.Site))
            yield return Make(frame, old, @new);
    }

    /// <returns>Each two editions, the older one first.</returns>
    public static IEnumerable<(Edition Old, Edition New)> Pairs(Site site) =>
        site.Editions.SelectMany((@new, i) => site.Editions.Take(i).Select(old => (old, @new)));

    /// <summary>The heading of what changed in an edition, which its page has too.</summary>
    public static string HeadingOf(PageFrame frame, Edition edition) => frame.Changes.Before(edition) is { } before
        ? frame.Words.Format(TranslationKeys.ChangesSince, ("edition", frame.Phrases.EditionName(before)))
        : frame.Words.Text(TranslationKeys.ChangesSincePrinted);

    private static Page Make(PageFrame frame, Edition edition)
    {
        var title = frame.Words.Format(TranslationKeys.ChangesTitle, ("edition", frame.Phrases.EditionName(edition)));

        // The amendments are the one file of content that is about changes; the rest is computed.
        return Make(
            frame, Routes.Changes(edition.Id), title, edition, page => Sections(frame, edition, page),
            edition.Amendments.IsEmpty ? null : PageOrigin.Amendments(edition.Id));
    }

    private static Page Make(PageFrame frame, Edition old, Edition @new)
    {
        var title = frame.Words.Format(
            TranslationKeys.ChangesBetweenTitle, ("old", frame.Phrases.EditionName(old)), ("new", frame.Phrases.EditionName(@new)));
        return Make(
            frame, Routes.Changes(old.Id, @new.Id), title, @new,
            page =>
            [
                new ChangeViews(frame, page).Make(
                    EditionDiff.Between(old, @new, frame.Site.IdHistory), Anchors.Changes, frame.Words.Text(TranslationKeys.ChangesHeading)),
            ]);
    }

    private static Page Make(
        PageFrame frame, Route address, string title, Edition edition, Func<Route, ImmutableArray<ChangeSetView>> sections,
        PageOrigin? origin = null) =>
        frame.Page(
            address,
            TemplateNames.Changes,
            title,
            frame.Words.Format(TranslationKeys.ChangesDescription, ("title", title)),
            () => new ChangesPageView(
                title,
                frame.Phrases.AsOf(edition),
                MilestoneViews.Datetime(edition.AsOf),
                MilestoneViews.Iso(edition.AsOf.Last),
                sections(address),
                address.LinkTo(Routes.Editions),
                frame.Phrases.EditionName(edition),
                address.LinkTo(Routes.Edition(edition.Id))),
            origin,
            edition: edition);

    private static ImmutableArray<ChangeSetView> Sections(PageFrame frame, Edition edition, Route page)
    {
        var views = new ChangeViews(frame, page);
        var sections = ImmutableArray.CreateBuilder<ChangeSetView>();
        var printed = EditionStates.AsPrinted(edition);
        if (!edition.Amendments.IsEmpty)
        {
            var amended = EditionDiff.Between(printed, edition, frame.Site.IdHistory);
            sections.Add(views.Make(amended, Anchors.Amended, frame.Words.Text(TranslationKeys.ChangesSincePrinted)));
        }

        if (frame.Changes.Before(edition) is { } before)
        {
            sections.Add(views.Make(
                EditionDiff.Between(before, printed, frame.Site.IdHistory), Anchors.Changes, HeadingOf(frame, edition)));
        }

        return sections.ToImmutable();
    }
}
