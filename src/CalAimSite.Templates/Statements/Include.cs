using System.Text;
using CalAimSite.Templates.Expressions;
using CalAimSite.Templates.Parsing;
using CalAimSite.Templates.Rendering;

namespace CalAimSite.Templates.Statements;

internal sealed record IncludeArgument(Place Place, string Name, Expression Value);

/// <summary>An include as a value, which an assignment keeps.</summary>
internal sealed class Include(Place place, string name, IncludeArgument[] arguments, Func<int> frameSize) : Expression(place)
{
    private int[] _slots = [];

    internal string Name => name;

    internal IncludeArgument[] Arguments => arguments;

    /// <summary>Set once all templates are read.</summary>
    internal Template Target { get; private set; } = null!;

    internal override bool IsHtml => true;

    internal void Link(Template target)
    {
        Target = target;
        _slots = Array.ConvertAll(arguments, a => target.LoopSlots + target.Arguments.IndexOf(a.Name));
    }

    internal override TemplateValue Evaluate(RenderContext context) => new Html(Encoding.UTF8.GetString(Take(context)));

    internal byte[] Take(RenderContext context)
    {
        var mark = context.Output.Mark();
        var atLineStart = context.AtLineStart;
        Render(context);
        context.AtLineStart = atLineStart;
        return context.Output.Take(mark);
    }

    internal void Render(RenderContext context)
    {
        var frame = context.Frame + frameSize();
        context.Reserve(frame, Target.FrameSize).Clear();
        for (var i = 0; i < arguments.Length; i++)
        {
            var value = arguments[i].Value.Evaluate(context);
            context.Stack[frame + _slots[i]] = value;
        }
        context.Render(Target, frame, Place);
    }
}

/// <summary>An include that is written. Its lines are indented like its tag, as in Scriban.</summary>
internal sealed class WriteInclude(Include include) : Statement
{
    internal override Flow Render(RenderContext context)
    {
        if (context.Indent.Length > 0)
            context.Write(include.Take(context));
        else
        {
            var (before, atLineStart) = (context.Output.Total, context.AtLineStart);
            include.Render(context);
            context.AtLineStart = context.Output.Total > before ? context.Output.EndsWithNewLine : atLineStart;
        }
        context.CheckLength(include.Place);
        return Flow.Next;
    }
}
