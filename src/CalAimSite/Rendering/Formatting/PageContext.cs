using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.Formatting;

/// <summary>What the texts and links of one page are made with; its route is as if its language were the only one.</summary>
internal sealed record PageContext(Route Route, ModelFormatter Format)
{
    /// <summary>The path of the site's root, for a page that a server shows at any address; null where links are relative.</summary>
    public string? RootPath { get; init; }

    /// <summary>Where the page is.</summary>
    public Route File => Format.Language.Localize(Route);

    public Translations Words => Format.Words;

    /// <summary>Writes what is the content's.</summary>
    public ContentText Content => Format.Content;

    /// <returns>The address of a page in the same language, as a link on this page gives it.</returns>
    public string Href(Route target, string? fragment = null)
    {
        (target, fragment) = Format.Destinations.Find(target, fragment);
        return RootPath is null ? Route.LinkTo(target, fragment) : RootPath + target.Path + (fragment is null ? string.Empty : "#" + fragment);
    }

    /// <returns>The address of a file that all languages share.</returns>
    public string AssetHref(Route asset) => RootPath is null ? File.LinkTo(asset) : RootPath + asset.Path;

    public AsOfView AsOf(Edition edition) =>
        new(Format.AsOf(edition), HtmlDates.Datetime(edition.AsOf), HtmlDates.Iso(edition.AsOf.Last), HtmlDates.Iso(edition.Columns[^1].Last));

    /// <summary>The beginning of a breadcrumb: the calendar, of the edition that the page is of.</summary>
    public LinkView Home(Route? calendar = null) => LinkWords(TranslationKeys.NavCalendar, calendar ?? Routes.Calendar);

    public LinkView Link(Initiative initiative) => Link(initiative.Name, Routes.Initiative(initiative.Id));
    public LinkView Link(Milestone milestone) => Link(milestone.Latest.Occurrence.Text, Routes.Milestone(milestone.Id));
    public LinkView Link(PrintedTables tables) => Link(tables.Title, Routes.Table(tables.Slug));

    public LinkView Link(Disagreement disagreement) =>
        Link(disagreement.What, Routes.Disagreements, Anchors.Disagreement(disagreement.Id));

    public LinkView Link(Subject subject) =>
        Link(subject.Name, Routes.Initiative(subject.Initiative.Id), Anchors.Subject(subject.Id));

    public LinkView Link(MeetingSeries series) => Link(series.Name, Routes.Meetings, Anchors.Meetings(series.Slug));

    /// <summary>A link in words of the content.</summary>
    public LinkView Link(string text, Route target, string? fragment = null) => new(Content.ToHtml(text), Href(target, fragment));

    /// <summary>A link in the page's own words.</summary>
    public LinkView LinkWords(TranslationKey words, Route target, string? fragment = null) => LinkWords(Words.Text(words), target, fragment);

    public LinkView LinkWords(string words, Route target, string? fragment = null) =>
        new(HtmlText.EscapeWithBreaks(words), Href(target, fragment));

    /// <summary>A source as whatever rests on it names it.</summary>
    public SourceView Cite(Source source) => Cite(source, fragment: null);

    /// <summary>A passage's source, with the passage's place there.</summary>
    public SourceView Cite(Passage passage) => Cite(passage.Source, Anchors.Passage(passage));

    private SourceView Cite(Source source, string? fragment) => new(
        Content.ToHtml(source.Title),
        Content.ToHtml(source.Label),
        Words.FormatHtml(
            source.DateReading is null ? TranslationKeys.Citation : TranslationKeys.CitationReading,
            ("publisher", Content.ToHtml(source.Publisher)),
            ("date", HtmlText.EscapeWithBreaks(Format.Date(source.Date)))),
        Format.Date(source.Date),
        Format.Destinations.Has(Routes.Source(source.Id)) ? Href(Routes.Source(source.Id), fragment) : source.Url ?? Href(Routes.Calendar));
}
