namespace CalAimSite.Cli.Messages;

internal static class SiteSummary
{
    /// <param name="site">Without errors.</param>
    /// <returns>Such as <c>109 pages of 85 milestones and 16 initiatives in 1 edition</c>.</returns>
    public static string Of(GeneratedSite site)
    {
        var pages = site.Files.Count(file => file.IsPage);
        var milestones = Count.Of(site.Site!.Milestones.Length, "milestone");
        var initiatives = Count.Of(site.Site.Vocabulary.Initiatives.Length, "initiative");
        return $"{Count.Of(pages, "page")} of {milestones} and {initiatives} in {Count.Of(site.Site.Editions.Length, "edition")}";
    }
}
