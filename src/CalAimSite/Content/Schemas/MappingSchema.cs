using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Schemas;

/// <summary>A key that a mapping may have.</summary>
internal abstract class Field(string name, bool isRequired)
{
    public string Name { get; } = name;

    public bool IsRequired { get; } = isRequired;

    public abstract string Expected { get; }

    public static Field<string> Text(string name, bool isRequired = false) => new(name, Scalars.Text, isRequired);

    public static Field<ImmutableArray<string>> Texts(string name, bool isRequired = false) =>
        new(name, new ListSchema<string>(Scalars.Text), isRequired);

    public static Field<YamlScalar> Markdown(string name, bool isRequired = false) => new(name, Scalars.Markdown, isRequired);

    public static Field<YamlScalar> Id(string name, bool isRequired = false) => new(name, Scalars.Id, isRequired);

    public static Field<ImmutableArray<YamlScalar>> Ids(string name, bool isRequired = false, bool needsOne = false) =>
        new(name, new ListSchema<YamlScalar>(Scalars.Id, needsOne: needsOne), isRequired);

    public static Field<string> Url(string name, bool isRequired = false) => new(name, Scalars.Url, isRequired);

    public static Field<bool> Flag(string name) => new(name, Scalars.Flag);

    public static Field<int> Number(string name, bool isRequired = false) => new(name, Scalars.Number, isRequired);

    public static Field<MilestoneDate> Date(string name, bool isRequired = false) => new(name, DateSchemas.Date, isRequired);

    public static Field<MappingValues> Mapping(string name, MappingSchema schema, bool isRequired = false) => new(name, schema, isRequired);

    public static Field<ImmutableArray<MappingValues>> List(
        string name, MappingSchema item, bool isRequired = false, bool needsOne = false) =>
        new(name, new ListSchema<MappingValues>(item, needsOne: needsOne), isRequired);

    /// <returns>Whether all of the value was read; if not, that is reported.</returns>
    public abstract bool TryRead(YamlNode node, DiagnosticBag diagnostics, out object? value);
}

/// <summary>A key with the shape of its value. The binder reads by it, and a schema can be made from it.</summary>
internal sealed class Field<T>(string name, Schema<T> shape, bool isRequired = false) : Field(name, isRequired)
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
internal sealed class MappingSchema(string what, params Field[] fields) : Schema<MappingValues>
{
    public override string Expected => $"{what}, with the keys {string.Join(", ", fields.Select(one => one.Name))}";

    public string What => what;

    public ImmutableArray<Field> Fields { get; } = [.. fields];

    protected override bool TryReadNode(YamlNode node, DiagnosticBag diagnostics, out MappingValues value)
    {
        value = null!;
        if (node is not YamlMapping mapping)
        {
            Refuse(node, diagnostics);
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
            if (IndexOf(entry.Key.Value) is var index and >= 0)
            {
                var isRead = Fields[index].TryRead(entry.Value, diagnostics, out var value);
                values.Set(index, entry, value, isRead);
            }
        }

        if (!mapping.IsWhole)
            values.MarkAbsentAsUnknown();

        ReportUnknownKeys(mapping, values, diagnostics);
        ReportMissingKeys(values, diagnostics);
        return values;
    }

    // Only a key that is not there yet can have been meant; and then it is not reported as missing as well.
    private void ReportUnknownKeys(YamlMapping mapping, MappingValues values, DiagnosticBag diagnostics)
    {
        foreach (var key in mapping.Entries.Select(entry => entry.Key).Where(key => IndexOf(key.Value) < 0))
        {
            var free = Fields.Where(field => !values.Has(field)).Select(field => field.Name).ToList();
            var suggestion = Spelling.Nearest(key.Value, free);
            diagnostics.UnknownKey(key.Span, key.Value, What, free, suggestion);
            if (suggestion is not null)
                values.MarkAsUnknown(Fields[IndexOf(suggestion)]);
        }
    }

    private void ReportMissingKeys(MappingValues values, DiagnosticBag diagnostics)
    {
        var missing = Fields.Where(field => field.IsRequired && values.IsKnown(field) && !values.Has(field)).ToList();
        if (missing.Count > 0)
        {
            diagnostics.MissingKeys(values.Span, What, [.. missing.Select(field => (field.Name, field.Expected))]);
            missing.ForEach(field => values.MarkAsUnknown(field));
        }
    }

    public int IndexOf(string name)
    {
        for (var i = 0; i < Fields.Length; i++)
        {
            if (string.Equals(Fields[i].Name, name, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }
}
