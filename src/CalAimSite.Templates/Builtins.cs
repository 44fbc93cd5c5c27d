using System.Collections;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;

namespace CalAimSite.Templates;

/// <summary>
/// The functions that templates have: Scriban's own, called without reflection. Left out are those whose result differs from run to run
/// or by the clock, that evaluate text as code, that need reflection, or that may take endless time.
/// </summary>
internal static class Builtins
{
    internal const string Include = "include";

    internal static ScriptObject All { get; } = Group(
        (Include, new IncludeFunction()),
        ("array", Group(Arrays)),
        ("html", Group(HtmlTexts)),
        ("math", Group(Numbers)),
        ("object", Group(Objects)),
        ("string", Group([.. Texts, .. PartsOfTexts])),
        ("empty", EmptyScriptObject.Default),
        ("blank", EmptyScriptObject.Default));

    /// <summary>Scriban's functions that are left out, each with what to do instead.</summary>
    internal static IReadOnlyDictionary<string, string> Refused { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["date"] = "Pages must not depend on the clock; dates come as text from the site.",
        ["timespan"] = "Dates come as text from the site.",
        ["regex"] = "A pattern may take endless time; use the functions of `string`.",
        ["include_join"] = "Write `for` with `include`, so that what is included can be checked.",
    };

    private static (string Name, object Function)[] Texts =>
    [
        ("append", Text(StringFunctions.Append)),
        ("base64_decode", Text(StringFunctions.Base64Decode)),
        ("base64_encode", Text(StringFunctions.Base64Encode)),
        ("capitalize", Text(StringFunctions.Capitalize)),
        ("capitalizewords", Text(StringFunctions.Capitalizewords)),
        ("contains", Text(StringFunctions.Contains)),
        ("downcase", Text(StringFunctions.Downcase)),
        ("empty", Text(StringFunctions.Empty)),
        ("ends_with", Text(StringFunctions.EndsWith)),
        ("equals_ignore_case", Text(StringFunctions.EqualsIgnoreCase)),
        ("escape", Text(StringFunctions.Escape)),
        ("handleize", Text(text => StringFunctions.Handleize(text ?? ""))),
        ("literal", Text(StringFunctions.Literal)),
        ("lstrip", Text(StringFunctions.LStrip)),
        ("prepend", Text(StringFunctions.Prepend)),
        ("remove", Text(StringFunctions.Remove)),
        ("remove_first", Text(StringFunctions.RemoveFirst)),
        ("remove_last", Text(StringFunctions.RemoveLast)),
        ("replace", Text(StringFunctions.Replace)),
        ("rstrip", Text(StringFunctions.RStrip)),
        ("sha256", Text(StringFunctions.Sha256)),
        ("size", Text(StringFunctions.Size)),
        ("split", Text(StringFunctions.Split)),
        ("starts_with", Text(StringFunctions.StartsWith)),
        ("strip", Text(StringFunctions.Strip)),
        ("strip_newlines", Text(StringFunctions.StripNewlines)),
        ("upcase", Text(StringFunctions.Upcase)),
        ("whitespace", Text(StringFunctions.Whitespace)),
    ];

    private static (string Name, object Function)[] PartsOfTexts =>
    [
        ("index_of", new Function(2, [typeof(string), typeof(string), typeof(int?), typeof(int?)], (_, a) =>
            StringFunctions.IndexOf((string)a[0]!, (string)a[1]!, (int?)a[2], (int?)a[3]))),
        ("pad_left", Padding(StringFunctions.PadLeft)),
        ("pad_right", Padding(StringFunctions.PadRight)),
        ("pluralize", new Function(3, [typeof(int), typeof(string), typeof(string)], (_, a) =>
            StringFunctions.Pluralize((int)a[0]!, (string)a[1]!, (string)a[2]!))),
        ("replace_first", new Function(3, [typeof(string), typeof(string), typeof(string), typeof(bool?)], (_, a) =>
            StringFunctions.ReplaceFirst((string?)a[0], (string?)a[1], (string?)a[2], (bool?)a[3] ?? false))),
        ("slice", new Function(2, [typeof(string), typeof(int), typeof(int?)], (_, a) =>
            StringFunctions.Slice((string?)a[0], (int)a[1]!, (int?)a[2]))),
        ("slice1", new Function(2, [typeof(string), typeof(int), typeof(int?)], (_, a) =>
            StringFunctions.Slice1((string?)a[0], (int)a[1]!, (int?)a[2] ?? 1))),
        ("to_double", new Function(1, [typeof(string)], (context, a) => StringFunctions.ToDouble(context, (string?)a[0]))),
        ("to_float", new Function(1, [typeof(string)], (context, a) => StringFunctions.ToFloat(context, (string?)a[0]))),
        ("to_int", new Function(1, [typeof(string)], (context, a) => StringFunctions.ToInt(context, (string?)a[0]))),
        ("to_long", new Function(1, [typeof(string)], (context, a) => StringFunctions.ToLong(context, (string?)a[0]))),
        ("truncate", new Function(2, [typeof(string), typeof(int), typeof(string)], (_, a) =>
            StringFunctions.Truncate((string?)a[0], (int)a[1]!, (string?)a[2]))),
        ("truncatewords", new Function(2, [typeof(string), typeof(int), typeof(string)], (_, a) =>
            StringFunctions.Truncatewords((string?)a[0], (int)a[1]!, (string?)a[2]))),
    ];

    private static (string Name, object Function)[] HtmlTexts =>
    [
        ("escape", Markup(html => html)),
        ("newline_to_br", Markup(html => HtmlFunctions.NewlineToBr(html)!)),
        ("strip", new Function(1, [typeof(string)], (context, a) => HtmlFunctions.Strip(context, (string?)a[0]))),
        ("url_encode", Text(HtmlFunctions.UrlEncode)),
        ("url_escape", Text(HtmlFunctions.UrlEscape)),
    ];

    private static (string Name, object Function)[] Arrays =>
    [
        ("add", List<object?>(1, ArrayFunctions.Add)),
        ("add_range", Lists(ArrayFunctions.AddRange)),
        ("any", new Function(2, [typeof(IEnumerable), typeof(object)], (context, a) =>
            ArrayFunctions.Any(context, context.CurrentSpan, (IEnumerable?)a[0], a[1]))),
        ("compact", List(ArrayFunctions.Compact)),
        ("concat", Lists(ArrayFunctions.Concat)),
        ("contains", List<object?>(1, (context, span, list, item) => ArrayFunctions.Contains(context, span, list, item))),
        ("cycle", new Function(1, [typeof(IList), typeof(object)], (context, a) =>
            ArrayFunctions.Cycle(context, context.CurrentSpan, (IList?)a[0], a[1]))),
        ("each", List<object?>(1, ArrayFunctions.Each)),
        ("filter", List<object?>(1, ArrayFunctions.Filter)),
        ("first", List((_, _, list) => ArrayFunctions.First(list))),
        ("insert_at", new Function(3, [typeof(IEnumerable), typeof(int), typeof(object)], (context, a) =>
            ArrayFunctions.InsertAt(context, context.CurrentSpan, (IEnumerable?)a[0], (int)a[1]!, a[2]))),
        ("join", new Function(2, [typeof(IEnumerable), typeof(string), typeof(object)], (context, a) =>
            ArrayFunctions.Join(context, context.CurrentSpan, (IEnumerable?)a[0], (string?)a[1], a[2]))),
        ("last", List(ArrayFunctions.Last)),
        ("limit", List<int>(1, ArrayFunctions.Limit)),
        ("map", List<string?>(1, ArrayFunctions.Map)),
        ("offset", List<int>(1, ArrayFunctions.Offset)),
        ("remove_at", new Function(2, [typeof(IList), typeof(int)], (context, a) =>
            ArrayFunctions.RemoveAt(context, context.CurrentSpan, (IList?)a[0], (int)a[1]!))),
        ("reverse", List(ArrayFunctions.Reverse)),
        ("size", List((context, span, list) => ArrayFunctions.Size(context, span, list))),
        ("sort", List<string?>(0, ArrayFunctions.Sort)),
        ("uniq", List(ArrayFunctions.Uniq)),
    ];

    private static (string Name, object Function)[] Numbers =>
    [
        ("abs", new Function(1, [typeof(object)], (context, a) => MathFunctions.Abs(context, context.CurrentSpan, a[0]))),
        ("ceil", new Function(1, [typeof(double)], (_, a) => MathFunctions.Ceil((double)a[0]!))),
        ("divided_by", new Function(2, [typeof(double), typeof(object)], (context, a) =>
            MathFunctions.DividedBy(context, context.CurrentSpan, (double)a[0]!, a[1]))),
        ("floor", new Function(1, [typeof(double)], (_, a) => MathFunctions.Floor((double)a[0]!))),
        ("format", new Function(2, [typeof(object), typeof(string), typeof(string)], (context, a) =>
            MathFunctions.Format(context, context.CurrentSpan, a[0], (string?)a[1], (string?)a[2]))),
        ("is_number", new Function(1, [typeof(object)], (_, a) => MathFunctions.IsNumber(a[0]))),
        ("minus", Operation(MathFunctions.Minus)),
        ("modulo", Operation(MathFunctions.Modulo)),
        ("plus", Operation(MathFunctions.Plus)),
        ("round", new Function(1, [typeof(double), typeof(int?)], (_, a) => MathFunctions.Round((double)a[0]!, (int?)a[1] ?? 0))),
        ("times", Operation(MathFunctions.Times)),
    ];

    private static (string Name, object Function)[] Objects =>
    [
        ("default", new Function(2, [typeof(object), typeof(object)], (_, a) => ObjectFunctions.Default(a[0], a[1]))),
        ("format", new Function(2, [typeof(object), typeof(string), typeof(string)], (context, a) =>
            ObjectFunctions.Format(context, context.CurrentSpan, a[0], (string?)a[1], (string?)a[2]))),
        ("keys", new Function(1, [typeof(object)], (context, a) => ObjectFunctions.Keys(context, a[0]))),
        ("size", new Function(1, [typeof(object)], (context, a) => ObjectFunctions.Size(context, context.CurrentSpan, a[0]))),
        ("typeof", new Function(1, [typeof(object)], (_, a) => ObjectFunctions.Typeof(a[0]))),
    ];

    private static ScriptObject Group(params (string Name, object Value)[] members)
    {
        var group = new ScriptObject(members.Length);
        foreach (var (name, value) in members)
            group.SetValue(name, value, readOnly: true);
        group.IsReadOnly = true;
        return group;
    }

    private static Function Text<T>(Func<string?, T> body) => new(1, [typeof(string)], (_, a) => body((string?)a[0]));

    private static Function Text<T>(Func<string?, string?, T> body) =>
        new(2, [typeof(string), typeof(string)], (_, a) => body((string?)a[0], (string?)a[1]));

    private static Function Text<T>(Func<string?, string?, string?, T> body) =>
        new(3, [typeof(string), typeof(string), typeof(string)], (_, a) => body((string?)a[0], (string?)a[1], (string?)a[2]));

    // Scriban asks for no limit here.
    private static Function Padding(Func<string?, int, string> body) =>
        new(2, [typeof(string), typeof(int)], (context, a) => (int)a[1]! <= context.LimitToString
            ? body((string?)a[0], (int)a[1]!)
            : throw new InvalidOperationException($"The text would be longer than {context.LimitToString} characters."));

    // Of text they make HTML, and leave HTML as it is.
    private static Function Markup(Func<string, string> body) => new(1, [typeof(object)], (context, a) => a[0] is Html html
        ? html
        : context.ObjectToString(a[0]) is { } text ? new Html(body(Html.Encode(text))) : null);

    private static Function List<T>(Func<TemplateContext, SourceSpan, IEnumerable?, T> body) =>
        new(1, [typeof(IEnumerable)], (context, a) => body(context, context.CurrentSpan, (IEnumerable?)a[0]));

    private static Function List<T>(int required, Func<TemplateContext, SourceSpan, IEnumerable?, T, object?> body) =>
        new(1 + required, [typeof(IEnumerable), typeof(T)], (context, a) =>
            body(context, context.CurrentSpan, (IEnumerable?)a[0], (T)a[1]!));

    private static Function Lists(Func<TemplateContext, SourceSpan, IEnumerable?, IEnumerable?, object?> body) =>
        List(1, body);

    private static Function Operation(Func<TemplateContext, SourceSpan, object?, object?, object?> body) =>
        new(2, [typeof(object), typeof(object)], (context, a) => body(context, context.CurrentSpan, a[0], a[1]));
}
