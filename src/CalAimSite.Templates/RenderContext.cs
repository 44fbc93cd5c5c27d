using System.Collections;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace CalAimSite.Templates;

/// <summary>Scriban's state of one rendering. What it writes is escaped, unless its type says that it is HTML.</summary>
internal sealed class RenderContext : TemplateContext
{
    private readonly IReadOnlyDictionary<string, Template> _templates;
    private readonly TemplateLimits _limits;
    private ScriptArray? _arguments;
    private int _depth;
    private long _includes;

    internal RenderContext(IReadOnlyDictionary<string, Template> templates, TemplateLimits limits) : base(Builtins.All)
    {
        _templates = templates;
        _limits = limits;
        NewLine = "\n";
        AutoIndent = false;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;
        LoopLimit = limits.LoopSteps;
        RecursiveLimit = 0; // Only templates can call themselves: see Include.
        LimitToString = 0; // It would cut texts without an error.
        TryGetMember = GetMissingMember;
        TryGetVariable = GetMissingVariable;
    }

    internal void Render(Template template, IScriptObject globals, IScriptOutput output)
    {
        _includes = 0;
        PushGlobal(globals);
        PushOutput(output);
        WritePage(template);
        PopOutput();
        PopGlobal();
    }

    /// <summary>Writes another template into the output that is being written.</summary>
    internal void Include(ScriptFunctionCall call, ScriptArray arguments)
    {
        if (++_depth > _limits.IncludeDepth)
        {
            throw new ScriptRuntimeException(
                call.Span, $"Includes are nested deeper than {_limits.IncludeDepth}. A template that includes itself must come to an end.");
        }
        if (++_includes > _limits.LoopSteps)
            throw new ScriptRuntimeException(call.Span, $"There are more than {_limits.LoopSteps} includes.");
        var callers = _arguments;
        _arguments = arguments;
        PushLocal();
        try
        {
            SetValue(ScriptVariable.Arguments, arguments, asReadOnly: true, force: true);
            WritePage(_templates[(string)arguments[0]!]);
        }
        finally
        {
            // Also after an error: loops around the include end by what is then on the stack.
            PopLocal();
            _arguments = callers;
            _depth--;
        }
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject) => textAsObject switch
    {
        null => this,
        Html html => Write(html.Text),
        // What `capture` kept was escaped when it was written.
        IScriptOutput captured => Write(captured.ToString()),
        _ => Write(Html.Encode(ObjectToString(textAsObject) ?? "")),
    };

    public override string? ObjectToString(object? value, bool nested = false) =>
        value is string text && !nested ? text : base.ObjectToString(value, nested);

    /// <summary>Members are read of values that declare them, so never by reflection.</summary>
    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        target is ITemplateView ? ViewAccessor.Instance
        : target is IScriptObject or IList or string or bool or int or long or double ? base.GetMemberAccessorImpl(target)
        : throw new InvalidOperationException("This value has no members.");

    private void WritePage(Template template)
    {
        if (template.Page is { } page)
            Write(page.Span, Evaluate(page));
    }

    // An argument that an include does not give is null, as in Scriban, though members must exist.
    private bool GetMissingMember(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = null;
        if (target == _arguments)
            return true;
        var names = GetMemberAccessor(target).GetMembers(this, span, target).ToList();
        throw new ScriptRuntimeException(span, $"There is no member `{member}`. {Spelling.Suggest(member, names)}");
    }

    // The checks have seen that some template assigns the variable. Until one does it is null. Arguments have two names in Scriban.
    private bool GetMissingVariable(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value)
    {
        value = null;
        if (variable.Scope == ScriptVariableScope.Local)
            _arguments?.TryGetValue(this, span, variable.Name, out value);
        return true;
    }
}
