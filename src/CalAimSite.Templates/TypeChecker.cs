using Scriban.Syntax;

namespace CalAimSite.Templates;

/// <summary>
/// Follows a page through all that it includes, with the kinds of the values that it is given, and reports names that are not there. The
/// type of an expression is null where it cannot be known: then nothing is said of it.
/// </summary>
internal sealed partial class TypeChecker(TemplateChecks checks, IReadOnlyDictionary<string, TemplateType?> globals) : ScriptVisitor<TemplateType?>
{
    private const int MostIncludes = 32;

    private static readonly ViewType Loop = new(() =>
    [
        ("index", TemplateType.Number), ("rindex", TemplateType.Number), ("length", TemplateType.Number), ("first", TemplateType.Flag),
        ("last", TemplateType.Flag), ("even", TemplateType.Flag), ("odd", TemplateType.Flag), ("changed", TemplateType.Flag),
    ]);

    private readonly Dictionary<string, List<IReadOnlyDictionary<string, TemplateType?>>> _checked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TemplateType?> _assigned = new(StringComparer.Ordinal);
    private Frame? _frame;

    /// <returns>The templates that it includes, and itself.</returns>
    internal IEnumerable<string> CheckPage(string template)
    {
        Enter(template, call: null, new Dictionary<string, TemplateType?>());
        return _checked.Keys;
    }

    /// <summary>Checks what no page includes: of its arguments nothing is known.</summary>
    internal void CheckUnused(string template) => Enter(template, call: null, arguments: null);

    // Scriban's own visitor of this kind runs in circles at a list.
    public override TemplateType? Visit(ScriptNode? node) => node is ScriptList ? DefaultVisit(node) : base.Visit(node);

    // What is refused is not looked into.
    public override TemplateType? Visit(ScriptFunction node) => null;
    public override TemplateType? Visit(ScriptWithStatement node) => null;
    public override TemplateType? Visit(ScriptWrapStatement node) => null;
    public override TemplateType? Visit(ScriptImportStatement node) => null;

    private void Enter(string template, ScriptFunctionCall? call, IReadOnlyDictionary<string, TemplateType?>? arguments)
    {
        if (!_checked.TryGetValue(template, out var before))
            _checked.Add(template, before = []);
        if (_frame?.Depth > MostIncludes || (arguments is not null && before.Exists(given => AreSame(given, arguments))))
            return;
        if (arguments is not null)
            before.Add(arguments);
        var (source, page) = checks[template];
        _frame = new(source, call, _frame, arguments);
        Visit(page);
        _frame = _frame.Caller;
    }

    private static bool AreSame(IReadOnlyDictionary<string, TemplateType?> a, IReadOnlyDictionary<string, TemplateType?> b) =>
        a.Count == b.Count && a.All(pair => b.TryGetValue(pair.Key, out var type)
            && ((pair.Value is null && type is null) || TemplateType.AreSame(pair.Value, type)));

    private void Report(ScriptNode node, string message, string advice)
    {
        var chain = new List<string>();
        for (var frame = _frame; frame is { Call: { } call, Caller: { } caller }; frame = caller)
            chain.Add(caller.Source.PlaceOf(call.Span));
        checks.Report(_frame!.Source, node, message, $"{advice} {TemplateSource.IncludedFrom(chain)}".Trim());
    }

    /// <summary>A template that is being checked. The call is null for a page, the arguments where no include is known.</summary>
    private sealed record Frame(
        TemplateSource Source, ScriptFunctionCall? Call, Frame? Caller, IReadOnlyDictionary<string, TemplateType?>? Arguments)
    {
        internal Stack<(string? Name, TemplateType? Type)> Loops { get; } = new();

        internal int Depth { get; } = Caller is null ? 0 : Caller.Depth + 1;
    }
}
