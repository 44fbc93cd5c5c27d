using System.Globalization;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Views.Sources;

namespace CalAimSite.Rendering.Pages.Sources;

/// <summary>Makes lists that sources print, for one page.</summary>
internal sealed class SourceListViews(PageFrame frame, Route page)
{
    private readonly DisagreementViews _sides = new(frame, page);

    public SourceListView Make(SourceList list) => new()
    {
        Anchor = Anchors.List(list.Slug),
        Title = list.Title,
        Source = frame.Phrases.Source(list.Citation.Source, page),
        Where = list.Citation.Where,
        Introduction = list.Citation.Quote,
        IsNumbered = list.Items.Any(item => item.Number is not null),
        Items = [.. list.Items.Select(Item)],
        Note = list.Note,
    };

    private ListItemView Item(ListItem item) => new(
        item.Number?.ToString(CultureInfo.InvariantCulture),
        frame.Content.Of(item.Text),
        item.When is { } when ? frame.Phrases.Say(when, item.Qualifier) : null,
        item.Quote,
        item.Reading,
        item.Note,
        [.. item.Also.Select(_sides.Side)]);
}
