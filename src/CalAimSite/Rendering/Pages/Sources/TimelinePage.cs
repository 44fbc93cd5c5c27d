using CalAimSite.Rendering.Files;
using CalAimSite.Rendering.Formatting;
using CalAimSite.Rendering.Indexes;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Layout;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.ViewBuilders.Sources;
using CalAimSite.Rendering.Views;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Pages.Sources;

/// <summary>The launches, by initiative, in the order of their current dates, as words and as a picture.</summary>
internal sealed class TimelinePage(PageRenderer renderer, Vocabulary vocabulary, ImmutableArray<Subject> subjects, SubjectViewBuilder views)
{
    public IEnumerable<Page> Create(ModelFormatter format)
    {
        if (subjects.IsEmpty)
            yield break;
        var page = new PageContext(Routes.Timeline, format);
        var title = page.Words.Format(
            TranslationKeys.TimelineTitle, ("first", Number(TimelineGraphic.FirstYear)), ("last", Number(TimelineGraphic.LastYear)));
        var head = new PageHead(TemplateNames.Timeline, title, page.Words.Text(TranslationKeys.TimelineDescription))
        {
            Sources = subjects.SelectMany(CitedSources.From),
        };
        yield return renderer.Create(page, head, () => Build(page, title));
    }

    private TimelineView Build(PageContext page, string title)
    {
        var launches = subjects
            .Select(subject => (Subject: subject, new SubjectDates(subject).Current))
            .Where(item => IsLaunch(item.Current) && TimelineGraphic.IsInPicture(item.Current.When))
            .OrderBy(item => item.Current.When)
            .ToLookup(item => item.Subject.Initiative, item => views.Build(page, item.Subject));
        var ungrouped = HtmlText.EscapeWithBreaks(page.Words.Text(TranslationKeys.InitiativesUngrouped));
        TimelineGroupView[] groups =
        [
            .. vocabulary.Groups.Select(group => BuildGroup(page, group.Id, page.Content.ToHtml(group.Name), group, launches)),
            BuildGroup(page, "none", ungrouped, group: null, launches),
        ];
        var words = new ClaimFormatter(page.Format);
        return new TimelineView(
            title,
            TimelineGraphic.Axis,
            [.. Enum.GetValues<ClaimKind>().Where(kind => launches.Any(band => band.Any(one => one.Kind == TimelineGraphic.Kind(kind))))
                .Select(kind => new TimelineKindView(TimelineGraphic.Kind(kind), words.Kind(kind)))],
            [.. groups.Where(group => group.Bands.Count > 0)]);
    }

    private TimelineGroupView BuildGroup(
        PageContext page, string id, Html name, Group? group, ILookup<Initiative, SubjectView> launches)
    {
        var bands = vocabulary.Initiatives
            .Where(initiative => initiative.Group == group && launches.Contains(initiative))
            .Select(initiative => new TimelineBandView(
                page.Content.ToHtml(initiative.Name), page.Href(Routes.Initiative(initiative.Id)), [.. launches[initiative]]))
            .ToImmutableArray();
        return new TimelineGroupView(
            Anchors.Group(id), name, page.Words.Count(TranslationKeys.Launches, bands.Sum(band => band.Subjects.Count)), bands);
    }

    // Something starts, changes, ends or runs; what is due, or prepares it, is on the calendar and with its subject.
    private static bool IsLaunch(Claim claim) => claim.Kind is not (ClaimKind.Deadline or ClaimKind.Step);
    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
