using CalAimSite.Content.Binding.Editions;
using CalAimSite.Content.Files;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;

namespace CalAimSite.Content.Binding.History;

/// <summary>Holds, by <c>editions/digests.yaml</c>, that the editions before the latest stay as they were printed.</summary>
internal static class EditionDigests
{
    public const string Name = "digests.yaml";
    public const string Path = "editions/" + Name;
    public const string Key = "digests";
    public const string FilesKey = "files";

    private static readonly Field<ImmutableArray<KeyValuePair<YamlScalar, YamlScalar>>> Digests =
        new(Key, new TableSchema<YamlScalar>(Scalars.Reference("a digest"), "digests by the editions' ids"), isRequired: true);

    // The digest of an edition tells that something changed; these tell in which file.
    private static readonly Field<ImmutableArray<KeyValuePair<YamlScalar, YamlScalar>>> OfFiles =
        new(FilesKey, new TableSchema<YamlScalar>(Scalars.Reference("a digest"), "digests by the files' paths"));

    private static readonly MappingSchema Schema = new("the editions' digests", Digests, OfFiles);

    /// <returns>
    /// Each edition that has a digest, with it, and so each of their files, by its path from the content folder; empty where there
    /// is no such file; null where it could not be read.
    /// </returns>
    public static (ImmutableArray<KeyValuePair<YamlScalar, YamlScalar>> Editions, ImmutableArray<KeyValuePair<YamlScalar, YamlScalar>> Files)? Read(
        ContentFiles files, DiagnosticBag diagnostics)
    {
        var values = Schema.ReadOptional(files, Path, diagnostics);
        return values is null ? ([], []) : values.IsComplete ? (values.Get(Digests), values.Get(OfFiles)) : null;
    }

    /// <returns>Whether the edition is what it was frozen as.</returns>
    public static bool Holds(ContentFiles files, string edition) =>
        Read(files, new DiagnosticBag())?.Editions.Any(one => one.Key.Value == edition && one.Value.Value == EditionDigest.Compute(files, edition)) == true;

    /// <param name="files">The content.</param>
    /// <param name="editions">The names of the editions' folders, the oldest first.</param>
    /// <param name="diagnostics">Where everything that is wrong is reported.</param>
    public static void Check(ContentFiles files, ImmutableArray<string> editions, DiagnosticBag diagnostics)
    {
        if (Read(files, diagnostics) is not var (digests, ofFiles))
            return;
        var byEdition = digests.ToDictionary(one => one.Key.Value, one => one.Value, StringComparer.Ordinal);
        foreach (var edition in editions.SkipLast(1).Where(edition => !diagnostics.HasErrorsIn(AmendmentsOf(files, edition))))
            Check(files, edition, byEdition.GetValueOrDefault(edition), ofFiles, isLast: edition == editions[^2], diagnostics);

        foreach (var (edition, _) in digests)
        {
            if (!editions.Contains(edition.Value))
                diagnostics.FrozenEditionGone(edition.Span, edition.Value);
            else if (edition.Value == editions[^1])
                diagnostics.LatestEditionFrozen(edition.Span, edition.Value);
        }
    }

    // What is wrong in these is mended first, by the command that freezes the edition anew.
    private static SourceText? AmendmentsOf(ContentFiles files, string edition) => files.Find($"editions/{edition}/{AmendmentSchema.Name}");

    private static void Check(
        ContentFiles files,
        string edition,
        YamlScalar? expected,
        ImmutableArray<KeyValuePair<YamlScalar, YamlScalar>> ofFiles,
        bool isLast,
        DiagnosticBag diagnostics)
    {
        if (expected is null)
        {
            var path = $"editions/{edition}/{EditionBinder.Name}";
            diagnostics.EditionNotFrozen(files.Find(path)?.Span(0, 0) ?? files.Missing(path), edition);
        }
        else if (EditionDigest.Compute(files, edition) is { } digest && digest != expected.Value)
        {
            var changed = Changed(files, edition, ofFiles);
            var place = changed is [var first, ..] ? files.Find(first)?.Span(0, 0) ?? files.Missing(first) : expected.Span;
            diagnostics.FrozenEditionChanged(place, edition, changed, isLast);
        }
    }

    // None of an edition whose files have no digests of their own.
    private static ImmutableArray<string> Changed(
        ContentFiles files, string edition, ImmutableArray<KeyValuePair<YamlScalar, YamlScalar>> ofFiles)
    {
        var frozen = ofFiles.Where(file => file.Key.Value.StartsWith($"editions/{edition}/", StringComparison.Ordinal))
            .ToDictionary(file => file.Key.Value, file => file.Value.Value, StringComparer.Ordinal);
        return frozen.Count == 0
            ? []
            : [.. EditionDigest.PathsOf(files, edition).Union(frozen.Keys).Order(StringComparer.Ordinal).Where(path =>
                files.Find(path) is not { } file || EditionDigest.ComputeShort(file) != frozen.GetValueOrDefault(path))];
    }
}
