using System.Globalization;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Themes;
using CalAimSite.Rendering.Views.Sources;
using CalAimSite.Templates;

namespace CalAimSite.Rendering.Pages.Sources;

/// <summary>The launches in the order of their latest dates, as words and as a picture.</summary>
internal static class TimelinePage
{
    public static Page Of(PageFrame frame)
    {
        var title = frame.Words.Format(
            TranslationKeys.TimelineTitle, ("first", Number(TimelineGraphic.FirstYear)), ("last", Number(TimelineGraphic.LastYear)));
        return frame.Page(
            Routes.Timeline,
            TemplateNames.Timeline,
            title,
            frame.Words.Text(TranslationKeys.TimelineDescription),
            () => MakeView(frame, title));
    }

    private static TimelineView MakeView(PageFrame frame, string title)
    {
        var ledger = new LedgerMaker(frame, Routes.Timeline);
        var years = frame.Site.SourceMaterial.Subjects
            .Select(subject => (Subject: subject, new SubjectDates(subject).Latest))
            .Where(item => IsLaunch(item.Latest) && TimelineGraphic.IsInPicture(item.Latest.When))
            .OrderBy(item => item.Latest.When)
            .GroupBy(item => Math.Max(item.Latest.When.First!.Value.Year, TimelineGraphic.FirstYear))
            .OrderBy(group => group.Key)
            .Select(group => new TimelineYearView(
                Anchors.Year(group.Key),
                Number(group.Key),
                frame.Words.Count(TranslationKeys.Launches, group.Count()),
                [.. group.Select(item => ledger.Make(item.Subject))]));
        return new TimelineView(title, TimelineGraphic.Years, [.. years]);
    }

    // Something starts, changes, ends or runs; what is due, or prepares it, is on the calendar and in the ledger.
    private static bool IsLaunch(Claim claim) => claim.Kind is not (ClaimKind.Deadline or ClaimKind.Step);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
