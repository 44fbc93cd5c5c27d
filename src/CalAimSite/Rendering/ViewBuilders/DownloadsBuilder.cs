using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.ViewBuilders;

/// <summary>Builds what pages offer to take along.</summary>
internal sealed class DownloadsBuilder(Site site, SiteIndex index, SelectionIndex selections, ExportIndex exports, string? baseUrl)
{
    /// <returns>Null where there is nothing.</returns>
    public DownloadsView? Build(PageContext page, Selection selection) =>
        Build(page, exports.Find(FeedRoutes.Calendar(selection.Path)), exports.Find(FeedRoutes.Atom(selection.Path)));

    /// <summary>All meetings.</summary>
    public DownloadsView? BuildMeetings(PageContext page) => Build(page, exports.Find(FeedRoutes.Meetings), follow: null);

    /// <returns>The milestone's own calendar file; null where it has none.</returns>
    public string? Item(PageContext page, Milestone milestone) =>
        exports.Find(FeedRoutes.Item(milestone.Id)) is { } item ? page.AssetHref(item) : null;

    /// <returns>What of the latest edition's milestones a reader can choose; null where that is nothing.</returns>
    public ChoicesView? BuildChoices(PageContext page, Edition edition) =>
        edition == site.LatestEdition && Build(page, Selection.All) is { } all
            ? new ChoicesView(string.Join('&', edition.Rows.Select(NamesOf).OfType<string>()), selections.HasCombinations, all)
            : null;

    /// <returns>The feed of what a page shows, for the programs that look for it.</returns>
    public ImmutableArray<AlternateView> Alternates(PageContext page, Selection selection) =>
        exports.Find(FeedRoutes.Atom(selection.Path)) is { } feed ? [new AlternateView(page.AssetHref(feed), "application/atom+xml")] : [];

    private DownloadsView? Build(PageContext page, Route? calendar, Route? follow)
    {
        var view = new DownloadsView(
            calendar is null ? null : Subscribe(calendar), Href(page, calendar), Href(page, follow), page.Href(Routes.Data, Anchors.HowTo));
        return view is { DownloadHref: null, FollowHref: null } ? null : view;
    }

    private static string? Href(PageContext page, Route? file) => file is null ? null : page.AssetHref(file);

    // Calendars ask for the address with the scheme that tells them to ask again.
    private string? Subscribe(Route calendar) =>
        baseUrl is null ? null : "webcal" + baseUrl[baseUrl.IndexOf(':', StringComparison.Ordinal)..] + calendar.Path;

    // A row is an initiative's only if neither has anything else. Most are, and have its name.
    private string? NamesOf(Row row) =>
        row.Initiatives is not [var initiative] || index.LatestRowsOf(initiative).Length > 1 ? row.Slug
        : initiative.Id == row.Slug ? null
        : $"{row.Slug}={initiative.Id}";
}
