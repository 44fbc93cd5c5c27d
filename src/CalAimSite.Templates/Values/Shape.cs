namespace CalAimSite.Templates;

internal enum ValueKind : byte
{
    Null,
    Boolean,
    Integer,
    Text,
    Html,
    List,
    Object,
}

/// <summary>What kind of value a <see cref="TemplateValue"/> holds; for objects, also how to read their members.</summary>
public abstract class Shape
{
    private protected Shape(ValueKind kind) => Kind = kind;

    internal static Shape Boolean { get; } = new Simple(ValueKind.Boolean);

    internal static Shape Integer { get; } = new Simple(ValueKind.Integer);

    internal static Shape Text { get; } = new Simple(ValueKind.Text);

    internal static Shape Html { get; } = new Simple(ValueKind.Html);

    internal static Shape List { get; } = new Simple(ValueKind.List);

    internal ValueKind Kind { get; }

    private sealed class Simple(ValueKind kind) : Shape(kind);
}
