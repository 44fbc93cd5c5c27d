using CalAimSite.Content.Files;
using CalAimSite.Content.Yaml;

namespace CalAimSite.Editing.Yaml;

/// <summary>Walks through the YAML of files that were bound before, and so can be read.</summary>
internal static class YamlNavigation
{
    public static YamlNode? Read(ContentFiles files, string path) =>
        Read(files.Find(path));

    public static YamlNode? Read(SourceText? file) => file is null ? null : YamlReader.Read(file, new DiagnosticBag());

    public static YamlNode? Find(this YamlNode? node, string key) => node.FindEntry(key)?.Value;

    public static YamlEntry? FindEntry(this YamlNode? node, string key) =>
        (node as YamlMapping)?.Entries.FirstOrDefault(entry => entry.Key.Value == key);

    public static ImmutableArray<YamlNode> Items(this YamlNode? node) => node is YamlSequence sequence ? sequence.Items : [];
    public static string? Text(this YamlNode? node) => (node as YamlScalar)?.Value;

    /// <returns>The same text for the same values, however they are laid out.</returns>
    public static string Canonical(YamlNode node) => node switch
    {
        YamlScalar scalar => $"\"{scalar.Value.Trim().ReplaceLineEndings(" ")}\"",
        YamlSequence sequence => $"[{string.Concat(sequence.Items.Select(Canonical))}]",
        YamlMapping mapping => $"{{{string.Concat(mapping.Entries.OrderBy(entry => entry.Key.Value, StringComparer.Ordinal).Select(Canonical))}}}",
        _ => string.Empty,
    };

    public static string Canonical(YamlEntry entry) => $"{entry.Key.Value}:{Canonical(entry.Value)}";
}
