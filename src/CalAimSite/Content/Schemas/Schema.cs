using CalAimSite.Content.Yaml;

namespace CalAimSite.Content.Schemas;

/// <summary>What a value in a content file must look like, and how it is read.</summary>
/// <typeparam name="T">What is read from it.</typeparam>
internal abstract class Schema<T>
{
    /// <summary>What is expected, as words that follow "expected": "a date", "a list of …".</summary>
    public abstract string Expected { get; }

    /// <param name="node">The value.</param>
    /// <param name="diagnostics">Where it is reported what is wrong.</param>
    /// <param name="value">What was read. Of a list or table that holds mistakes, the good part.</param>
    /// <returns>Whether all of the value was read.</returns>
    public bool TryRead(YamlNode node, DiagnosticBag diagnostics, out T value)
    {
        if (node is YamlRefused)
        {
            value = default!;
            return false;
        }

        return TryReadNode(node, diagnostics, out value);
    }

    protected abstract bool TryReadNode(YamlNode node, DiagnosticBag diagnostics, out T value);

    /// <summary>Reports a value that is another kind of node than this schema's.</summary>
    protected void Refuse(YamlNode node, DiagnosticBag diagnostics)
    {
        if (node is YamlScalar { IsEmpty: true })
            diagnostics.EmptyValue(node.Span, Expected);
        else
            diagnostics.WrongShape(node.Span, Found(node), Expected);
    }

    protected static string Found(YamlNode node) => node switch
    {
        YamlSequence => "a list",
        YamlMapping => "keys with values",
        _ => "a single text",
    };
}
