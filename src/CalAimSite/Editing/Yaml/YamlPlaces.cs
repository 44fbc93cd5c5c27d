using System.Text;
using CalAimSite.Content.Files;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;
using CalAimSite.Text;

namespace CalAimSite.Editing.Yaml;

/// <summary>Finds where content stands that was bound before, and so can be read.</summary>
internal static class YamlPlaces
{
    public static YamlNode? Read(ContentFiles files, string path) =>
        files.Find(path) is { } file ? YamlReader.Read(file, new DiagnosticBag()) : null;

    public static YamlNode? Find(this YamlNode? node, string key) => node.FindEntry(key)?.Value;

    public static YamlEntry? FindEntry(this YamlNode? node, string key) =>
        (node as YamlMapping)?.Entries.FirstOrDefault(entry => entry.Key.Value == key);

    public static ImmutableArray<YamlNode> Items(this YamlNode? node) => node is YamlSequence sequence ? sequence.Items : [];

    public static string? Text(this YamlNode? node) => (node as YamlScalar)?.Value;

    /// <returns>The id of a milestone in its row's file; the beginning of the file where the row does not list it.</returns>
    public static SourceSpan Milestone(ContentFiles files, string edition, string row, string id)
    {
        var path = $"editions/{edition}/rows/{row}.yaml";
        var found = Read(files, path).Find("milestones").Items().Select(item => item.Find("id")).FirstOrDefault(item => item.Text() == id);
        return found?.Span ?? Start(files, path);
    }

    /// <returns>The value of a key of the edition's file.</returns>
    public static SourceSpan InEdition(ContentFiles files, string edition, string key)
    {
        var path = $"editions/{edition}/edition.yaml";
        return Read(files, path).Find(key)?.Span ?? Start(files, path);
    }

    public static SourceSpan Start(ContentFiles files, string path) => files.Find(path)?.Span(0, 0) ?? files.Missing(path);

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
