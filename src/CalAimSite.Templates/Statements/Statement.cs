using CalAimSite.Templates.Rendering;

namespace CalAimSite.Templates.Statements;

internal enum Flow : byte
{
    Next,
    Break,
    Continue,
}

internal abstract class Statement
{
    /// <summary>
    /// The white space before the tag on its line, if the tag stands first there; empty if it does not. Null where the statement is not in
    /// a tag of its own block: then the indent of the enclosing block's tag holds.
    /// </summary>
    internal byte[]? Indent { get; init; }

    internal abstract Flow Render(RenderContext context);
}

internal sealed class Block(Statement[] statements)
{
    internal static Block Empty { get; } = new([]);

    internal Flow Render(RenderContext context)
    {
        var inherited = context.Indent;
        var flow = Flow.Next;
        for (var i = 0; i < statements.Length && flow == Flow.Next; i++)
        {
            context.Indent = statements[i].Indent ?? inherited;
            flow = statements[i].Render(context);
        }
        context.Indent = inherited;
        return flow;
    }
}
