using System.Collections.Concurrent;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CalAimSite.Diagnostics;

namespace CalAimSite.Rendering;

/// <summary>A site as it was built in memory, read as a browser reads it.</summary>
internal sealed class BuiltSite
{
    private readonly ConcurrentDictionary<string, IHtmlDocument> _documents = new(StringComparer.Ordinal);

    public BuiltSite(GeneratedSite site)
    {
        Generated = site;
        Files = new SortedDictionary<string, ReadOnlyMemory<byte>>(
            site.Files.ToDictionary(file => file.Route.Path, file => file.Bytes, StringComparer.Ordinal), StringComparer.Ordinal);
    }

    public GeneratedSite Generated { get; }

    /// <summary>By their paths from the site's root.</summary>
    public SortedDictionary<string, ReadOnlyMemory<byte>> Files { get; }

    public IEnumerable<string> Pages =>
        Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && !path.Contains("embed/", StringComparison.Ordinal));

    /// <summary>Pages for other sites to show within theirs.</summary>
    public IEnumerable<string> Fragments =>
        Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && path.Contains("embed/", StringComparison.Ordinal));

    /// <summary>The diagnostics as the user reads them, with paths from the repository's root.</summary>
    public string Report =>
        string.Concat(Generated.Diagnostics.Select(DiagnosticFormatter.Format)).Replace(Repository.Root + "/", "", StringComparison.Ordinal);

    public string Text(string path) => Encoding.UTF8.GetString(Files[path].Span);

    public IHtmlDocument Page(string path) =>
        _documents.GetOrAdd(path, static (path, site) => new HtmlParser().ParseDocument(site.Text(path)), this);
}
