using CalAimSite.Content.Yaml;

namespace CalAimSite.Content.Schemas;

/// <summary>A schema whose values are single texts.</summary>
internal abstract class ScalarSchema<T> : Schema<T>
{
    protected sealed override bool TryReadNode(YamlNode node, DiagnosticBag diagnostics, out T value)
    {
        value = default!;
        if (node is not YamlScalar scalar)
        {
            diagnostics.NotOneText(node.Span, Found(node), Expected);
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

/// <summary>Reads a text that is not empty, and reports what is wrong with it.</summary>
internal delegate bool ScalarParser<T>(YamlScalar scalar, DiagnosticBag diagnostics, out T value);

/// <summary>Single texts that one function reads.</summary>
internal sealed class ParsedSchema<T>(string expected, ScalarParser<T> parser) : ScalarSchema<T>
{
    public override string Expected => expected;
    protected override bool TryRead(YamlScalar scalar, DiagnosticBag diagnostics, out T value) => parser(scalar, diagnostics, out value);
}

/// <summary>One of a few words.</summary>
internal sealed class ChoiceSchema<T>(params (string Word, T Value)[] choices) : ScalarSchema<T>
{
    public override string Expected => $"one of: {string.Join(", ", choices.Select(choice => choice.Word))}";

    /// <returns>The word for a value; null where it is none of the choices.</returns>
    public string? FindWord(T value) => choices.FirstOrDefault(choice => EqualityComparer<T>.Default.Equals(choice.Value, value)).Word;

    protected override bool TryRead(YamlScalar scalar, DiagnosticBag diagnostics, out T value)
    {
        foreach (var choice in choices.Where(choice => choice.Word == scalar.Value))
        {
            value = choice.Value;
            return true;
        }

        value = default!;
        var nearest = Spelling.Nearest(scalar.Value, choices.Select(choice => choice.Word));
        diagnostics.WrongValue(scalar.Span, scalar.Value, Expected, nearest);
        return false;
    }
}
