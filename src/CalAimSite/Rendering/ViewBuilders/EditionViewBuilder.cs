using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.RichText;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Views;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.ViewBuilders;

/// <summary>Builds what an edition prints around its table.</summary>
internal sealed class EditionViewBuilder(PageContext page, FootnoteReferences footnotes, ProseWriter prose)
{
    public static ImmutableArray<LegendEntryView> Legend(Edition edition) =>
        [.. edition.Legend.Entries.Select(entry => new LegendEntryView(
            MilestoneViewBuilder.InLegend(entry.Kind), entry.Meaning == entry.Kind.ShortName ? null : entry.Meaning))];

    public ImmutableArray<DescriptionGroupView> Descriptions(Edition edition) =>
        [.. edition.Descriptions.Groups.Select(group => new DescriptionGroupView(
            Anchors.Group(group.Group.Id), group.Name, [.. group.Descriptions.Select(Description)]))];

    /// <summary>Called last: a footnote leads back to every reference that stands before it.</summary>
    public ImmutableArray<FootnoteView> Footnotes(Edition edition)
    {
        var texts = new Dictionary<string, Html>(StringComparer.Ordinal);
        while (edition.Footnotes.FirstOrDefault(note => footnotes.Count(note.Mark) > 0 && !texts.ContainsKey(note.Mark)) is { } next)
        {
            // May refer to further footnotes, before or behind it.
            texts.Add(next.Mark, page.Content.ToHtml(prose.Write(next.Text)));
        }

        return
        [
            .. edition.Footnotes
                .Where(note => texts.ContainsKey(note.Mark))
                .Select(note => new FootnoteView(
                    Anchors.Footnote(note.Mark), note.Mark, NumberOf(note.Mark), texts[note.Mark], Backs(note.Mark))),
        ];
    }

    public ImmutableArray<SuppliedLinkView> SuppliedLinks(Edition edition) =>
        [.. edition.SuppliedLinks.Select(link => new SuppliedLinkView(link.Url, page.Cite(link.Source)))];

    private DescriptionView Description(Description description) => new(
        page.Content.ToHtml(description.Title),
        description.Initiatives.Length == 1 ? page.Href(Routes.Initiative(description.Initiatives[0].Id)) : null,
        prose.Write(description.Text, topHeading: 5));

    private static string? NumberOf(string mark) =>
        int.TryParse(mark, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? mark : null;

    private ImmutableArray<FootnoteBackView> Backs(string mark)
    {
        var count = footnotes.Count(mark);
        return
        [
            .. Enumerable.Range(1, count).Select(number => new FootnoteBackView(
                "#" + Anchors.FootnoteReference(mark, number),
                count == 1
                    ? page.Words.Format(TranslationKeys.FootnoteBack, ("mark", mark))
                    : page.Words.Format(
                        TranslationKeys.FootnoteBackNumbered, ("mark", mark), ("number", number.ToString(CultureInfo.InvariantCulture))))),
        ];
    }
}
