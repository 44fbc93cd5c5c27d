using CalAimSite.Content.Yaml;

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
    public static Field<YamlScalar> Reference(string name, bool isRequired = false) => new(name, Scalars.Reference(Scalars.Id.Expected), isRequired);

    public static Field<ImmutableArray<YamlScalar>> References(string name, bool isRequired = false, bool needsOne = false) =>
        new(name, new ListSchema<YamlScalar>(Scalars.Reference(Scalars.Id.Expected), needsOne: needsOne), isRequired);

    public static Field<string> Url(string name, bool isRequired = false) => new(name, Scalars.Url, isRequired);
    public static Field<bool> Flag(string name) => new(name, Scalars.Flag);
    public static Field<int> Number(string name, bool isRequired = false) => new(name, Scalars.Number, isRequired);
    public static Field<MilestoneDate> Date(string name, bool isRequired = false) => new(name, DateSchemas.Date, isRequired);
    public static Field<MappingValues> Mapping(string name, MappingSchema schema, bool isRequired = false) => new(name, schema, isRequired);

    public static Field<ImmutableArray<MappingValues>> List(
        string name, MappingSchema item, bool isRequired = false, bool needsOne = false) =>
        new(name, new ListSchema<MappingValues>(item, needsOne: needsOne), isRequired);

    /// <returns>The same key where it may be left out.</returns>
    public abstract Field Optional();

    /// <returns>Whether all of the value was read; if not, that is reported.</returns>
    public abstract bool TryRead(YamlNode node, DiagnosticBag diagnostics, out object? value);
}

/// <summary>A key with the schema of its value. The binder reads by it.</summary>
internal sealed class Field<T>(string name, Schema<T> schema, bool isRequired = false) : Field(name, isRequired)
{
    public override string Expected => schema.Expected;
    public override Field Optional() => new Field<T>(Name, schema);

    public override bool TryRead(YamlNode node, DiagnosticBag diagnostics, out object? value)
    {
        var isRead = schema.TryRead(node, diagnostics, out var typed);
        value = node is YamlRefused ? null : typed;
        return isRead;
    }
}
