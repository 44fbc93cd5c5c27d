using Scriban;
using Scriban.Runtime;

namespace CalAimSite.Templates.Tests;

/// <summary>The functions give what Scriban's own give.</summary>
public sealed class FunctionTests
{
    // Random, by the clock, evaluating text, by reflection, by patterns that may take endless time, or of no use on a page.
    private static readonly string[] LeftOut =
    [
        "date", "timespan", "regex", "include_join", "math.random", "math.uuid", "object.eval", "object.eval_template", "object.from_json",
        "object.to_json", "object.has_key", "object.has_value", "object.kind", "object.values", "string.hmac_sha1", "string.hmac_sha256",
        "string.hmac_sha512", "string.md5", "string.sha1", "string.sha512",
    ];

    public static TheoryData<string> Expressions =>
    [
        "string.append 'a' 'b'", "'YQ==' | string.base64_decode", "'a' | string.base64_encode", "'ab c' | string.capitalize",
        "'ab c' | string.capitalizewords", "'abc' | string.contains 'b'", "'AbC' | string.downcase", "'' | string.empty",
        "'abc' | string.ends_with 'c'", "'ABC' | string.equals_ignore_case 'abc'", "'a\\nb' | string.escape", "'A b! c' | string.handleize",
        "'abcbd' | string.index_of 'b'", "'abcbd' | string.index_of 'b' 2", "'a' | string.literal", "' a ' | string.lstrip",
        "'a' | string.pad_left 3", "'a' | string.pad_right 3", "1 | string.pluralize 'a' 'b'", "2 | string.pluralize 'a' 'b'",
        "'a' | string.prepend 'b'", "'abab' | string.remove 'a'", "'abab' | string.remove_first 'a'", "'abab' | string.remove_last 'a'",
        "'abab' | string.replace 'a' 'c'", "'abab' | string.replace_first 'a' 'c'", "'abab' | string.replace_first 'a' 'c' true",
        "' a ' | string.rstrip", "'a' | string.sha256", "'abc' | string.size", "12 | string.size", "'abc' | string.slice 1",
        "'abc' | string.slice (-2) 1", "'abc' | string.slice1 1", "'abc' | string.slice1 1 2", "'a,b' | string.split ','",
        "'abc' | string.starts_with 'a'", "' a ' | string.strip", "'a\\nb' | string.strip_newlines", "'1.5' | string.to_double",
        "'1.5' | string.to_float", "'12' | string.to_int", "'12' | string.to_long", "'x' | string.to_int", "'abcdef' | string.truncate 4",
        "'abcdef' | string.truncate 4 '…'", "'a b c' | string.truncatewords 2", "'a b c' | string.truncatewords 2 '…'",
        "'abc' | string.upcase", "' ' | string.whitespace", "null | string.upcase", "null | string.size", "true | string.upcase",
        "'a b' | html.url_encode", "'a b' | html.url_escape", "'<b>a</b>' | html.strip", "'a' | html.escape", "'a' | html.newline_to_br",
        "[1] | array.add 2", "[1] | array.add_range [2, 3]", "[1, 'a'] | array.any @math.is_number", "[1, null] | array.compact",
        "[1] | array.concat [2]", "[1] | array.contains 1", "['a', 'b'] | array.cycle", "['a'] | array.each @string.upcase",
        "[1, 'a'] | array.filter @math.is_number", "[1, 2] | array.first", "[] | array.first", "[1, 3] | array.insert_at 1 2",
        "[1, 2] | array.join '-'", "['a'] | array.join '-' @string.upcase", "[1, 2] | array.last", "[1, 2, 3] | array.limit 2",
        "[{ a: 1 }] | array.map 'a'", "[1, 2, 3] | array.offset 1", "[1, 2, 3] | array.remove_at 1", "[1, 2] | array.reverse",
        "[1, 2] | array.size", "null | array.size", "[2, 1] | array.sort", "[{ a: 2 }, { a: 1 }] | array.sort 'a'", "[1, 1] | array.uniq",
        "-1 | math.abs", "1.2 | math.ceil", "7 | math.divided_by 2", "7.0 | math.divided_by 2", "1.8 | math.floor",
        "1234.5 | math.format 'N1'", "1 | math.is_number", "'a' | math.is_number", "3 | math.minus 1", "7 | math.modulo 4",
        "1 | math.plus 2", "1.256 | math.round", "1.256 | math.round 2", "2 | math.times 3",
        "null | object.default 'a'", "1.5 | object.format 'N2'", "{ a: 1 } | object.keys", "[1] | object.size", "'a' | object.typeof",
        "[] == empty", "'' == blank", "include 'part'",
    ];

    [Theory]
    [MemberData(nameof(Expressions))]
    public void A_function_gives_what_Scribans_own_gives(string expression)
    {
        // In a variable of which nothing is known: a list, for one, must not be written.
        var template = $"{{{{ x = null; x = {expression}; x }}}}";
        var context = new TemplateContext { NewLine = "\n", TemplateLoader = new PartLoader() };
        var expected = Template.Parse(template).Render(context);
        var actual = Rendered.Load([new("page", "page", template), new("part", "part", "a")], []).Page(new TemplateMap());
        Assert.Equal(expected, System.Net.WebUtility.HtmlDecode(actual));
    }

    [Fact]
    public void Every_function_of_Scriban_is_tried_or_left_out()
    {
        var scribans = Names(TemplateContext.GetDefaultBuiltinObject());
        var ours = Names(Builtins.All);
        Assert.Equal(scribans.Except(LeftOut.Where(name => name.Contains('.', StringComparison.Ordinal)))
            .Where(name => !LeftOut.Contains(name.Split('.')[0])).Order(StringComparer.Ordinal), ours.Order(StringComparer.Ordinal));
        Assert.All(ours, name => Assert.Contains(Expressions, row => row.Data.Contains(name, StringComparison.Ordinal)));
    }

    private static List<string> Names(ScriptObject builtins) =>
        [.. builtins.SelectMany(pair => pair.Value is ScriptObject group ? group.Keys.Select(name => $"{pair.Key}.{name}") : [pair.Key])];

    private sealed class PartLoader : ITemplateLoader
    {
        public string GetPath(TemplateContext context, Scriban.Parsing.SourceSpan callerSpan, string templateName) => templateName;

        public string Load(TemplateContext context, Scriban.Parsing.SourceSpan callerSpan, string templatePath) => "a";

        public ValueTask<string?> LoadAsync(TemplateContext context, Scriban.Parsing.SourceSpan callerSpan, string templatePath) => new("a");
    }
}
