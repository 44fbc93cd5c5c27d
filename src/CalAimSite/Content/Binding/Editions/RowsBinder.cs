using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Files;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Binding.Editions;

/// <summary>Binds the rows of an edition: its list of them, and their files.</summary>
internal sealed class RowsBinder(ContentFiles files, EditionScope scope, Symbols catalogs, DiagnosticBag diagnostics)
{
    /// <param name="slugs">The names of the rows' files, in the order of the table.</param>
    /// <param name="isListWhole">Whether <paramref name="slugs"/> could be read whole.</param>
    /// <param name="folder">The edition's folder.</param>
    /// <param name="list">The edition's file, for messages.</param>
    public ImmutableArray<Row> Bind(ImmutableArray<YamlScalar> slugs, bool isListWhole, string folder, string list)
    {
        var unlisted = files.In($"{folder}/rows", ".yaml").ToDictionary(SlugOf, path => path, StringComparer.Ordinal);
        var rows = ImmutableArray.CreateBuilder<Row>(slugs.Length);
        var listed = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        var missing = new List<YamlScalar>();
        foreach (var slug in slugs)
        {
            if (!listed.TryAdd(slug.Value, slug))
            {
                diagnostics.DuplicateId(slug.Span, "row", listed[slug.Value].Span);
            }
            else if (unlisted.Remove(slug.Value, out var path))
            {
                if (Bind(path) is { } row)
                    rows.Add(row);
            }
            else
            {
                catalogs.Milestones.MarkPartial();
                if (!IsThere($"{folder}/rows/{slug.Value}."))
                    missing.Add(slug);
            }
        }

        ReportMissing(missing, unlisted);
        BindUnlisted(unlisted, isListWhole, list);
        scope.ReportOutsideColumns(diagnostics);
        return rows.ToImmutable();
    }

    // With another ending, or unreadable: that is reported already.
    private bool IsThere(string stem) => files.AllPaths.Any(path => path.StartsWith(stem, StringComparison.Ordinal));

    private Row? Bind(string path) =>
        new RowBinder(scope, catalogs, diagnostics).Bind(YamlReader.Read(files[path], diagnostics), SlugOf(path));

    // A row that was renamed in one place only is one mistake: it is reported where it is listed.
    private void ReportMissing(List<YamlScalar> missing, Dictionary<string, string> unlisted)
    {
        foreach (var slug in missing)
        {
            var suggestion = Spelling.Nearest(slug.Value, unlisted.Keys);
            suggestion ??= missing.Count == 1 && unlisted.Count == 1 ? unlisted.Keys.Single() : null;
            if (suggestion is null)
            {
                diagnostics.RowWithoutFile(slug.Span, slug.Value, suggestion);
                continue;
            }

            var path = unlisted[suggestion];
            unlisted.Remove(suggestion);
            if (IdSchema.IsId(SlugOf(path)))
                diagnostics.RowWithoutFile(slug.Span, slug.Value, suggestion);

            Bind(path);
        }
    }

    private void BindUnlisted(Dictionary<string, string> unlisted, bool isListWhole, string list)
    {
        foreach (var (slug, path) in unlisted)
        {
            if (isListWhole && IdSchema.IsId(SlugOf(path)))
                diagnostics.RowNotListed(files[path].Span(0, 0), slug, list);

            Bind(path);
        }
    }

    private static string SlugOf(string path) => Path.GetFileNameWithoutExtension(path);
}
