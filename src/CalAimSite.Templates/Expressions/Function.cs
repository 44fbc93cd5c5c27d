using System.Net;
using CalAimSite.Templates.Parsing;

namespace CalAimSite.Templates.Expressions;

internal delegate TemplateValue FunctionBody(Arguments arguments);

/// <summary>A function of the subset: what Scriban's of the same name gives for the values that it takes.</summary>
internal sealed record Function(string Name, int Arity, FunctionBody Body, bool GivesHtml = false)
{
    internal const string Escape = "html.escape";

    internal static Dictionary<string, Function> All { get; } = Named(
        new(Escape, 1, a => a.Text0 is { } text ? new Html(WebUtility.HtmlEncode(text)) : default, GivesHtml: true),
        new("html.url_encode", 1, a => a.Text0 is { } text ? new Html(Uri.EscapeDataString(text)) : default, GivesHtml: true),
        new("string.append", 2, a => a.Text0 + a.Text(1)),
        new("string.contains", 2, a => a.Text(1) is { Length: > 0 } part && a.Text0?.Contains(part, StringComparison.Ordinal) == true),
        new("string.downcase", 1, a => a.Text0?.ToLowerInvariant()),
        new("string.empty", 1, a => string.IsNullOrEmpty(a.Text0)),
        new("string.ends_with", 2, a => a.Text(1) is { Length: > 0 } part && a.Text0?.EndsWith(part, StringComparison.Ordinal) == true),
        new("string.prepend", 2, a => a.Text(1) + a.Text0),
        new("string.replace", 3, Replace),
        new("string.size", 1, a => a.Text0?.Length ?? 0),
        new("string.starts_with", 2, a => a.Text(1) is { Length: > 0 } part && a.Text0?.StartsWith(part, StringComparison.Ordinal) == true),
        new("string.strip", 1, a => a.Text0?.Trim()),
        new("string.upcase", 1, a => a.Text0?.ToUpperInvariant()),
        new("string.whitespace", 1, a => string.IsNullOrWhiteSpace(a.Text0)),
        new("array.contains", 2, Contains),
        new("array.first", 1, a => a.List is { Count: > 0 } list ? list[0] : default),
        new("array.join", 2, Join),
        new("array.last", 1, a => a.List is { Count: > 0 } list ? list[list.Count - 1] : default),
        new("array.size", 1, a => a.List?.Count ?? 0),
        new("object.default", 2, a => a.Default));

    private static Dictionary<string, Function> Named(params Function[] functions)
    {
        var named = new Dictionary<string, Function>(StringComparer.Ordinal);
        foreach (var function in functions)
            named.Add(function.Name, function);
        return named;
    }

    private static TemplateValue Contains(Arguments a)
    {
        var (list, wanted) = (a.List ?? throw a.Fail("cannot search null"), a.Text(1));
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].Kind != ValueKind.Text)
                throw a.Fail($"searches lists of text, not of {list[i].KindName}");
            if (list[i].AsString == wanted)
                return true;
        }
        return false;
    }

    private static TemplateValue Replace(Arguments a)
    {
        var (old, replacement) = (a.Text(1), a.Text(2));
        return old.Length > 0 ? a.Text0?.Replace(old, replacement, StringComparison.Ordinal) ?? "" : throw a.Fail("replaces nothing");
    }

    private static TemplateValue Join(Arguments a)
    {
        var (list, joined) = (a.List, new System.Text.StringBuilder());
        for (var i = 0; i < list?.Count; i++)
        {
            joined.Append(i > 0 ? a.Text(1) : "");
            joined.Append(list[i].TryText(out var text) ? text : throw a.Fail($"joins text, not {list[i].KindName}"));
        }
        return joined.ToString();
    }
}

internal readonly record struct Arguments(Place Place, Function Function, TemplateValue First, TemplateValue Second, TemplateValue Third)
{
    /// <summary>The first argument as Scriban makes it text; null stays null.</summary>
    internal string? Text0 => First.TryText(out var text) ? text : throw Fail($"takes text, not {First.KindName}");

    internal ValueList? List => First.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.List => First.AsList,
        _ => throw Fail($"takes a list, not {First.KindName}"),
    };

    internal TemplateValue Default => First.Kind == ValueKind.Html ? throw Fail("takes no HTML, write `??`")
        : First.IsNull || First is { Kind: ValueKind.Text, AsString.Length: 0 } ? Second : First;

    internal string Text(int index)
    {
        var value = index == 1 ? Second : Third;
        return value.TryText(out var text) && text is not null ? text : throw Fail($"takes text as argument {index}, not {value.KindName}");
    }

    internal TemplateException Fail(string what) =>
        Place.Fail($"`{Function.Name}` {what}.", "Give the view model a member of the right kind.");
}
