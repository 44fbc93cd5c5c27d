using CalAimSite.Templates.Expressions;
using CalAimSite.Templates.Parsing;
using CalAimSite.Templates.Rendering;

namespace CalAimSite.Templates.Statements;

internal sealed class If(Expression condition, Block then, Block otherwise) : Statement
{
    internal override Flow Render(RenderContext context) => (condition.Evaluate(context).IsTrue ? then : otherwise).Render(context);
}

internal sealed class Jump(Flow flow) : Statement
{
    internal override Flow Render(RenderContext context) => flow;
}

/// <summary>The slots of a loop: its variable, its index, its length.</summary>
internal sealed class For(Place place, int slot, Expression items, Block body, Block otherwise) : Statement
{
    internal const int Slots = 3;

    internal override Flow Render(RenderContext context)
    {
        var value = items.Evaluate(context);
        // Over null, Scriban renders nothing, not even the else.
        if (value.IsNull)
            return Flow.Next;
        if (value.Kind != ValueKind.List)
            throw items.Place.Fail($"`for` goes through a list, not {value.KindName}.", "Give the view model a list.");
        var list = value.AsList;
        var count = list.Count;
        if (count == 0)
            return otherwise.Render(context);
        for (var i = 0; i < count; i++)
        {
            context.Step(place);
            context.CheckLength(place);
            var slots = context.Stack.AsSpan(context.Frame + slot, Slots);
            slots[0] = list[i];
            slots[1] = i;
            slots[2] = count;
            if (body.Render(context) == Flow.Break)
                break;
        }
        return Flow.Next;
    }
}
