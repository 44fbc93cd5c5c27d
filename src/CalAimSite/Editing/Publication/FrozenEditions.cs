using CalAimSite.Content.Binding;
using CalAimSite.Content.Binding.History;
using CalAimSite.Content.Files;
using CalAimSite.Editing.Yaml;

namespace CalAimSite.Editing.Publication;

/// <summary>Writes <c>editions/digests.yaml</c>.</summary>
public static class FrozenEditions
{
    /// <returns>The file, with the digest that the edition has now; null where a file of the edition could not be read.</returns>
    public static EditedFile? Freeze(ContentFiles files, string edition)
    {
        if (EditionDigest.Compute(files, edition) is not { } digest)
            return null;
        var digests = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, value) in EditionDigests.Read(files, new DiagnosticBag()) ?? [])
            digests[id.Value] = value.Value;

        digests[edition] = digest;
        var yaml = new YamlWriter()
            .Comment("Editions that another one has followed stay as they were printed: their files but errata.yaml have these digests.")
            .Comment("`calaim edition freeze` writes them.")
            .Mapping(EditionDigests.Key, list =>
            {
                foreach (var (id, value) in digests)
                    list.Entry(YamlText.Scalar(id), value);
            });
        return new EditedFile(EditionDigests.Path, yaml.ToString());
    }

    /// <returns>The names of the editions' folders, the oldest first.</returns>
    public static IReadOnlyCollection<string> Names(ContentFiles files) => FileNames.Editions(files);
}
