using System.Text;
using CalAimSite.Content.Files;
using CalAimSite.Content.Yaml;

namespace CalAimSite.Editing.Yaml;

/// <summary>Walks through the YAML of files that were bound before, and so can be read.</summary>
internal static class YamlNavigation
{
    public static YamlNode? Read(ContentFiles files, string path) =>
        files.Find(path) is { } file ? YamlReader.Read(file, new DiagnosticBag()) : null;

    public static YamlNode? Find(this YamlNode? node, string key) => node.FindEntry(key)?.Value;

    public static YamlEntry? FindEntry(this YamlNode? node, string key) =>
        (node as YamlMapping)?.Entries.FirstOrDefault(entry => entry.Key.Value == key);

    public static ImmutableArray<YamlNode> Items(this YamlNode? node) => node is YamlSequence sequence ? sequence.Items : [];

    public static string? Text(this YamlNode? node) => (node as YamlScalar)?.Value;

    /// <returns>The same text for the same values, however they are laid out.</returns>
    public static string Canonical(YamlNode node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    private static void Append(StringBuilder text, YamlNode node)
    {
        switch (node)
        {
            case YamlScalar scalar:
                text.Append('"').Append(scalar.Value.Trim().ReplaceLineEndings(" ")).Append('"');
                break;
            case YamlSequence sequence:
                text.Append('[');
                foreach (var item in sequence.Items)
                    Append(text, item);

                text.Append(']');
                break;
            case YamlMapping mapping:
                text.Append('{');
                foreach (var entry in mapping.Entries.OrderBy(entry => entry.Key.Value, StringComparer.Ordinal))
                {
                    text.Append(entry.Key.Value).Append(':');
                    Append(text, entry.Value);
                }

                text.Append('}');
                break;
        }
    }
}
