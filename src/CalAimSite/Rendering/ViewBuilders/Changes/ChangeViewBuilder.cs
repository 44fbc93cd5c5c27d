using CalAimSite.Changes;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.ViewBuilders.Changes;

/// <summary>Builds what changed.</summary>
internal sealed class ChangeViewBuilder(Site site, SiteIndex index, ChangeIndex changes)
{
    // More would be the page of changes itself.
    private const int InShort = 4;

    /// <summary>The heading of what changed in an edition, which its page has too.</summary>
    public string Heading(PageContext page, Edition edition) => changes.Of(edition).Before is { } before
        ? page.Words.Format(TranslationKeys.ChangesSince, ("edition", page.Format.EditionName(before)))
        : page.Words.Text(TranslationKeys.ChangesSincePrinted);

    public ChangeSetView Build(PageContext page, ChangeSet set, string anchor, string heading) => new(
        anchor,
        heading,
        Summary(page, set),
        [.. set.ByImportance()
            .GroupBy(change => change.Main.Group)
            .Select(group => new ChangeGroupView(
                Anchors.ChangeGroup(anchor, group.Key),
                page.Words.Text(ModelKeys.Heading(group.Key)),
                [.. group.Select(change => Build(page, change, set))]))],
        [.. set.Rows.Select(change => Build(page, change, set))],
        Window(page, set));

    /// <summary>Counts and the most important changes, to lead to the page that tells all of them.</summary>
    /// <returns>Null where nothing changed.</returns>
    public ChangesPanelView? BuildPanel(PageContext page, Edition edition) => changes.Of(edition).Latest is { IsEmpty: false } set
        ? new ChangesPanelView(
            Heading(page, edition),
            Summary(page, set),
            [.. set.ByImportance().Take(InShort).Select(change => Shorten(Build(page, change, set)))],
            page.Href(Routes.Changes(edition.Id)))
        : null;

    /// <summary>A change as an edition says it, compared with the one before.</summary>
    public ChangeView Build(PageContext page, MilestoneChange change, Edition edition, Edition before)
    {
        var (listing, listed) = change.New is { } @new ? (@new, edition) : (change.Old!, before);
        return new ChangeView
        {
            TextHtml = page.Content.ToHtml(listing.Occurrence.Text),
            Href = page.Href(Routes.Milestone(change.Id)),
            RowHtml = page.Content.ToHtml(listing.Row.Name),
            RowHref = page.Href(index.CalendarOf(listed), Anchors.Row(listing.Row.Slug)),
            Details = Details(page).Build(change),
            From = Links(page, change.From),
            Into = Links(page, change.Into),
            Reason = change.Reason,
            LacksReason = change.LacksReason,
        };
    }

    public ChangeDetails Details(PageContext page) => new(page, site.Fields);

    /// <returns>Links to those of the milestones that there are.</returns>
    public ImmutableArray<LinkView> Links(PageContext page, ImmutableArray<string> milestones) =>
        [.. milestones.Select(id => site.MilestoneById.GetValueOrDefault(id)).OfType<Milestone>().Select(page.Link)];

    private static ChangeView Shorten(ChangeView view) => view with { Details = [view.Details[0]] };

    private ChangeView Build(PageContext page, MilestoneChange change, ChangeSet set)
    {
        var view = Build(page, change, set.New, set.Old);
        var days = set.New.Amendments
            .Skip(set.Old.Id == set.New.Id ? set.Old.Amendments.Length : 0)
            .Where(amendment => site.IdHistory.Current(amendment.MilestoneId) == change.Id)
            .Select(amendment => page.Format.Date(amendment.Date))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return days.Count == 0 ? view : view with
        {
            Amended = page.Words.Format(TranslationKeys.ChangeAmended, ("dates", page.Words.Join(days))),
        };
    }

    private RowChangeView Build(PageContext page, RowChange change, ChangeSet set)
    {
        var (row, edition) = change.New is { } @new ? (@new, set.New) : (change.Old!, set.Old);
        return new RowChangeView(
            page.Content.ToHtml(row.Name),
            page.Href(index.CalendarOf(edition), Anchors.Row(row.Slug)),
            Details(page).Build(change));
    }

    // How many changed in which way.
    private static string Summary(PageContext page, ChangeSet set)
    {
        if (set.IsEmpty)
            return page.Words.Text(TranslationKeys.ChangesNothing);
        var milestones = set.ByImportance()
            .GroupBy(change => change.Main)
            .Select(group => page.Words.Count(ModelKeys.Count(group.Key), group.Count()));
        var rows = set.Rows
            .SelectMany(row => row.Kinds)
            .GroupBy(kind => kind)
            .OrderBy(group => RowChangeKind.All.IndexOf(group.Key))
            .Select(group => page.Words.Count(ModelKeys.Count(group.Key), group.Count()));
        return page.Words.Format(TranslationKeys.ChangesSummary, ("counts", page.Words.Join(milestones.Concat(rows))));
    }

    // Of two states of one edition the window is the same, and nothing enters or leaves it.
    private static string? Window(PageContext page, ChangeSet set)
    {
        if (set.Old.Id == set.New.Id)
            return null;
        var windows = page.Words.Format(
            set.Overlap is null ? TranslationKeys.ChangesNoOverlap : TranslationKeys.ChangesWindows,
            ("old", page.Format.Window(set.Old)),
            ("new", page.Format.Window(set.New)));
        return set.Entered.IsEmpty && set.Left.IsEmpty ? windows : page.Words.Format(
            TranslationKeys.ChangesEnteredAndLeft,
            ("windows", windows),
            ("entered", page.Words.Count(TranslationKeys.CountEntered, set.Entered.Length)),
            ("left", page.Words.Count(TranslationKeys.CountLeft, set.Left.Length)));
    }
}
