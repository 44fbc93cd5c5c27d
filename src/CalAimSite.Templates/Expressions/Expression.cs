using CalAimSite.Templates.Parsing;
using CalAimSite.Templates.Rendering;

namespace CalAimSite.Templates.Expressions;

internal abstract class Expression(Place place)
{
    internal Place Place => place;

    /// <summary>It may be written without escaping; at run time it must hold <see cref="Html"/> or null.</summary>
    internal virtual bool IsHtml => false;

    /// <summary><c>?.</c> stands in the path, so that an indexer after a null gives null.</summary>
    internal virtual bool IsConditional => false;

    internal abstract TemplateValue Evaluate(RenderContext context);
}

internal sealed class Literal(Place place, TemplateValue value) : Expression(place)
{
    internal override TemplateValue Evaluate(RenderContext context) => value;
}

/// <summary>A loop's variable, or one of the numbers of <c>for.</c></summary>
internal sealed class LoopRead(Place place, string name, int slot) : Expression(place)
{
    internal override bool IsHtml => Names.AreHtml(name);

    internal override TemplateValue Evaluate(RenderContext context) => context.Stack[context.Frame + slot];
}

/// <summary><c>for.first</c> and the like, which are computed from the index and the length.</summary>
internal sealed class LoopState(Place place, int slot, Func<long, long, TemplateValue> compute) : Expression(place)
{
    internal override TemplateValue Evaluate(RenderContext context)
    {
        var at = context.Frame + slot;
        return compute(context.Stack[at + 1].AsInteger, context.Stack[at + 2].AsInteger);
    }
}

internal sealed class ArgumentRead(Place place, string name, Template template, int index) : Expression(place)
{
    internal override bool IsHtml => Names.AreHtml(name);

    internal string Name => name;

    internal Template Template => template;

    internal override TemplateValue Evaluate(RenderContext context) => context.Stack[context.Frame + template.LoopSlots + index];
}

internal sealed class Not(Place place, Expression operand) : Expression(place)
{
    internal override TemplateValue Evaluate(RenderContext context) => !operand.Evaluate(context).IsTrue;
}

internal static class Names
{
    internal static bool AreHtml(string name) => name.EndsWith("_html", StringComparison.Ordinal);
}
