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
public sealed class Permalinks
{
    private const string Header = """
        # The addresses of pages that were published. None of them may vanish: `calaim check` says so.
        # `calaim permalinks` adds new ones, and takes none out.

        """;

    private readonly ContentFiles _content;
    private readonly SortedSet<string> _pages;
    private readonly HashSet<string>? _published;

    /// <param name="content">The content.</param>
    /// <param name="site">The addresses of the site's files.</param>
    /// <param name="published">The content as it was published; null where that is not known.</param>
    public Permalinks(ContentFiles content, IEnumerable<Route> site, ContentFiles? published)
    {
        (_content, _pages) = (content, PathsOf(site));
        if (published is not null)
            _published = (PermalinksReader.Read(published, new DiagnosticBag()) ?? []).Select(address => address.Value).ToHashSet(StringComparer.Ordinal);
    }

    /// <param name="revision">At which it was published; null where that is not known.</param>
    /// <param name="diagnostics">Where what is missing is reported.</param>
    /// <param name="told">Milestones of which it is said already that they are gone.</param>
    public void Check(string? revision, DiagnosticBag diagnostics, IEnumerable<string> told)
    {
        if (PermalinksReader.Read(_content, diagnostics) is not { } listed)
            return;
        var milestones = told.ToHashSet(StringComparer.Ordinal);
        var suggestions = new SpellingSuggestions();
        foreach (var address in listed.Where(address => !_pages.Contains(address.Value)))
        {
            if (WasNeverPublished(address.Value))
                diagnostics.AddressNeverPublished(address.Span, address.Value, revision!);
            else if (PermalinksReader.MilestoneOf(address.Value) is not { } milestone)
                diagnostics.PublishedAddressGone(address.Span, address.Value, suggestions.Nearest(address.Value, _pages), isSure: _published is not null);
            else if (milestones.Add(milestone))
                diagnostics.PublishedMilestoneGone(address.Span, milestone, more: 0);
        }

        var unlisted = _pages.Except(listed.Select(address => address.Value), StringComparer.Ordinal).ToList();
        if (unlisted.Count > 0)
            diagnostics.AddressesNotListed(_content[PermalinksReader.Path].Span(0, 0), unlisted);
    }

    /// <returns>
    /// The file with the addresses that it lacked and without those that were never published and are gone, and how many these are;
    /// null where it cannot be read.
    /// </returns>
    public (EditedFile File, int Added, int TakenOut, int All)? Update(DiagnosticBag diagnostics)
    {
        var read = PermalinksReader.Read(_content, diagnostics);
        if (read is null && _content.AllPaths.Contains(PermalinksReader.Path))
            return null;
        var before = (read ?? []).Select(address => address.Value).ToHashSet(StringComparer.Ordinal);
        var all = new SortedSet<string>(before.Where(path => _pages.Contains(path) || !WasNeverPublished(path)).Concat(_pages), StringComparer.Ordinal);
        var yaml = new StringBuilder(Header).Append(PermalinksReader.Key).Append(":\n");
        foreach (var path in all)
            yaml.Append("  - ").Append(YamlText.Scalar(path)).Append('\n');
        return (new EditedFile(PermalinksReader.Path, yaml.ToString()), all.Count(path => !before.Contains(path)), before.Count(path => !all.Contains(path)), all.Count);
    }

    private bool WasNeverPublished(string address) => _published?.Contains(address) == false;

    // Pages and what leads to them. What is not found has no address of its own.
    // What other sites embed is there for each initiative and actor whose page is, by its former ids, too.
    private static SortedSet<string> PathsOf(IEnumerable<Route> site) => new(
        site.Select(address => address.Path)
            .Where(path => path.EndsWith(".html", StringComparison.Ordinal) && path != Routes.NotFound.Path && !FeedRoutes.IsEmbed(path)),
        StringComparer.Ordinal);
}
