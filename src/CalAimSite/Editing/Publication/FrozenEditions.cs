using CalAimSite.Content.Binding;
using CalAimSite.Content.Binding.History;
using CalAimSite.Content.Files;
using CalAimSite.Editing.Yaml;

namespace CalAimSite.Editing.Publication;

/// <summary>Writes <c>editions/digests.yaml</c>.</summary>
public static class FrozenEditions
{
    /// <returns>
    /// The file, with the digest that the edition has now; null where a file of the edition could not be read, or the digests of the others,
    /// which is reported.
    /// </returns>
    public static EditedFile? Freeze(ContentFiles files, string edition, DiagnosticBag diagnostics)
    {
        if (EditionDigest.Compute(files, edition) is not { } digest || EditionDigests.Read(files, diagnostics) is not var (editions, ofFiles))
            return null;
        var digests = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, value) in editions)
            digests[id.Value] = value.Value;

        digests[edition] = digest;
        var byFile = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, value) in ofFiles.Where(file => !file.Key.Value.StartsWith($"editions/{edition}/", StringComparison.Ordinal)))
            byFile[path.Value] = value.Value;
        foreach (var path in EditionDigest.PathsOf(files, edition))
            byFile[path] = EditionDigest.ComputeShort(files[path]);

        var yaml = new YamlWriter()
            .Comment("Editions that another one has followed stay as they were printed: their files but errata.yaml have these digests.")
            .Comment("`calaim edition freeze` writes them.")
            .Mapping(EditionDigests.Key, list => Write(digests, list))
            .Mapping(EditionDigests.FilesKey, list => Write(byFile, list));
        return new EditedFile(EditionDigests.Path, yaml.ToString());
    }

    private static void Write(SortedDictionary<string, string> digests, YamlWriter list)
    {
        foreach (var (name, value) in digests)
            list.Entry(YamlText.Scalar(name), YamlText.Scalar(value));
    }

    /// <returns>The names of the editions' folders, the oldest first.</returns>
    public static IReadOnlyCollection<string> Names(ContentFiles files) => FileNames.Editions(files);
}
