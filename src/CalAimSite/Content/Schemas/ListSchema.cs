using CalAimSite.Content.Yaml;

namespace CalAimSite.Content.Schemas;

/// <summary>A list whose items have one schema. Items that are wrong are reported and left out; the rest is still read.</summary>
/// <param name="item">The schema of the items.</param>
/// <param name="allowOne">Whether one item may stand without a list around it.</param>
/// <param name="needsOne">Whether there must be an item.</param>
internal sealed class ListSchema<T>(Schema<T> item, bool allowOne = false, bool needsOne = false) : Schema<ImmutableArray<T>>
{
    public override string Expected => allowOne ? $"{item.Expected}, or a list of them" : $"a list, each item {item.Expected}";

    protected override bool TryReadNode(YamlNode node, DiagnosticBag diagnostics, out ImmutableArray<T> value)
    {
        if (node is not YamlSequence && !(allowOne && node is YamlScalar { IsEmpty: false }))
        {
            value = [];
            if (node is YamlScalar && Bullets.Begins(node.Span.Text))
                diagnostics.TypedBulletInYaml(node.Span.Source.Span(node.Span.Start, 1));
            else if (node is YamlScalar { IsEmpty: false })
                diagnostics.NotAList(node.Span, Expected, AsList(node.Span.Text.ToString()));
            else
                Refuse(node, diagnostics);
            return false;
        }

        var nodes = node is YamlSequence sequence ? sequence.Items : [node];
        if (needsOne && nodes.IsEmpty)
        {
            value = [];
            diagnostics.WrongShape(node.Span, "a list without items", Expected);
            return false;
        }

        var items = ImmutableArray.CreateBuilder<T>(nodes.Length);
        foreach (var child in nodes)
        {
            if (item.TryRead(child, diagnostics, out var one))
                items.Add(one);
        }

        value = items.ToImmutable();
        return items.Count == nodes.Length;
    }

    private static string AsList(string text) => Ids.Parts(text) is var parts && parts.All(Ids.IsId) ? string.Join(", ", parts) : text;
}
