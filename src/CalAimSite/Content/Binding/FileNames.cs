using CalAimSite.Content.Binding.Definitions;
using CalAimSite.Content.Binding.Editions;
using CalAimSite.Content.Binding.History;
using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Binding.Sources;
using CalAimSite.Content.Files;
using CalAimSite.Content.Schemas;

namespace CalAimSite.Content.Binding;

/// <summary>The names that files of a content folder may have.</summary>
internal static class FileNames
{
    // A star stands for an id.
    private static readonly string[] Known =
    [
        SiteBinder.Path, SourcesBinder.Path, InitiativesBinder.Path, GlossaryBinder.Path, DisagreementsBinder.Path, PermalinksReader.Path,
        $"{LaunchesBinder.Folder}/*.yaml", $"{PrintedTablesBinder.Folder}/*.yaml", $"{MeetingsBinder.Folder}/*.yaml",
        $"{SourceListBinder.Folder}/*.yaml", $"{PassagesBinder.Folder}/*/*.md", "pages/*.md", $"{SourceQuotes.Folder}/*.txt", EditionDigests.Path,
        $"editions/*/{EditionBinder.Name}", $"editions/*/{AmendmentSchema.Name}", $"editions/*/{ErrataBinder.Name}",
        "editions/*/rows/*.yaml", "editions/*/descriptions/*.md",
    ];

    /// <returns>The names of the folders in <c>editions</c>, in ordinal order.</returns>
    public static IReadOnlyCollection<string> Editions(ContentFiles files) => files.AllPaths
        .Select(EditionOf)
        .OfType<string>()
        .Where(IsEdition)
        .ToImmutableSortedSet(StringComparer.Ordinal);

    /// <returns>The files but those whose names are wrong: what they hold, perhaps a copy of another, is not looked at.</returns>
    public static ContentFiles Check(ContentFiles files, DiagnosticBag diagnostics)
    {
        var refused = new HashSet<string>(StringComparer.Ordinal);
        foreach (var folder in files.Paths.GroupBy(EditionOf, StringComparer.Ordinal).Where(folder => folder.Key is { } name && !IsEdition(name)))
        {
            diagnostics.EditionName(files.Missing($"editions/{folder.Key}"), folder.Key!, DateGuess.OfPeriod(folder.Key!));
            refused.UnionWith(folder);
        }

        foreach (var path in files.Paths.Except(refused))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            if (PatternOf(path) is not { } pattern)
            {
                diagnostics.UnknownFile(files[path].Span(0, 0), Suggestion(path));
            }
            else if (Path.GetFileName(pattern).StartsWith('*') && !Ids.IsId(name))
            {
                var isCopy = name.EndsWith(" - Copy", StringComparison.Ordinal) || name.EndsWith(')') || name.StartsWith("Copy of ", StringComparison.Ordinal);
                diagnostics.FileName(files[path].Span(0, 0), name, isCopy, Ids.Longest, Ids.Guess(name));
                refused.Add(path);
            }
        }

        RefuseCopies(files, refused, diagnostics);
        return files.Refuse(refused);
    }

    // A file manager or an editor made it, and it was forgotten, or is still to be edited. Of two it is likely the one with the longer name.
    private static void RefuseCopies(ContentFiles files, HashSet<string> refused, DiagnosticBag diagnostics)
    {
        var named = files.Paths.Except(refused).Where(path => PatternOf(path) is { } pattern && Path.GetFileName(pattern).StartsWith('*'));
        var ofOneLength = named.GroupBy(path => (Path.GetDirectoryName(path), Path.GetExtension(path), files[path].Text.Length)).ToList();
        foreach (var same in ofOneLength.Where(one => one.Skip(1).Any()).SelectMany(one => one.GroupBy(path => files[path].Text, StringComparer.Ordinal)))
        {
            var original = same.MinBy(path => path.Length)!;
            foreach (var copy in same.Where(path => path != original))
            {
                diagnostics.CopiedFile(files[copy].Span(0, 0), files[original].Path);
                refused.Add(copy);
            }
        }
    }

    private static string? EditionOf(string path) => path.Split('/') is ["editions", var edition, _, ..] ? edition : null;
    private static bool IsEdition(string name) => Period.Read(name, out _) == DateProblem.None;

    private static string? PatternOf(string path) => Known.FirstOrDefault(pattern =>
        AreInOneFolder(path, pattern)
        && (Path.GetFileName(pattern) is ['*', .. var ending]
            ? path.EndsWith(ending, StringComparison.Ordinal)
            : Path.GetFileName(path) == Path.GetFileName(pattern)));

    private static bool AreInOneFolder(string path, string pattern)
    {
        var (parts, patterns) = (path.Split('/'), pattern.Split('/'));
        return parts.Length == patterns.Length && parts.Zip(patterns).SkipLast(1).All(pair => pair.Second is "*" || pair.First == pair.Second);
    }

    private static string? Suggestion(string path)
    {
        var ending = Path.GetExtension(path) switch { ".yml" => ".yaml", ".markdown" or ".mdown" or ".MD" => ".md", _ => null };
        var renamed = ending is null ? null : Path.ChangeExtension(path, ending);
        return renamed is not null && PatternOf(renamed) is not null
            ? Path.GetFileName(renamed)
            : Spelling.Nearest(
                Path.GetFileName(path), Known.Where(pattern => AreInOneFolder(path, pattern)).Select(pattern => Path.GetFileName(pattern)).Where(name => name[0] != '*'));
    }
}
