using CalAimSite.Changes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.Pages.Changes;

/// <summary>Makes changes for one page.</summary>
internal sealed class ChangeViews(PageFrame frame, Route page)
{
    // More would be the page of changes itself.
    private const int InShort = 4;

    private readonly ChangeDetails _details = new(frame);

    /// <param name="changes">What changed.</param>
    /// <param name="anchor">Its id on the page.</param>
    /// <param name="heading">What stands above it.</param>
    public ChangeSetView Make(ChangeSet changes, string anchor, string heading) => new(
        anchor,
        heading,
        Summary(changes),
        [.. changes.ByImportance()
            .GroupBy(change => change.Main.Group)
            .Select(group => new ChangeGroupView(
                Anchors.ChangeGroup(anchor, group.Key), frame.Words.Text(ModelKeys.Heading(group.Key)), [.. group.Select(change => Make(change, changes))]))],
        [.. changes.Rows.Select(change => Make(change, changes))],
        Window(changes));

    /// <summary>Counts and the most important changes, to lead to the page that tells all of them.</summary>
    public ChangesPanelView MakePanel(ChangeSet changes, string heading, Route all) => new(
        heading,
        Summary(changes),
        [.. changes.ByImportance().Take(InShort).Select(change => Shorten(Make(change, changes)))],
        page.LinkTo(all));

    /// <param name="change">What changed.</param>
    /// <param name="edition">The edition that says so.</param>
    /// <param name="before">The edition that it is compared with.</param>
    public ChangeView Make(MilestoneChange change, Edition edition, Edition before)
    {
        var (listing, listed) = change.New is { } @new ? (@new, edition) : (change.Old!, before);
        return new ChangeView
        {
            TextHtml = frame.Content.Of(listing.Occurrence.Text),
            Href = page.LinkTo(Routes.Milestone(change.Id)),
            RowHtml = frame.Content.Of(listing.Row.Name),
            RowHref = page.LinkTo(new MilestoneViews(frame, page).CalendarOf(listed), Anchors.Row(listing.Row.Slug)),
            Details = _details.Of(change),
            From = LinksTo(change.From),
            Into = LinksTo(change.Into),
            Reason = change.Reason,
            LacksReason = change.LacksReason,
        };
    }

    /// <returns>How many changed in which way; that nothing did where nothing did.</returns>
    public string Summary(ChangeSet changes)
    {
        if (changes.IsEmpty)
            return frame.Words.Text(TranslationKeys.ChangesNothing);

        var milestones = changes.ByImportance()
            .GroupBy(change => change.Main)
            .Select(group => frame.Words.Count(ModelKeys.Count(group.Key), group.Count()));
        var rows = changes.Rows
            .SelectMany(row => row.Kinds)
            .GroupBy(kind => kind)
            .OrderBy(group => RowChangeKind.All.IndexOf(group.Key))
            .Select(group => frame.Words.Count(ModelKeys.Count(group.Key), group.Count()));
        return frame.Words.Format(
            TranslationKeys.ChangesSummary, ("counts", string.Join(frame.Words.Text(TranslationKeys.ListSeparator), milestones.Concat(rows))));
    }

    private static ChangeView Shorten(ChangeView view) => view with { Details = [view.Details[0]] };

    private ChangeView Make(MilestoneChange change, ChangeSet changes)
    {
        var view = Make(change, changes.New, changes.Old);
        var days = changes.New.Amendments
            .Skip(changes.Old.Id == changes.New.Id ? changes.Old.Amendments.Length : 0)
            .Where(amendment => frame.Site.IdHistory.Current(amendment.MilestoneId) == change.Id)
            .Select(amendment => frame.Phrases.Say(Period.OfDay(amendment.Date)))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return days.Count == 0 ? view : view with
        {
            Amended = frame.Words.Format(
                TranslationKeys.ChangeAmended, ("dates", string.Join(frame.Words.Text(TranslationKeys.ListSeparator), days))),
        };
    }

    private RowChangeView Make(RowChange change, ChangeSet changes)
    {
        var (row, edition) = change.New is { } @new ? (@new, changes.New) : (change.Old!, changes.Old);
        return new RowChangeView(
            frame.Content.Of(row.Name),
            page.LinkTo(new MilestoneViews(frame, page).CalendarOf(edition), Anchors.Row(row.Slug)),
            _details.Of(change));
    }

    // Of two states of one edition the window is the same, and nothing enters or leaves it.
    private string? Window(ChangeSet changes)
    {
        if (changes.Old.Id == changes.New.Id)
            return null;

        var windows = frame.Words.Format(
            changes.Overlap is null ? TranslationKeys.ChangesNoOverlap : TranslationKeys.ChangesWindows,
            ("old", frame.Phrases.Window(changes.Old)),
            ("new", frame.Phrases.Window(changes.New)));
        return changes.Entered.IsEmpty && changes.Left.IsEmpty ? windows : frame.Words.Format(
            TranslationKeys.ChangesEnteredAndLeft,
            ("windows", windows),
            ("entered", frame.Words.Count(TranslationKeys.CountEntered, changes.Entered.Length)),
            ("left", frame.Words.Count(TranslationKeys.CountLeft, changes.Left.Length)));
    }

    public ImmutableArray<LinkView> LinksTo(ImmutableArray<string> milestones) =>
        [.. milestones.Select(id => frame.Site.MilestoneById.GetValueOrDefault(id)).OfType<Milestone>().Select(one => Links.To(frame, one, page))];
}
