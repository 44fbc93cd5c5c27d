using System.Collections.Immutable;
using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Shapes;

/// <summary>A list whose items have one shape. Items that are wrong are reported and left out; the rest is still read and checked.</summary>
/// <param name="item">The shape of the items.</param>
/// <param name="allowOne">Whether one item may stand without a list around it.</param>
internal sealed class ListShape<T>(Shape<T> item, bool allowOne = false) : Shape<ImmutableArray<T>>
{
    public override string Expected => allowOne ? $"{item.Expected}, or a list of them" : $"a list, each item {item.Expected}";

    public override bool TryRead(YamlNode node, DiagnosticBag diagnostics, out ImmutableArray<T> value)
    {
        value = [];
        if (node is not YamlSequence sequence)
        {
            return allowOne ? TryReadOne(node, diagnostics, out value) : Refuse(node, diagnostics);
        }

        var items = ImmutableArray.CreateBuilder<T>(sequence.Items.Length);
        foreach (var child in sequence.Items)
        {
            if (item.TryRead(child, diagnostics, out var one))
            {
                items.Add(one);
            }
        }

        value = items.ToImmutable();
        return true;
    }

    private bool TryReadOne(YamlNode node, DiagnosticBag diagnostics, out ImmutableArray<T> value)
    {
        var isRead = item.TryRead(node, diagnostics, out var one);
        value = isRead ? [one] : [];
        return isRead;
    }

    private bool Refuse(YamlNode node, DiagnosticBag diagnostics)
    {
        if (node is YamlScalar { IsEmpty: true })
        {
            diagnostics.EmptyValue(node.Span, Expected);
        }
        else
        {
            diagnostics.WrongShape(node.Span, node is YamlScalar ? "a single text" : "keys with values", Expected);
        }

        return false;
    }
}
