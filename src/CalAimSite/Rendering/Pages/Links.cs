using CalAimSite.Rendering.Routing;
using CalAimSite.Rendering.Views;

namespace CalAimSite.Rendering.Pages;

/// <summary>Links to the pages of things, by their names.</summary>
internal static class Links
{
    public static LinkView To(PageFrame frame, Initiative initiative, Route page) =>
        new(frame.Content.Of(initiative.Name), page.LinkTo(Routes.Initiative(initiative.Id)));

    public static LinkView To(PageFrame frame, Milestone milestone, Route page) =>
        new(frame.Content.Of(milestone.Latest.Occurrence.Text), page.LinkTo(Routes.Milestone(milestone.Id)));

    public static LinkView To(PageFrame frame, PrintedTables tables, Route page) =>
        new(frame.Content.Of(tables.Title), page.LinkTo(Routes.Table(tables.Slug)));

    public static LinkView To(PageFrame frame, Disagreement disagreement, Route page) =>
        new(frame.Content.Of(disagreement.What), page.LinkTo(Routes.Disagreements, Anchors.Disagreement(disagreement.Id)));

    public static LinkView To(PageFrame frame, Subject subject, Route page) => new(
        frame.Content.Of(subject.Name),
        page.LinkTo(Routes.Initiative(subject.Initiative.Id), Anchors.Subject(subject.Id)));
}
