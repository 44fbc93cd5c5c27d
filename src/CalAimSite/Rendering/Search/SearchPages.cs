using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Rendering.Search;

/// <summary>The pages that are no single thing's: lists, months, quarters, whoever must act, editions.</summary>
internal sealed class SearchPages(Site site, SiteIndexes indexes)
{
    private static readonly ImmutableArray<(Route Target, TranslationKey Title, TranslationKey Description)> Lists =
    [
        (Routes.Actors, TranslationKeys.DueTitle, TranslationKeys.DueDescription),
        (Routes.Initiatives, TranslationKeys.InitiativesTitle, TranslationKeys.InitiativesDescription),
        (Routes.Timeline, TranslationKeys.MoreTimeline, TranslationKeys.TimelineDescription),
        (Routes.Disagreements, TranslationKeys.DisagreementsTitle, TranslationKeys.DisagreementsDescription),
        (Routes.Meetings, TranslationKeys.MeetingsTitle, TranslationKeys.MeetingsDescription),
        (Routes.Tables, TranslationKeys.TablesTitle, TranslationKeys.TablesDescription),
        (Routes.Glossary, TranslationKeys.GlossaryTitle, TranslationKeys.GlossaryDescription),
        (Routes.Sources, TranslationKeys.SourcesTitle, TranslationKeys.SourcesDescription),
        (Routes.Editions, TranslationKeys.EditionsTitle, TranslationKeys.EditionsDescription),
        (Routes.Data, TranslationKeys.DataTitle, TranslationKeys.DataDescription),
    ];

    public IEnumerable<SearchEntry> Of(ModelFormatter format) =>
    [
        Page(site.Identity.Title, Routes.Calendar) with { IsInWords = false, Where = format.Window(site.LatestEdition) },
        .. TableIntroduction(format),
        Page(format.Words.Text(TranslationKeys.NavAgenda), Routes.Agenda),
        .. Lists.Select(list => Page(format.Words.Text(list.Title), list.Target) with { More = [format.Words.Text(list.Description)] }),
        .. indexes.Index.Quarters.Select(one => Period(format, one.Quarter, Routes.Quarter(one.Quarter), fragment: null)),
        .. site.LatestEdition.Columns.Select(column => Period(format, column, Routes.Agenda, Anchors.Period(column))),
        .. indexes.Index.Actors.Select(actor => Page(
            format.Words.Format(TranslationKeys.ActorTitle, ("actor", actor.Name)), Routes.Actor(actor.Id)) with
        {
            More = [actor.ShortName, format.Words.Format(TranslationKeys.ActorDeadlines, ("actor", actor.Name))],
        }),
        .. indexes.Index.Kinds.Select(kind => Page(
            format.Words.Format(TranslationKeys.KindTitle, ("kind", kind.Name)), Routes.Kind(kind.Id)) with { More = [kind.ShortName] }),
        .. site.Editions.Select(edition => Page(edition.Title, Routes.Edition(edition.Id)) with
        {
            IsInWords = false,
            When = format.EditionName(edition),
        }),
        .. site.Editions.Select(edition => Page(
            format.Words.Format(TranslationKeys.ChangesTitle, ("edition", format.EditionName(edition))), Routes.Changes(edition.Id))),
        .. site.Pages.Select(text => Page(text.Title, Routes.Page(text.Slug)) with { IsInWords = false }),
    ];

    private IEnumerable<SearchEntry> TableIntroduction(ModelFormatter format) =>
        site.LatestEdition.TableIntroduction.Blocks.OfType<Paragraph>().Select(paragraph =>
            Page(site.Identity.Title, Routes.Calendar) with
            {
                Fragment = Anchors.TableIntroduction,
                IsInWords = false,
                Where = format.EditionName(site.LatestEdition),
                More = [new Phrase(paragraph.Content).ToPlainText()],
            });

    private static SearchEntry Period(ModelFormatter format, Period period, Route target, string? fragment) =>
        Page(format.Words.Format(TranslationKeys.QuarterTitle, ("quarter", format.Date(period))), target) with
        {
            Fragment = fragment,
            More = [format.Date(period)],
        };

    private static SearchEntry Page(string title, Route target) => new(SearchGroup.Pages, title, target) { IsInWords = true };
}
