using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.ViewBuilders.Sources;

/// <summary>Builds lists that sources print.</summary>
internal static class SourceListViewBuilder
{
    public static SourceListView Build(PageContext page, SourceList list) => new()
    {
        Anchor = Anchors.List(list.Slug),
        Title = list.Title,
        Source = page.Cite(list.Citation.Source),
        Where = list.Citation.Where,
        Introduction = list.Citation.Quote,
        IsNumbered = list.Items.Any(item => item.Number is not null),
        Items = [.. list.Items.Select(item => BuildItem(page, item))],
        Note = list.Note,
    };

    private static ListItemView BuildItem(PageContext page, ListItem item) => new(
        item.Number?.ToString(CultureInfo.InvariantCulture),
        page.Content.ToHtml(item.Text),
        item.When is { } when ? page.Format.Date(when, item.Qualifier) : null,
        item.Quote,
        item.Reading,
        item.Note,
        [.. item.Also.Select(side => DisagreementViewBuilder.BuildSide(page, side))]);
}
