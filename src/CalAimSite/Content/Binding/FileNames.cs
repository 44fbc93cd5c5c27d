using CalAimSite.Content.Binding.Definitions;
using CalAimSite.Content.Binding.Editions;
using CalAimSite.Content.Binding.History;
using CalAimSite.Content.Binding.Sources;
using CalAimSite.Content.Files;
using CalAimSite.Content.Schemas;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Binding;

/// <summary>The names that files of a content folder may have.</summary>
internal static class FileNames
{
    private static readonly string[] TopLevel =
        [SiteBinder.Path, SourcesBinder.Path, InitiativesBinder.Path, GlossaryBinder.Path, DisagreementsBinder.Path, PermalinksReader.Path];
    private static readonly string[] InEdition = [EditionBinder.Name, AmendmentSchema.Name, ErrataBinder.Name];

    /// <returns>The names of the folders in <c>editions</c>, in ordinal order.</returns>
    public static IReadOnlyCollection<string> Editions(ContentFiles files)
    {
        var editions = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var path in files.AllPaths)
        {
            if (path.Split('/') is ["editions", var edition, _, ..])
                editions.Add(edition);
        }

        return editions;
    }

    public static void Check(ContentFiles files, DiagnosticBag diagnostics)
    {
        foreach (var path in files.Paths)
        {
            var parts = path.Split('/');
            if (!IsKnown(parts))
            {
                diagnostics.UnknownFile(files[path].Span(0, 0), Suggestion(parts));
            }
            else if (parts.Length > 1 && !InEdition.Contains(parts[^1]) && !HasIdAsName(path))
            {
                var name = Path.GetFileNameWithoutExtension(path);
                diagnostics.NotAnId(files[path].Span(0, 0), name, IdSchema.Guess(name));
            }
        }
    }

    /// <returns>Whether the file's name without its ending is an id; where it is not, that is reported by <see cref="Check"/>.</returns>
    public static bool HasIdAsName(string path) => IdSchema.IsId(Path.GetFileNameWithoutExtension(path));

    private static bool IsKnown(string[] parts) => parts switch
    {
        [var file] => TopLevel.Contains(file),
        [LaunchesBinder.Folder or PrintedTablesBinder.Folder or MeetingsBinder.Folder or SourceListBinder.Folder, var file] =>
            file.EndsWith(".yaml", StringComparison.Ordinal),
        ["editions", EditionDigests.Name] => true,
        ["pages", var file] => file.EndsWith(".md", StringComparison.Ordinal),
        ["editions", _, EditionBinder.Name or AmendmentSchema.Name or ErrataBinder.Name] => true,
        ["editions", _, "rows", var file] => file.EndsWith(".yaml", StringComparison.Ordinal),
        ["editions", _, "descriptions", var file] => file.EndsWith(".md", StringComparison.Ordinal),
        _ => false,
    };

    private static string? Suggestion(string[] parts)
    {
        var file = parts[^1];
        var ending = Path.GetExtension(file) switch { ".yml" => ".yaml", ".markdown" or ".mdown" or ".MD" => ".md", _ => null };
        if (ending is not null && IsKnown([.. parts[..^1], Path.ChangeExtension(file, ending)]))
            return Path.ChangeExtension(file, ending);

        return parts switch
        {
            [_] => Spelling.Nearest(file, TopLevel),
            ["editions", _] => Spelling.Nearest(file, [EditionDigests.Name]),
            ["editions", _, _] => Spelling.Nearest(file, InEdition),
            _ => null,
        };
    }
}
