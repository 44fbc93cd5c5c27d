using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Layout;
using CalAimSite.Rendering.RichText;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.ViewBuilders;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.Pages;

/// <summary>A page for each quarter, from the latest edition that covers it.</summary>
internal sealed class QuarterPages(PageRenderer renderer, SiteIndex index, MilestoneTableBuilder tables, FilterPanelBuilder filters)
{
    public IEnumerable<Page> Create(ModelFormatter format) => index.Quarters.Select((_, i) => Create(format, i));

    private Page Create(ModelFormatter format, int position)
    {
        var (quarter, edition) = index.Quarters[position];
        var columns = edition.Columns.Where(column => MilestoneDate.Of(column).Overlaps(quarter)).ToImmutableArray();
        var name = format.Date(quarter);
        var page = new PageContext(Routes.Quarter(quarter), format);
        var count = edition.Rows.Sum(row => row.Milestones.Count(occurrence => columns.Contains(occurrence.Column)));
        var head = new PageHead(
            TemplateNames.Quarter,
            format.Words.Format(TranslationKeys.QuarterTitle, ("quarter", name)),
            format.Words.Format(TranslationKeys.QuarterDescription, ("quarter", name), ("milestones", format.Milestones(count))))
        {
            Origin = PageOrigin.Edition(edition.Id),
            Edition = edition,
            Breadcrumb = [page.Home()],
            Pager = PagerBuilder.Build(
                page,
                TranslationKeys.PagerQuarters,
                index.Quarters,
                position,
                one => page.LinkWords(format.Date(one.Quarter), Routes.Quarter(one.Quarter))),
        };
        return renderer.Create(
            page, head, () => BuildView(page, position, columns, head.Title));
    }

    private QuarterView BuildView(PageContext page, int position, ImmutableArray<Period> columns, string title)
    {
        var (quarter, edition) = index.Quarters[position];
        var footnotes = new FootnoteReferences(page.Words, page.Content);
        var table = tables.Build(page, edition, columns, page.Format.Date(quarter), footnotes);
        return new QuarterView(
            title,
            page.AsOf(edition),
            page.Words.Format(TranslationKeys.QuarterEdition, ("edition", page.Format.EditionName(edition))),
            page.Href(index.CalendarOf(edition)),
            edition.Legend.Label,
            EditionViewBuilder.Legend(edition),
            filters.Build(page, edition, columns),
            table,
            new EditionViewBuilder(page, footnotes, new ProseWriter(page.Route, footnotes, acronyms: null)).Footnotes(edition));
    }
}
