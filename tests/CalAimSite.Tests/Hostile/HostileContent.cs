using System.Text.Json;
using CalAimSite.Content.Binding.References;
using CalAimSite.Content.Files;
using CalAimSite.Content.Schemas;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;
using CalAimSite.Editing.Publication;
using CalAimSite.Text;

namespace CalAimSite.Hostile;

/// <summary>A content in which every text that its schemas call one is another.</summary>
internal sealed class HostileContent
{
    private readonly ContentFiles _files;
    private readonly HostileText _hostile;
    private readonly Func<string, bool> _isSpared;
    private readonly HashSet<string> _replaced = new(StringComparer.Ordinal);

    private HostileContent(ContentFiles files, HostileText hostile, Func<string, bool> isSpared)
    {
        _files = files;
        _hostile = hostile;
        _isSpared = isSpared;
    }

    /// <param name="files">The content.</param>
    /// <param name="hostile">What is put around its texts.</param>
    /// <param name="isSpared">Fields that have to stay as they are.</param>
    /// <returns>The content, and the fields whose texts are others now.</returns>
    public static (ContentFiles Files, IReadOnlyCollection<string> Fields) From(ContentFiles files, HostileText hostile, Func<string, bool> isSpared)
    {
        var content = new HostileContent(files, hostile, isSpared);
        var changed = files.With(files.Paths.Select(path => KeyValuePair.Create(path, content.Changed(path))).ToList());

        // What holds an edition as it was printed would tell of the change.
        foreach (var edition in FrozenEditions.Names(changed).SkipLast(1))
        {
            if (FrozenEditions.Freeze(changed, edition, new DiagnosticBag()) is { } digests)
                changed = changed.With([KeyValuePair.Create(digests.Path, digests.Text)]);
        }

        return (changed, content._replaced);
    }

    private string Changed(string path)
    {
        var source = _files[path];
        var start = 0;
        var length = source.Text.Length;
        if (path.EndsWith(".md", StringComparison.Ordinal))
        {
            start = source.StartOfLine(2);
            length = source.Text.IndexOf("\n---\n", start, StringComparison.Ordinal) + 1 - start;
        }
        else if (!path.EndsWith(".yaml", StringComparison.Ordinal))
        {
            return source.Text;
        }

        var edits = new List<(SourceSpan Place, string Text)>();
        if (YamlReader.Read(source, start, length, new DiagnosticBag()) is { } node)
            Collect(node, DeclaredSchemas.Mappings, "", edits);
        var text = source.Text;
        foreach (var (place, replaced) in edits.OrderByDescending(edit => edit.Place))
            text = text.Remove(place.Start, place.Length).Insert(place.Start, replaced + (place.Text is [.., '\n'] ? "\n" : ""));
        return path.EndsWith(".md", StringComparison.Ordinal) ? $"{text.TrimEnd()}\n\n{_hostile.AroundMarkdown("a")}\n\n- {_hostile.AroundMarkdown("b")}\n\n## {_hostile.AroundMarkdown("c")}\n\nd\n" : text;
    }

    private void Collect(YamlNode node, IReadOnlyCollection<object> schemas, string field, List<(SourceSpan Place, string Text)> edits)
    {
        switch (node)
        {
            case YamlSequence list:
                foreach (var item in list.Items)
                    Collect(item, schemas, field, edits);
                break;
            case YamlMapping mapping when SchemaOf(mapping, schemas) is { } schema:
                foreach (var (key, value) in mapping.Entries)
                    Collect(value, DeclaredSchemas.ValuesOf(schema.Fields[schema.IndexOf(key.Value)]), $"{schema.What}: {key.Value}", edits);
                break;
            case YamlMapping table:
                foreach (var (_, value) in table.Entries)
                    Collect(value, schemas, field, edits);
                break;
            case YamlScalar scalar when !_isSpared(field) && Replaced(scalar, schemas) is { } text:
                edits.Add((scalar.Span, JsonSerializer.Serialize(text)));
                _replaced.Add(field);
                break;
            default:
                break;
        }
    }

    private string? Replaced(YamlScalar scalar, IReadOnlyCollection<object> schemas) =>
        schemas.Contains(Scalars.Text) || IsAcronym(schemas) ? _hostile.Around(scalar.Value)
        : schemas.Contains(Scalars.Markdown) ? _hostile.AroundMarkdown(scalar.Value)
        : schemas.Contains(Scalars.Url) ? _hostile.InUrl(scalar.Value)
        : schemas.Contains(Scalars.Email) ? _hostile.InEmail(scalar.Value)
        : null;

    // They are looked up by themselves, wherever they are named.
    private static bool IsAcronym(IReadOnlyCollection<object> schemas) =>
        schemas.OfType<ScalarSchema<YamlScalar>>().Any(schema => schema.Expected == "an acronym");

    // Of what is read later by another key's value all rows are looked at.
    private static MappingSchema? SchemaOf(YamlMapping mapping, IReadOnlyCollection<object> schemas) =>
        (schemas.OfType<NodeSchema>().Any() ? DeclaredSchemas.Mappings : schemas.OfType<MappingSchema>())
            .Where(schema => mapping.Entries.All(entry => schema.IndexOf(entry.Key.Value) >= 0)
                && schema.Fields.All(one => !one.IsRequired || mapping.Entries.Any(entry => entry.Key.Value == one.Name)))
            .MinBy(schema => schema.Fields.Length);
}
