using CalAimSite.Model;

namespace CalAimSite.Rendering;

/// <summary>Links to the pages of things, by their names.</summary>
internal static class Links
{
    public static LinkView To(Initiative initiative, Address page) =>
        new(HtmlText.Breakable(initiative.Name), page.LinkTo(Addresses.Initiative(initiative.Id)));

    public static LinkView To(Milestone milestone, Address page) =>
        new(HtmlText.Breakable(milestone.Latest.Occurrence.Text), page.LinkTo(Addresses.Milestone(milestone.Id)));

    public static LinkView To(PrintedTables tables, Address page) =>
        new(HtmlText.Breakable(tables.Title), page.LinkTo(Addresses.Table(tables.Slug)));

    public static LinkView To(Disagreement disagreement, Address page) =>
        new(HtmlText.Breakable(disagreement.What), page.LinkTo(Addresses.Disagreements, Anchors.Disagreement(disagreement.Id)));

    public static LinkView To(Subject subject, Address page) => new(
        HtmlText.Breakable(subject.Name),
        page.LinkTo(Addresses.Initiative(subject.Initiative.Id), Anchors.Subject(subject.Id)));
}
