using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.Layout;

/// <summary>Builds the links to the pages before and after one of a series.</summary>
internal static class PagerBuilder
{
    /// <returns>Null where the page is alone in the series.</returns>
    public static PagerView? Build<T>(PageContext page, TranslationKey series, ImmutableArray<T> items, int position, Func<T, LinkView> link) =>
        items.Length < 2
            ? null
            : new PagerView(
                page.Words.Text(series),
                position == 0 ? null : link(items[position - 1]),
                position == items.Length - 1 ? null : link(items[position + 1]));
}
