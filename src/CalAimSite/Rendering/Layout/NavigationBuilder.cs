using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Views;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Layout;

/// <summary>Builds the links that stand around every page.</summary>
internal sealed class NavigationBuilder(Site site, SiteIndex index, ChangeIndex changes, ExportIndex exports)
{
    /// <summary>The pages that the head of every page leads to.</summary>
    public ImmutableArray<NavigationView> Build(PageContext page) => Build(
        page,
        (true, Routes.Calendar, TranslationKeys.NavCalendar),
        (true, Routes.Agenda, TranslationKeys.NavAgenda),
        (index.HasDuePages, Routes.Actors, TranslationKeys.NavDue),
        (true, Routes.Initiatives, TranslationKeys.NavInitiatives),
        (!site.SourceMaterial.Subjects.IsEmpty, Routes.Timeline, TranslationKeys.MoreTimeline));

    /// <summary>The other pages of the site.</summary>
    public ImmutableArray<NavigationView> BuildMore(PageContext page)
    {
        var sources = site.SourceMaterial;
        var latest = site.LatestEdition;
        return Build(
            page,
            (changes.Of(latest).HasPage, Routes.Changes(latest.Id), TranslationKeys.NavChanges),
            (!sources.Disagreements.IsEmpty, Routes.Disagreements, TranslationKeys.DisagreementsTitle),
            (!sources.Meetings.IsEmpty, Routes.Meetings, TranslationKeys.MeetingsTitle),
            (!sources.Tables.IsEmpty, Routes.Tables, TranslationKeys.TablesTitle),
            (!sources.Glossary.IsEmpty, Routes.Glossary, TranslationKeys.GlossaryTitle),
            (true, Routes.Sources, TranslationKeys.SourcesTitle),
            (true, Routes.Editions, TranslationKeys.NavEditions),
            (exports.HasPage, Routes.Data, TranslationKeys.DataTitle));
    }

    /// <summary>Both, where a page is to lead on.</summary>
    public ImmutableArray<NavigationView> BuildAll(PageContext page) => [.. Build(page), .. BuildMore(page)];

    /// <summary>What the site says of itself.</summary>
    public ImmutableArray<NavigationView> BuildTexts(PageContext page) =>
        [.. site.Pages.Select(text => Link(page, Routes.Page(text.Slug), page.Content.ToHtml(text.Title)))];

    private static ImmutableArray<NavigationView> Build(
        PageContext page, params ImmutableArray<(bool IsThere, Route Target, TranslationKey Text)> links) =>
    [
        .. links.Where(link => link.IsThere && page.Format.Destinations.Has(link.Target))
            .Select(link => Link(page, link.Target, HtmlText.EscapeWithBreaks(page.Words.Text(link.Text)))),
    ];

    private static NavigationView Link(PageContext page, Route target, Html text) => new(text, page.Href(target), target == page.Route);
}
