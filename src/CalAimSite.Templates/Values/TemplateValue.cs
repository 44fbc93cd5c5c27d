using System.Runtime.CompilerServices;

namespace CalAimSite.Templates;

/// <summary>What a template can hold: null, a boolean, a whole number, text, <see cref="Html"/>, an object, a map, a list.</summary>
#pragma warning disable CA1815 // Templates compare values by Scriban's rules, C# code has no reason to.
public readonly struct TemplateValue
#pragma warning restore CA1815
{
    private readonly object? _payload;
    private readonly Shape? _shape;
    private readonly long _number;

    private TemplateValue(Shape shape, object? payload, long number = 0)
    {
        _shape = shape;
        _payload = payload;
        _number = number;
    }

    public static TemplateValue Null => default;

    internal ValueKind Kind => _shape?.Kind ?? ValueKind.Null;

    internal bool IsNull => _shape is null;

    internal long AsInteger => _number;

    internal bool AsBoolean => _number != 0;

    internal string AsString => Unsafe.As<string>(_payload!);

    internal Html AsHtml => Unsafe.As<Html>(_payload!);

    internal ValueList AsList => Unsafe.As<ValueList>(_payload!);

    internal object AsObject => _payload!;

    /// <summary>How members are read; only for an object or a map.</summary>
    internal ObjectShape AsShape => Unsafe.As<ObjectShape>(_shape!);

    /// <summary>Scriban's: everything is true but null and false, an empty text and 0 too.</summary>
    internal bool IsTrue => Kind == ValueKind.Boolean ? AsBoolean : !IsNull;

    /// <summary>With its article, for messages.</summary>
    internal string KindName => Kind switch
    {
        ValueKind.Boolean => "a boolean",
        ValueKind.Integer => "a number",
        ValueKind.Text => "text",
        ValueKind.Html => "HTML",
        ValueKind.List => "a list",
        ValueKind.Object => "an object",
        _ => "null",
    };

    /// <summary>As Scriban writes it; null stays null. HTML, lists and objects are not text.</summary>
    internal bool TryText(out string? text)
    {
        text = Kind switch
        {
            ValueKind.Text => AsString,
            ValueKind.Integer => AsInteger.ToString(),
            ValueKind.Boolean => AsBoolean ? "true" : "false",
            _ => null,
        };
        return Kind is not (ValueKind.Html or ValueKind.List or ValueKind.Object);
    }

    public static TemplateValue From(string? value) => value is null ? default : new(Shape.Text, value);

    public static TemplateValue From(Html? value) => value is null ? default : new(Shape.Html, value);

    public static TemplateValue From(bool value) => new(Shape.Boolean, null, value ? 1 : 0);

    public static TemplateValue From(long value) => new(Shape.Integer, null, value);

    public static TemplateValue From(TemplateMap? value) => value is null ? default : new(value.Shape, value);

#pragma warning disable CA1720 // It is the language's word.
    public static TemplateValue Object<T>(ObjectShape<T> shape, T? instance) where T : class =>
        instance is null ? default : new(shape, instance);
#pragma warning restore CA1720

    public static TemplateValue List<T>(ObjectShape<T> shape, IReadOnlyList<T> items) where T : class =>
        new(Shape.List, new ObjectList<T>(shape, items));

    public static TemplateValue List(IReadOnlyList<string> items) => new(Shape.List, new TextList(items));

    public static TemplateValue List(IReadOnlyList<TemplateValue> items) => new(Shape.List, new MixedList(items));

#pragma warning disable CA2225 // Each has its From.
    public static implicit operator TemplateValue(string? value) => From(value);

    public static implicit operator TemplateValue(Html? value) => From(value);

    public static implicit operator TemplateValue(bool value) => From(value);

    public static implicit operator TemplateValue(int value) => From(value);

    public static implicit operator TemplateValue(long value) => From(value);

    public static implicit operator TemplateValue(TemplateMap? value) => From(value);
#pragma warning restore CA2225
}
