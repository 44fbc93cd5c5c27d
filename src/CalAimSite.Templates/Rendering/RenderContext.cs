using CalAimSite.Templates.Parsing;

namespace CalAimSite.Templates.Rendering;

/// <summary>The state of one rendering.</summary>
internal sealed class RenderContext(Output output, TemplateValue model, int variables, TemplateLimits limits)
{
    private int _depth;
    private long _steps;

    internal Output Output => output;

    internal TemplateValue Model => model;

    /// <summary>The variables that templates assign, of all templates together.</summary>
    internal TemplateValue[] Variables { get; } = new TemplateValue[variables];

    /// <summary>Loop variables and arguments of the templates that are being rendered, a frame each.</summary>
    internal TemplateValue[] Stack { get; private set; } = new TemplateValue[64];

    internal int Frame { get; private set; }

    /// <summary>What stands before each line that is begun now: Scriban indents a multi-line value like the tag that writes it.</summary>
    internal byte[] Indent { get; set; } = [];

    /// <summary>The last character written was a line feed (of a captured text too, as in Scriban).</summary>
    internal bool AtLineStart { get; set; }

    internal Span<TemplateValue> Reserve(int at, int size)
    {
        if (Stack.Length < at + size)
        {
            var larger = new TemplateValue[Math.Max(Stack.Length * 2, at + size)];
            Stack.CopyTo(larger, 0);
            Stack = larger;
        }
        return Stack.AsSpan(at, size);
    }

    internal void Render(Template template, int frame, Place place)
    {
        if (_depth >= limits.IncludeDepth)
            throw place.Fail($"Includes are nested deeper than {limits.IncludeDepth}.",
                "A template that includes itself must come to an end.");
        var (outerFrame, outerIndent) = (Frame, Indent);
        (Frame, Indent) = (frame, []);
        _depth++;
        template.Body.Render(this);
        _depth--;
        (Frame, Indent) = (outerFrame, outerIndent);
    }

    internal void Step(Place place)
    {
        if (++_steps > limits.LoopSteps)
            throw place.Fail($"The loops take more than {limits.LoopSteps} steps.", "Loop over less, or raise the limit.");
    }

    internal void CheckLength(Place place)
    {
        if (output.Total > limits.OutputBytes)
            throw place.Fail($"The output is longer than {limits.OutputBytes} bytes.", "Write less, or raise the limit.");
    }

    internal void Write(ReadOnlySpan<byte> utf8)
    {
        for (var rest = utf8; !rest.IsEmpty;)
        {
            var line = Indent.Length == 0 ? rest : rest[..LineLength(rest.IndexOf((byte)'\n'), rest.Length)];
            BeginLine();
            output.Append(line);
            AtLineStart = line[^1] == '\n';
            rest = rest[line.Length..];
        }
    }

    internal void Write(ReadOnlySpan<char> text, bool escape)
    {
        for (var rest = text; !rest.IsEmpty;)
        {
            var line = Indent.Length == 0 ? rest : rest[..LineLength(rest.IndexOf('\n'), rest.Length)];
            BeginLine();
            if (escape)
                output.AppendEscaped(line);
            else
                output.Append(line);
            AtLineStart = line[^1] == '\n';
            rest = rest[line.Length..];
        }
    }

    internal void Write(long number)
    {
        BeginLine();
        output.Append(number);
        AtLineStart = false;
    }

    private static int LineLength(int lineFeed, int all) => lineFeed < 0 ? all : lineFeed + 1;

    private void BeginLine()
    {
        if (AtLineStart)
            output.Append(Indent);
    }
}
