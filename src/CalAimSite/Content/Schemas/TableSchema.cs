using CalAimSite.Content.Yaml;

namespace CalAimSite.Content.Schemas;

/// <summary>A mapping whose keys are the content's own, such as footnotes by their marks. The order is kept.</summary>
internal sealed class TableSchema<T>(Schema<T> value, string keys) : Schema<ImmutableArray<KeyValuePair<YamlScalar, T>>>
{
    public override string Expected => $"{keys}, each with {value.Expected}";

    protected override bool TryReadNode(YamlNode node, DiagnosticBag diagnostics, out ImmutableArray<KeyValuePair<YamlScalar, T>> table)
    {
        table = [];
        if (node is not YamlMapping mapping)
        {
            Refuse(node, diagnostics);
            return false;
        }

        var found = ImmutableArray.CreateBuilder<KeyValuePair<YamlScalar, T>>(mapping.Entries.Length);
        foreach (var entry in mapping.Entries)
        {
            if (value.TryRead(entry.Value, diagnostics, out var one))
                found.Add(new(entry.Key, one));
        }

        table = found.ToImmutable();
        return found.Count == mapping.Entries.Length;
    }
}
