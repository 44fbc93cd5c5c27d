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
    private readonly List<SourceSpan> _callers = [];
    private ScriptArray? _arguments;
    private int _depth;
    private long _includes;
    private long _work;

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
        LimitToString = limits.OutputBytes;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OutputLimit = 0; // Utf8Output has it: of all that is written, captured or not, this would cut.
        TryGetMember = GetMissingMember;
        TryGetVariable = GetMissingVariable;
    }

    /// <summary>After an error: the includes that led to it, the innermost first.</summary>
    internal IReadOnlyList<SourceSpan> Callers => _callers;

    internal void Render(Template template, IScriptObject globals, IScriptOutput output)
    {
        (_includes, _work) = (0, 0);
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
        var outer = _arguments;
        _arguments = arguments;
        PushLocal();
        try
        {
            SetValue(ScriptVariable.Arguments, arguments, asReadOnly: true, force: true);
            WritePage(_templates[(string)arguments[0]!]);
        }
        catch (ScriptRuntimeException) when (AddCaller(call))
        {
            throw;
        }
        finally
        {
            // Also after an error: loops around the include end by what is then on the stack.
            PopLocal();
            _arguments = outer;
            _depth--;
        }
    }

    /// <summary>Scriban bounds no text that is joined from others, and no list: what doubles in a loop would end with the memory.</summary>
    /// <exception cref="ScriptRuntimeException">All of them together are too long.</exception>
    internal void Count(SourceSpan span, object? value)
    {
        _work += value switch { string text => text.Length, ICollection list => list.Count, _ => 0 };
        if (_work > _limits.Work)
            throw new ScriptRuntimeException(span, $"All texts and lists up to here have more than {_limits.Work} characters and items together. Does one grow in a loop?");
    }

    public override object? Evaluate(ScriptNode? node, bool aliasReturnedFunction)
    {
        var value = base.Evaluate(node, aliasReturnedFunction);
        if (node is ScriptBinaryExpression or ScriptInterpolatedStringExpression)
            Count(node.Span, value);
        return value;
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        var html = textAsObject switch
        {
            null => "",
            Html known => known.Text,
            // What `capture` kept was escaped when it was written.
            IScriptOutput captured => captured.ToString()!,
            _ => Html.Encode(ObjectToString(textAsObject) ?? ""),
        };
        if (AddressGuard.FindForbiddenScheme(Output, html) is { } scheme)
            throw new ScriptRuntimeException(span, $"An address here begins with `{scheme}:`. Only http, https, mailto, tel and webcal are allowed.");
        Count(span, html);
        return Write(html);
    }

    public override string? ObjectToString(object? value, bool nested = false) =>
        value switch
        {
            string text when !nested => text,
            ITemplateView => throw new InvalidOperationException("An object cannot be written. Write one of its members."),
            _ => base.ObjectToString(value, nested),
        };

    /// <summary>Members are read of values that declare them, so never by reflection.</summary>
    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        target is ITemplateView ? ViewAccessor.Instance
        : target is IScriptObject or IList or string or bool or int or long or double ? base.GetMemberAccessorImpl(target)
        : throw new InvalidOperationException("This value has no members.");

    // In a filter: to catch and throw again at every level takes more stack than the includes themselves.
    private bool AddCaller(ScriptFunctionCall call)
    {
        _callers.Add(call.Span);
        return false;
    }

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
        var advice = Spelling.Suggest(member, GetMemberAccessor(target).GetMembers(this, span, target));
        throw new ScriptRuntimeException(span, $"There is no member `{member}`. {advice}".TrimEnd());
    }

    // The checks have seen that some template assigns the variable. Until one does it is null.
    private static bool GetMissingVariable(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value)
    {
        value = null;
        return true;
    }
}
