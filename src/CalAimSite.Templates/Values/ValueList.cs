namespace CalAimSite.Templates;

internal abstract class ValueList
{
    internal abstract int Count { get; }

    internal abstract TemplateValue this[int index] { get; }
}

internal sealed class ObjectList<T>(ObjectShape<T> shape, IReadOnlyList<T> items) : ValueList where T : class
{
    internal override int Count => items.Count;

    internal override TemplateValue this[int index] => TemplateValue.Object(shape, items[index]);
}

internal sealed class TextList(IReadOnlyList<string> items) : ValueList
{
    internal override int Count => items.Count;

    internal override TemplateValue this[int index] => items[index];
}

internal sealed class MixedList(IReadOnlyList<TemplateValue> items) : ValueList
{
    internal override int Count => items.Count;

    internal override TemplateValue this[int index] => items[index];
}
