namespace CalAimSite.Templates;

/// <summary>What a template can hold: null, a boolean, a whole number, text, <see cref="Html"/>, an object, a map, a list.</summary>
#pragma warning disable CA1815 // Templates compare values by Scriban's rules, C# code has no reason to.
public readonly struct TemplateValue
#pragma warning restore CA1815
{
    private TemplateValue(object? value) => Value = value;

    public static TemplateValue Null => default;

    internal object? Value { get; }

    public static TemplateValue From(string? value) => new(value);

    public static TemplateValue From(Html? value) => new(value);

    public static TemplateValue From(bool value) => new(value);

    public static TemplateValue From(long value) => new(value is >= int.MinValue and <= int.MaxValue ? (int)value : value);

    public static TemplateValue From(TemplateMap? value) => new(value?.Members);

#pragma warning disable CA1720 // It is the language's word.
    public static TemplateValue Object<T>(ObjectShape<T> shape, T? instance) where T : class => new(instance);
#pragma warning restore CA1720

    public static TemplateValue List<T>(ObjectShape<T> shape, IReadOnlyList<T> items) where T : class => new(items);

    public static TemplateValue List(IReadOnlyList<string> items) => new(items);

    public static TemplateValue List(IReadOnlyList<TemplateValue> items) => new(items.Select(item => item.Value).ToArray());

#pragma warning disable CA2225 // Each has its From.
    public static implicit operator TemplateValue(string? value) => From(value);

    public static implicit operator TemplateValue(Html? value) => From(value);

    public static implicit operator TemplateValue(bool value) => From(value);

    public static implicit operator TemplateValue(int value) => From(value);

    public static implicit operator TemplateValue(long value) => From(value);

    public static implicit operator TemplateValue(TemplateMap? value) => From(value);
#pragma warning restore CA2225
}
