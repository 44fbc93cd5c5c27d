using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Views;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Layout;

/// <summary>Builds the links that stand around every page.</summary>
internal sealed class NavigationBuilder(Site site, SiteIndex index, ExportIndex exports)
{
    /// <summary>The pages that the head of every page leads to.</summary>
    public ImmutableArray<NavigationView> Build(PageContext page) => Build(
        page,
        (true, Routes.Calendar, TranslationKeys.NavCalendar),
        (true, Routes.Agenda, TranslationKeys.NavAgenda),
        (index.HasDuePages, Routes.Actors, TranslationKeys.NavDue),
        (true, Routes.Initiatives, TranslationKeys.NavInitiatives),
        (true, Routes.Editions, TranslationKeys.NavEditions));

    /// <summary>The pages that the foot of every page leads to.</summary>
    public ImmutableArray<NavigationView> BuildMore(PageContext page)
    {
        var sources = site.SourceMaterial;
        return
        [
            .. Build(
                page,
                (!sources.Subjects.IsEmpty, Routes.Timeline, TranslationKeys.MoreTimeline),
                (!sources.Disagreements.IsEmpty, Routes.Disagreements, TranslationKeys.DisagreementsTitle),
                (!sources.Tables.IsEmpty, Routes.Tables, TranslationKeys.TablesTitle),
                (!sources.Meetings.IsEmpty, Routes.Meetings, TranslationKeys.MeetingsTitle),
                (!sources.Glossary.IsEmpty, Routes.Glossary, TranslationKeys.GlossaryTitle),
                (true, Routes.Sources, TranslationKeys.SourcesTitle),
                (exports.HasPage, Routes.Data, TranslationKeys.DataTitle)),
            .. site.Pages.Select(text => Link(page, Routes.Page(text.Slug), page.Content.ToHtml(text.Title))),
        ];
    }

    private static ImmutableArray<NavigationView> Build(
        PageContext page, params ImmutableArray<(bool IsThere, Route Target, TranslationKey Text)> links) =>
    [
        .. links.Where(link => link.IsThere && page.Format.Destinations.Has(link.Target))
            .Select(link => Link(page, link.Target, HtmlText.EscapeWithBreaks(page.Words.Text(link.Text)))),
    ];

    private static NavigationView Link(PageContext page, Route target, Html text) => new(text, page.Href(target), target == page.Route);
}
