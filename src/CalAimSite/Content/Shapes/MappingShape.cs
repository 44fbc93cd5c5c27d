using System.Collections.Immutable;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Shapes;

/// <summary>A key that a mapping may have.</summary>
internal abstract class Field(string name, bool isRequired)
{
    public string Name { get; } = name;

    public bool IsRequired { get; } = isRequired;

    public abstract string Expected { get; }

    /// <returns>Whether a value was read; if not, that is reported.</returns>
    public abstract bool TryRead(YamlNode node, DiagnosticBag diagnostics, out object? value);
}

/// <summary>A key with the shape of its value. The binder reads by it, and a schema can be made from it.</summary>
internal sealed class Field<T>(string name, Shape<T> shape, bool isRequired = false) : Field(name, isRequired)
{
    public override string Expected => shape.Expected;

    public override bool TryRead(YamlNode node, DiagnosticBag diagnostics, out object? value)
    {
        var isRead = shape.TryRead(node, diagnostics, out var typed);
        value = typed;
        return isRead;
    }
}

/// <summary>A mapping with known keys.</summary>
/// <param name="what">What it describes, with its article: "a milestone".</param>
/// <param name="fields">All keys that it may have.</param>
internal sealed class MappingShape(string what, params Field[] fields) : Shape<MappingValues>
{
    public override string Expected => $"{what}, with the keys {string.Join(", ", fields.Select(one => one.Name))}";

    public string What => what;

    public ImmutableArray<Field> Fields { get; } = [.. fields];

    public override bool TryRead(YamlNode node, DiagnosticBag diagnostics, out MappingValues value)
    {
        value = null!;
        if (node is not YamlMapping mapping)
        {
            var found = node is YamlSequence ? "a list" : node is YamlScalar { IsEmpty: true } ? "nothing" : "a single text";
            diagnostics.WrongShape(node.Span, found, Expected);
            return false;
        }

        value = Read(mapping, diagnostics);
        return true;
    }

    private MappingValues Read(YamlMapping mapping, DiagnosticBag diagnostics)
    {
        var values = new MappingValues(mapping.Span, this);
        foreach (var entry in mapping.Entries)
        {
            var index = IndexOf(entry.Key.Value);
            if (index < 0)
            {
                diagnostics.UnknownKey(entry.Key.Span, entry.Key.Value, What, Fields.Select(field => field.Name));
            }
            else
            {
                var isRead = Fields[index].TryRead(entry.Value, diagnostics, out var value);
                values.Set(index, entry, value, isRead);
            }
        }

        foreach (var field in Fields)
        {
            if (field.IsRequired && !values.Has(field))
            {
                diagnostics.MissingKey(mapping.Span, field.Name, What, field.Expected);
                values.MarkIncomplete();
            }
        }

        return values;
    }

    private int IndexOf(string name)
    {
        for (var i = 0; i < Fields.Length; i++)
        {
            if (string.Equals(Fields[i].Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
