using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.Pages.Changes;
using CalAimSite.Rendering.Pages.Sources;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.Views;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Pages;

/// <summary>A page for each milestone, its permanent address, and a redirect from each id that it had before.</summary>
internal static class MilestonePages
{
    public static IEnumerable<Page> Of(PageFrame frame)
    {
        foreach (var milestone in frame.Site.Milestones)
        {
            yield return Make(frame, milestone);
            foreach (var former in milestone.PreviousIds)
                yield return MakeRedirect(frame, former, milestone);
        }
    }

    private static Page Make(PageFrame frame, Milestone milestone)
    {
        var (edition, row, occurrence) = milestone.Latest;
        var description = frame.Words.Format(
            TranslationKeys.MilestoneDescription,
            ("when", frame.Phrases.Say(occurrence.When, occurrence.Qualifier)),
            ("row", row.Name));
        return frame.Page(
            Routes.Milestone(milestone.Id),
            TemplateNames.Milestone,
            occurrence.Text,
            description,
            () => MakeView(frame, milestone),
            PageOrigin.Milestone(edition.Id, row.Slug, milestone.Id));
    }

    private static Page MakeRedirect(PageFrame frame, string formerId, Milestone milestone)
    {
        var (edition, row, occurrence) = milestone.Latest;
        var from = Routes.Milestone(formerId);
        return frame.Bare(
            from,
            TemplateNames.Redirect,
            occurrence.Text,
            () => new RedirectView(occurrence.Text, from.LinkTo(Routes.Milestone(milestone.Id))),
            PageOrigin.Milestone(edition.Id, row.Slug, formerId));
    }

    private static MilestonePageView MakeView(PageFrame frame, Milestone milestone)
    {
        var (edition, row, occurrence) = milestone.Latest;
        var page = Routes.Milestone(milestone.Id);
        var views = new MilestoneViews(frame, page);
        var calendar = views.CalendarOf(edition);
        var history = new HistoryViews(frame, page);
        return new MilestonePageView
        {
            TextHtml = frame.Content.Of(occurrence.Text),
            AsOf = frame.Phrases.AsOf(edition),
            AsOfDatetime = MilestoneViews.Datetime(edition.AsOf),
            AsOfLast = MilestoneViews.Iso(edition.AsOf.Last),
            WhenText = frame.Phrases.Say(occurrence.When, occurrence.Qualifier),
            Datetime = MilestoneViews.Datetime(occurrence.When, occurrence.Qualifier),
            IsDisputed = frame.Evidence.IsDisputed(occurrence),
            Kinds = views.Kinds(occurrence),
            Actors = views.Actors(occurrence),
            ActorsAreReading = occurrence.ActorsAreInferred,
            Status = frame.Phrases.Status(occurrence.Status),
            Facts = [.. edition.Fields.Facts
                .Where(fact => occurrence.Get(fact) is not null)
                .Select(fact => new FactView(fact.Key, frame.Words.Text(ModelKeys.Fact(fact)), occurrence.Get(fact)!))],
            Initiatives = [.. row.Initiatives.Select(initiative => Links.To(frame, initiative, page))],
            InTableHtml = frame.Words.FormatHtml(
                TranslationKeys.MilestoneInTable,
                ("column", HtmlText.Breakable(frame.Phrases.Say(occurrence.Column))),
                ("row", frame.Content.Of(row.Name))),
            InTableHref = milestone.Latest.IsListed ? page.LinkTo(calendar, Anchors.Milestone(occurrence.MilestoneId)) : null,
            HeadingHtml = occurrence.Heading is { } heading ? frame.Content.Of(heading) : null,
            ComponentHtml = occurrence.Component is { } component ? frame.Content.Of(component.Name) : null,
            Note = occurrence.Note,
            Reason = occurrence.Reason,
            Sources = [new CitationView(frame.Phrases.Source(edition.Source, page), Page: null, Quote: null), .. occurrence.Sources.Select(
                citation => new CitationView(frame.Phrases.Source(citation.Source, page), citation.Where, citation.Quote))],
            Ending = history.EndingOf(milestone),
            History = history.Of(milestone),
            Errata = new ErratumViews(frame, page).Of(milestone),
            Subjects = [.. frame.Evidence.SubjectsOf(milestone).Select(new LedgerMaker(frame, page).Make)],
            Tables = [.. frame.Evidence.TablesOf(milestone).Select(tables => Links.To(frame, tables, page))],
            Disagreements = [.. frame.Evidence.DisagreementsOf(milestone).Select(new DisagreementViews(frame, page).Make)],
            CalendarHref = page.LinkTo(calendar),
            RowHtml = frame.Content.Of(row.Name),
            RowHref = page.LinkTo(calendar, Anchors.Row(row.Slug)),
        };
    }
}
