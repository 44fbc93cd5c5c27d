using CalAimSite.Content.Yaml;
using CalAimSite.Diagnostics;

namespace CalAimSite.Content.Shapes;

/// <summary>What a value in a content file must look like, and how it is read.</summary>
/// <typeparam name="T">What is read from it.</typeparam>
internal abstract class Shape<T>
{
    /// <summary>What is expected, as words that follow "expected": "a date", "a list of …".</summary>
    public abstract string Expected { get; }

    /// <returns>Whether a value was read; if not, that is reported.</returns>
    public abstract bool TryRead(YamlNode node, DiagnosticBag diagnostics, out T value);
}

/// <summary>A shape whose values are single texts.</summary>
internal abstract class ScalarShape<T> : Shape<T>
{
    public sealed override bool TryRead(YamlNode node, DiagnosticBag diagnostics, out T value)
    {
        value = default!;
        if (node is not YamlScalar scalar)
        {
            diagnostics.WrongShape(node.Span, node is YamlSequence ? "a list" : "keys with values", Expected);
            return false;
        }

        if (scalar.IsEmpty)
        {
            diagnostics.EmptyValue(scalar.Span, Expected);
            return false;
        }

        return TryRead(scalar, diagnostics, out value);
    }

    protected abstract bool TryRead(YamlScalar scalar, DiagnosticBag diagnostics, out T value);
}
