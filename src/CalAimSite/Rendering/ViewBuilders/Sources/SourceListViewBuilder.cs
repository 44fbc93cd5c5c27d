using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.ViewBuilders.Sources;

/// <summary>Builds lists that sources print.</summary>
internal static class SourceListViewBuilder
{
    public static ListGroupView Build(PageContext page, ListGroup group) => new(
        [.. group.Lists.Select(list => Build(page, list))],
        [.. group.Rows.Select(row => new ComparedItemsView([.. group.Lists.Select(list => new ComparedCellView(
            Build(page, list),
            [.. list.Items.Where(row.Contains).Select(item => BuildItem(page, item, also => !StandsBeside(group, row, also)))]))]))]);

    // What another source says is not told of an item that has it beside it.
    private static bool StandsBeside(ListGroup group, ImmutableHashSet<ListItem> row, DatedCitation also) =>
        group.Lists.Any(list => list.Items.Any(item => row.Contains(item) && ListComparison.IsOf(also, list, item)));

    private static SourceListView Build(PageContext page, SourceList list) => new()
    {
        Anchor = Anchors.List(list.Slug),
        Title = list.Title,
        Source = page.Cite(list.Citation.Source),
        Where = list.Citation.Where,
        Introduction = list.Citation.Quote,
        Items = [.. list.Items.Select(item => BuildItem(page, item, _ => true))],
        Note = list.Note,
    };

    private static ListItemView BuildItem(PageContext page, ListItem item, Func<DatedCitation, bool> isShown) => new(
        item.Number?.ToString(CultureInfo.InvariantCulture),
        page.Content.ToHtml(item.Text),
        item.When is { } when ? page.Format.Date(when, item.Qualifier) : null,
        item.Quote,
        item.Reading,
        item.Note,
        [.. item.Also.Where(isShown).Select(side => DisagreementViewBuilder.BuildSide(page, side))]);
}
