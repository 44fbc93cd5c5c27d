using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.ViewBuilders.Changes;
using CalAimSite.Rendering.ViewBuilders.Sources;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.ViewBuilders;

/// <summary>Builds all that there is to say of a milestone.</summary>
internal sealed class MilestonePageViewBuilder(
    SiteIndex index, SourceMaterialIndex sourceIndex, MilestoneViewBuilder milestones, HistoryViewBuilder history,
    ErratumViewBuilder errata, SourceMaterialViewBuilder sources, DownloadsBuilder downloads)
{
    public MilestonePageView Build(PageContext page, Milestone milestone)
    {
        var (edition, row, occurrence) = milestone.Latest;
        var calendar = index.CalendarOf(edition);
        return new MilestonePageView
        {
            TextHtml = page.Content.ToHtml(occurrence.Text),
            AsOf = page.AsOf(edition),
            WhenText = page.Format.Date(occurrence.When, occurrence.Qualifier),
            Datetime = HtmlDates.Datetime(occurrence.When, occurrence.Qualifier),
            Dispute = sourceIndex.DisputeOf(occurrence) is { } dispute ? page.Words.Text(RelationWords.Mark(dispute)) : null,
            Kinds = milestones.Kinds(page, occurrence),
            Actors = milestones.Actors(page, occurrence),
            ActorsAreInferred = occurrence.ActorsAreInferred,
            Status = page.Format.Status(occurrence.Status),
            Facts = [.. edition.Fields.Facts
                .Where(fact => occurrence.Get(fact) is not null)
                .Select(fact => new FactView(fact.Key, page.Words.Text(ModelKeys.Fact(fact)), occurrence.Get(fact)!))],
            Initiatives = [.. row.Initiatives.Select(page.Link)],
            InTableHtml = page.Words.FormatHtml(
                TranslationKeys.MilestoneInTable,
                ("column", HtmlText.EscapeWithBreaks(page.Format.Date(occurrence.Column))),
                ("row", page.Content.ToHtml(row.Name))),
            InTableHref = milestone.Latest.IsListed ? page.Href(calendar, Anchors.Milestone(occurrence.MilestoneId)) : null,
            HeadingHtml = occurrence.Heading is { } heading ? page.Content.ToHtml(heading) : null,
            ComponentHtml = occurrence.Component is { } component ? page.Content.ToHtml(component.Name) : null,
            Note = occurrence.Note,
            Reason = occurrence.Reason,
            Sources =
            [
                new CitationView(page.Cite(edition.Source), Page: null, Quote: null),
                .. occurrence.Sources.Select(citation => new CitationView(page.Cite(citation.Source), citation.Where, citation.Quote)),
            ],
            Ending = history.BuildEnding(page, milestone),
            History = history.Build(page, milestone),
            Errata = errata.Build(page, milestone),
            Subjects = sources.Subjects(page, milestone),
            Axis = TimelineGraphic.Axis,
            Tables = sources.Tables(page, milestone),
            Disagreements = sources.Disagreements(page, milestone),
            CalendarFileHref = downloads.Item(page, milestone),
        };
    }
}
