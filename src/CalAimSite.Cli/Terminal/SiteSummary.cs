namespace CalAimSite.Cli.Terminal;

internal static class SiteSummary
{
    /// <param name="site">Without errors.</param>
    /// <returns>Such as <c>109 pages of 85 milestones and 16 initiatives in 1 edition</c>.</returns>
    public static string Format(GeneratedSite site)
    {
        var pages = Quantity.Format(site.Files.Count(file => file.IsPage), "page");
        var milestones = Quantity.Format(site.Site!.Milestones.Length, "milestone");
        var initiatives = Quantity.Format(site.Site.Vocabulary.Initiatives.Length, "initiative");
        return $"{pages} of {milestones} and {initiatives} in {Quantity.Format(site.Site.Editions.Length, "edition")}";
    }
}
