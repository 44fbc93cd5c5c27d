using CalAimSite.Content.Files;
using CalAimSite.Content.Yaml;

namespace CalAimSite.Content.Schemas;

/// <summary>Reads the files of a content folder by their schemas.</summary>
/// <remarks>Of a file that cannot be read no value is known: nothing is concluded from what it seems not to say.</remarks>
internal static class ContentFileReading
{
    public static MappingValues Read(this MappingSchema schema, SourceText file, DiagnosticBag diagnostics) =>
        YamlReader.Read(file, diagnostics) is { } node && schema.TryRead(node, diagnostics, out var values)
            ? values
            : MappingValues.Unknown(file.Span(0, 0), schema);

    /// <returns>The file's values; null where there is no such file.</returns>
    public static MappingValues? ReadOptional(this MappingSchema schema, ContentFiles files, string path, DiagnosticBag diagnostics) =>
        files.Find(path) is { } file ? schema.Read(file, diagnostics)
        : files.IsUnreadable(path) ? MappingValues.Unknown(files.Missing(path), schema)
        : null;

    /// <param name="schema">The file's schema.</param>
    /// <param name="files">The content.</param>
    /// <param name="path">The file, which is reported where it is missing.</param>
    /// <param name="what">What it holds.</param>
    /// <param name="owner">What has such a file: "site".</param>
    /// <param name="diagnostics">Where everything that is wrong is reported.</param>
    public static MappingValues ReadRequired(
        this MappingSchema schema, ContentFiles files, string path, string what, string owner, DiagnosticBag diagnostics)
    {
        if (schema.ReadOptional(files, path, diagnostics) is { } values)
            return values;

        diagnostics.MissingFile(files.Missing(path), what, owner);
        return MappingValues.Unknown(files.Missing(path), schema);
    }
}
