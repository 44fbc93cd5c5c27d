using System.Text;
using CalAimSite.Content.Binding.Definitions;
using CalAimSite.Content.Files;
using CalAimSite.Editing.Yaml;
using CalAimSite.Rendering.Routing;

namespace CalAimSite.Editing.Publication;

/// <summary>
/// Keeps <c>addresses.yaml</c>: a page that was published stays, or leads to what took its place. Without the file nothing is held:
/// the site is not published yet.
/// </summary>
public static class Permalinks
{
    private const string Header = """
        # The addresses of pages that were published. None of them may vanish: `calaim check` says so.
        # `calaim permalinks` adds new ones, and takes none out.

        """;

    /// <param name="content">The content.</param>
    /// <param name="site">The addresses of the site's files.</param>
    /// <param name="diagnostics">Where what is missing is reported.</param>
    /// <param name="told">Milestones of which it is said already that they are gone; null for none.</param>
    public static void Check(
        ContentFiles content, IReadOnlyCollection<Route> site, DiagnosticBag diagnostics, IReadOnlyCollection<string>? told = null)
    {
        if (PermalinksReader.Read(content, diagnostics) is not { } published)
            return;
        var pages = PathsOf(site);
        var milestones = new HashSet<string>(told ?? [], StringComparer.Ordinal);
        foreach (var address in published.Where(address => !pages.Contains(address.Value)))
        {
            if (PermalinksReader.MilestoneOf(address.Value) is not { } milestone)
                diagnostics.PublishedAddressGone(address.Span, address.Value, Spelling.Nearest(address.Value, pages));
            else if (milestones.Add(milestone))
                diagnostics.PublishedMilestoneGone(address.Span, milestone, more: 0);
        }

        var unlisted = pages.Except(published.Select(address => address.Value), StringComparer.Ordinal).ToList();
        if (unlisted.Count > 0)
            diagnostics.AddressesNotListed(content[PermalinksReader.Path].Span(0, 0), unlisted);
    }

    /// <returns>The file with the addresses that it lacked, and how many these are; null where it cannot be read.</returns>
    public static (EditedFile File, int Added, int All)? Add(
        ContentFiles content, IReadOnlyCollection<Route> site, DiagnosticBag diagnostics)
    {
        var published = PermalinksReader.Read(content, diagnostics);
        if (published is null && content.AllPaths.Contains(PermalinksReader.Path))
            return null;
        var all = PathsOf(site);
        var before = published is { } listed ? listed.Select(address => address.Value).ToHashSet(StringComparer.Ordinal) : [];
        var added = all.Count(path => !before.Contains(path));
        all.UnionWith(before);
        var yaml = new StringBuilder(Header).Append(PermalinksReader.Key).Append(":\n");
        foreach (var path in all)
            yaml.Append("  - ").Append(YamlText.Scalar(path)).Append('\n');
        return (new EditedFile(PermalinksReader.Path, yaml.ToString()), added, all.Count);
    }

    // Pages and what leads to them. What is not found has no address of its own.
    // What other sites embed is there for each initiative and actor whose page is, by its former ids, too.
    private static SortedSet<string> PathsOf(IEnumerable<Route> site) => new(
        site.Select(address => address.Path)
            .Where(path => path.EndsWith(".html", StringComparison.Ordinal) && path != Routes.NotFound.Path && !FeedRoutes.IsEmbed(path)),
        StringComparer.Ordinal);
}
