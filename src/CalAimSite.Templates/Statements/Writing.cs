using CalAimSite.Templates.Expressions;
using CalAimSite.Templates.Parsing;
using CalAimSite.Templates.Rendering;

namespace CalAimSite.Templates.Statements;

internal sealed class Literally(byte[] utf8) : Statement
{
    internal override Flow Render(RenderContext context)
    {
        context.Write(utf8);
        return Flow.Next;
    }
}

/// <summary>An expression that ends in <c>html.escape</c>, without that call: it is escaped while it is written.</summary>
internal sealed class WriteEscaped(Place place, Expression value) : Statement
{
    internal override Flow Render(RenderContext context)
    {
        var written = value.Evaluate(context);
        switch (written.Kind)
        {
            case ValueKind.Text:
                context.Write(written.AsString, escape: true);
                break;
            case ValueKind.Integer:
                context.Write(written.AsInteger);
                break;
            case ValueKind.Boolean:
                context.Write(written.AsBoolean ? "true"u8 : "false"u8);
                break;
            case ValueKind.Null:
                break;
            default:
                throw place.Fail($"`{Function.Escape}` takes text, not {written.KindName}.",
                    "HTML is written as it is, a list by `for`, an object by its members.");
        }
        context.CheckLength(place);
        return Flow.Next;
    }
}

internal sealed class WriteHtml(Expression value) : Statement
{
    internal Expression Value => value;

    internal override Flow Render(RenderContext context)
    {
        var written = value.Evaluate(context);
        if (written.Kind == ValueKind.Html)
            context.Write(written.AsHtml.Text, escape: false);
        else if (!written.IsNull)
            throw value.Place.Fail($"This is written without escaping, but it holds {written.KindName}.",
                "Give HTML here, or write it with `html.escape` and without `_html` in the name.");
        context.CheckLength(value.Place);
        return Flow.Next;
    }
}

internal sealed class Assign(Variable variable, Expression value) : Statement
{
    internal override Flow Render(RenderContext context)
    {
        context.Variables[variable.Slot] = value.Evaluate(context);
        return Flow.Next;
    }
}

internal sealed class Capture(Variable variable, Block body) : Statement
{
    internal override Flow Render(RenderContext context)
    {
        var mark = context.Output.Mark();
        var flow = body.Render(context);
        context.Variables[variable.Slot] = new Html(System.Text.Encoding.UTF8.GetString(context.Output.Take(mark)));
        return flow;
    }
}
