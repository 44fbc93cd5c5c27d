using CalAimSite.Model;

namespace CalAimSite.Rendering;

/// <summary>Links to the pages of things, by their names.</summary>
internal static class Links
{
    public static LinkView To(PageFrame frame, Initiative initiative, Address page) =>
        new(frame.Content.Of(initiative.Name), page.LinkTo(Addresses.Initiative(initiative.Id)));

    public static LinkView To(PageFrame frame, Milestone milestone, Address page) =>
        new(frame.Content.Of(milestone.Latest.Occurrence.Text), page.LinkTo(Addresses.Milestone(milestone.Id)));

    public static LinkView To(PageFrame frame, PrintedTables tables, Address page) =>
        new(frame.Content.Of(tables.Title), page.LinkTo(Addresses.Table(tables.Slug)));

    public static LinkView To(PageFrame frame, Disagreement disagreement, Address page) =>
        new(frame.Content.Of(disagreement.What), page.LinkTo(Addresses.Disagreements, Anchors.Disagreement(disagreement.Id)));

    public static LinkView To(PageFrame frame, Subject subject, Address page) => new(
        frame.Content.Of(subject.Name),
        page.LinkTo(Addresses.Initiative(subject.Initiative.Id), Anchors.Subject(subject.Id)));
}
