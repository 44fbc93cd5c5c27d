using CalAimSite.Content.Yaml;

namespace CalAimSite.Content.Schemas;

/// <summary>A mapping with known keys.</summary>
/// <param name="what">What it describes, with its article: "a milestone".</param>
/// <param name="fields">All keys that it may have.</param>
internal sealed class MappingSchema(string what, params Field[] fields) : Schema<MappingValues>
{
    // Other names that people write for a key. They matter for keys that may be left out: a required one is missed by itself.
    private static readonly (string Word, string Key)[] Synonyms =
    [
        ("type", "kind"), ("symbol", "kind"), ("category", "kind"), ("state", "status"), ("who", "actors"), ("responsible", "actors"), ("comment", "note"),
        ("remark", "note"), ("why", "reason"), ("because", "reason"), ("depends_on", "contingent_on"), ("if", "contingent_on"), ("certainty", "qualifier"),
        ("section", "heading"), ("part", "component"), ("month", "column"), ("page", "where"), ("link", "url"), ("former", "redirects"), ("date", "when"),
    ];

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
        ImmutableArray<YamlEntry> unknown = [.. mapping.Entries.Where(entry => IndexOf(entry.Key.Value) < 0)];
        foreach (var (key, value) in unknown)
        {
            var free = Fields.Where(field => !values.Has(field)).Select(field => field.Name).ToList();
            var suggestion = Spelling.Nearest(key.Value, free) ?? (unknown.Length == 1 ? MissingFor(value, values) : null)
                ?? Synonyms.FirstOrDefault(one => one.Word == key.Value && free.Contains(one.Key)).Key;
            diagnostics.UnknownKey(key.Span, key.Value, What, free, suggestion);
            if (suggestion is not null)
                values.MarkAsUnknown(Fields[IndexOf(suggestion)]);
        }
    }

    // `date: 2023-08` where `when` is missing, and nothing else.
    private string? MissingFor(YamlNode value, MappingValues values) =>
        Fields.Where(field => field.IsRequired && values.IsKnown(field) && !values.Has(field)).ToList() is [var missing]
        && missing.TryRead(value, new DiagnosticBag(), out _)
            ? missing.Name
            : null;

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
