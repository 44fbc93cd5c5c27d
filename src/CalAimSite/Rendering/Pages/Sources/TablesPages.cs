using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Layout;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.ViewBuilders;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.Pages.Sources;

/// <summary>Tables that sources print besides the calendar: a page for each file, and a list of them.</summary>
internal sealed class TablesPages(PageRenderer renderer, ImmutableArray<PrintedTables> tables, PrintedTableViewBuilder views)
{
    public IEnumerable<Page> Create(ModelFormatter format) =>
        tables.IsEmpty ? [] : tables.Select(printed => CreatePage(format, printed)).Prepend(CreateList(format));

    private Page CreateList(ModelFormatter format)
    {
        var page = new PageContext(Routes.Tables, format);
        var head = PageHead.From(page.Words, TemplateNames.Tables, TranslationKeys.TablesTitle, TranslationKeys.TablesDescription) with
        {
            Sources = tables.SelectMany(CitedSources.From),
        };
        return renderer.Create(page, head, () => new TablesView(
            head.Title,
            [.. tables.Select(printed => new TablesItemView(
                page.Link(printed), printed.Source.Label, page.Words.Count(TranslationKeys.TableCount, printed.Tables.Length)))]));
    }

    private Page CreatePage(ModelFormatter format, PrintedTables printed)
    {
        var page = new PageContext(Routes.Table(printed.Slug), format);
        var description = page.Words.Format(
            TranslationKeys.TableDescription, ("title", printed.Title), ("source", printed.Source.Label));
        var head = new PageHead(TemplateNames.Table, printed.Title, description)
        {
            Sources = CitedSources.From(printed),
            Breadcrumb = [page.Home(), page.LinkWords(TranslationKeys.TablesTitle, Routes.Tables)],
        };
        return renderer.Create(page, head, () => new PrintedTablesView(
            printed.Title,
            page.Cite(printed.Source),
            [.. printed.Initiatives.Select(page.Link)],
            printed.Note,
            [.. printed.Tables.Select(table => views.Build(page, table, printed.Source))]));
    }
}
