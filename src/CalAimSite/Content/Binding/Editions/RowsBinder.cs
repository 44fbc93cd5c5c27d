using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Files;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;

namespace CalAimSite.Content.Binding.Editions;

/// <summary>Binds the rows of an edition: its list of them, and their files.</summary>
internal sealed class RowsBinder(ContentFiles files, EditionScope scope, Symbols symbols, DiagnosticBag diagnostics)
{
    private readonly Lazy<HashSet<string>> _stems =
        new(() => files.AllPaths.Select(StemOf).ToHashSet(StringComparer.OrdinalIgnoreCase));

    /// <param name="edition">The values of the edition's file.</param>
    /// <param name="list">The key that lists the names of the rows' files, in the order of the table.</param>
    /// <param name="folder">The edition's folder.</param>
    public ImmutableArray<Row> Bind(MappingValues edition, Field<ImmutableArray<YamlScalar>> list, string folder)
    {
        var unlisted = files.In($"{folder}/rows", ".yaml").ToDictionary(SlugOf, path => path, StringComparer.Ordinal);
        var rows = ImmutableArray.CreateBuilder<Row>();
        var listed = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        var missing = new List<YamlScalar>();
        foreach (var slug in edition.Get(list))
        {
            if (!listed.TryAdd(slug.Value, slug))
            {
                diagnostics.DuplicateId(slug.Span, "row", listed[slug.Value].Span);
                scope.MarkPartial();
            }
            else if (unlisted.Remove(slug.Value, out var path))
            {
                if (Bind(path) is { } row)
                    rows.Add(row);
            }
            else
            {
                symbols.Milestones.MarkPartial();
                scope.MarkPartial();
                if (!IsThere($"{folder}/rows/{slug.Value}"))
                    missing.Add(slug);
            }
        }

        ReportMissing(missing, unlisted);
        BindUnlisted(unlisted, edition.IsKnown(list), edition.Span.Source.Path);
        scope.ReportRepeated(diagnostics);
        return rows.ToImmutable();
    }

    // With another ending or in large letters, or unreadable: that is reported already.
    private bool IsThere(string path) => files.IsUnreadable(path) || _stems.Value.Contains(path);

    private static string StemOf(string path) => path.IndexOf('.', path.LastIndexOf('/') + 1) is >= 0 and var end ? path[..end] : path;

    private Row? Bind(string path) => new RowBinder(scope, symbols, diagnostics).Bind(files[path], SlugOf(path));

    // A row that was renamed in one place only is one mistake: it is reported where it is listed.
    private void ReportMissing(List<YamlScalar> missing, Dictionary<string, string> unlisted)
    {
        var suggestions = new SpellingSuggestions();
        foreach (var slug in missing)
        {
            var suggestion = suggestions.Nearest(slug.Value, unlisted.Keys);
            suggestion ??= missing.Count == 1 && unlisted.Count == 1 ? unlisted.Keys.Single() : null;

            diagnostics.RowWithoutFile(slug.Span, slug.Value, suggestion);
            if (suggestion is not null && unlisted.Remove(suggestion, out var path))
                Bind(path);
        }
    }

    private void BindUnlisted(Dictionary<string, string> unlisted, bool isListWhole, string list)
    {
        foreach (var (slug, path) in unlisted)
        {
            scope.MarkPartial();
            if (isListWhole)
                diagnostics.RowNotListed(files[path].Span(0, 0), slug, list);

            Bind(path);
        }
    }

    private static string SlugOf(string path) => Path.GetFileNameWithoutExtension(path);
}
