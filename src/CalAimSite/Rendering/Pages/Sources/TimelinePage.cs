using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Layout;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.ViewBuilders.Sources;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.Pages.Sources;

/// <summary>The launches in the order of their current dates, as words and as a picture.</summary>
internal sealed class TimelinePage(PageRenderer renderer, ImmutableArray<Subject> subjects, SubjectViewBuilder views)
{
    public IEnumerable<Page> Create(ModelFormatter format)
    {
        if (subjects.IsEmpty)
            yield break;
        var page = new PageContext(Routes.Timeline, format);
        var title = page.Words.Format(
            TranslationKeys.TimelineTitle, ("first", Number(TimelineGraphic.FirstYear)), ("last", Number(TimelineGraphic.LastYear)));
        var head = new PageHead(TemplateNames.Timeline, title, page.Words.Text(TranslationKeys.TimelineDescription));
        yield return renderer.Create(page, head, () => new TimelineView(title, TimelineGraphic.Years, BuildYears(page)));
    }

    private ImmutableArray<TimelineYearView> BuildYears(PageContext page) =>
    [
        .. subjects
            .Select(subject => (Subject: subject, new SubjectDates(subject).Current))
            .Where(item => IsLaunch(item.Current) && TimelineGraphic.IsInPicture(item.Current.When))
            .OrderBy(item => item.Current.When)
            .GroupBy(item => Math.Max(item.Current.When.First!.Value.Year, TimelineGraphic.FirstYear))
            .OrderBy(group => group.Key)
            .Select(group => new TimelineYearView(
                Anchors.Year(group.Key),
                Number(group.Key),
                page.Words.Count(TranslationKeys.Launches, group.Count()),
                [.. group.Select(item => views.Build(page, item.Subject))])),
    ];

    // Something starts, changes, ends or runs; what is due, or prepares it, is on the calendar and in the ledger.
    private static bool IsLaunch(Claim claim) => claim.Kind is not (ClaimKind.Deadline or ClaimKind.Step);
    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
