namespace CalAimSite.Templates.Tests;

/// <summary>What is found in a template because the kinds of the values are known that it is given.</summary>
public sealed class TypeCheckTests
{
    private static readonly ViewType Words = new TemplateMap("in words.en.yaml")
        .Add("frame", new TemplateMap("in words.en.yaml").Add("title", "").Add("skip", "")).Type;

    private static readonly TemplatePage Page = new("page", new Dictionary<string, TemplateType?>
    {
        ["row"] = RowView.TemplateType,
        ["words"] = Words,
        ["anything"] = null,
    });

    [Theory]
    [InlineData("{{ row.titel }}", "page:1:8: There is no member `titel`. Did you mean `title`?")]
    [InlineData("{{ row.next.next.xyz }}", "page:1:18: There is no member `xyz`. There are: title, count, is_last, body_html, next, tags, cells, as_of.")]
    [InlineData("{{ row.next?.titel }}", "page:1:14: There is no member `titel`. Did you mean `title`?")]
    [InlineData("{{ row['titel'] }}", "page:1:8: There is no member `titel`. Did you mean `title`?")]
    [InlineData("{{ words.frame.titel }}", "page:1:16: There is no member `titel` in words.en.yaml. Did you mean `title`?")]
    [InlineData("{{ words['frame']['titel'] }}", "page:1:19: There is no member `titel` in words.en.yaml. Did you mean `title`?")]
    [InlineData("{{ words[row.title].titel }}", "page:1:21: There is no member `titel` in words.en.yaml. Did you mean `title`?")]
    [InlineData("{{ for cell in row.cells; cell.titel; end }}", "page:1:32: There is no member `titel`. Did you mean `title`?")]
    [InlineData("{{ for cell in row.cells reversed; cell.titel; end }}", "page:1:41: There is no member `titel`. Did you mean `title`?")]
    [InlineData("{{ for cell in row.cells | array.reverse; cell.titel; end }}", "page:1:48: There is no member `titel`. Did you mean `title`?")]
    [InlineData("{{ (row.cells | array.first).titel }}", "page:1:30: There is no member `titel`. Did you mean `title`?")]
    [InlineData("{{ row.cells[0].titel }}", "page:1:17: There is no member `titel`. Did you mean `title`?")]
    [InlineData("{{ x = row.next }}{{ x.titel }}", "page:1:24: There is no member `titel`. Did you mean `title`?")]
    [InlineData("{{ $x = row.next ?? row }}{{ $x.titel }}", "page:1:33: There is no member `titel`. Did you mean `title`?")]
    [InlineData("{{ (row.is_last ? row : row.next).titel }}", "page:1:35: There is no member `titel`. Did you mean `title`?")]
    [InlineData("{{ row.title.length }}", "page:1:14: There is no member `length`: this is text.")]
    [InlineData("{{ row.tags.first }}", "page:1:13: There is no member `first`: this is a list. A list has only `size`.")]
    [InlineData("{{ row.count.size }}", "page:1:14: There is no member `size`: this is a number.")]
    [InlineData("{{ for x in row.title; end }}", "page:1:13: This is text, not a list.")]
    [InlineData("{{ for x in row; end }}", "page:1:13: This is an object, not a list.")]
    [InlineData("{{ row.next }}", "page:1:4: This is an object, which cannot be written. Write one of its members.")]
    [InlineData("{{ row.tags }}", "page:1:4: This is a list, which cannot be written. Use `for`.")]
    [InlineData("{{ row | string.upcase }}", "page:1:10: `string.upcase` takes text, not an object.")]
    [InlineData("{{ row.title | array.first }}", "page:1:16: `array.first` takes a list, not text.")]
    [InlineData("{{ row.title | string.append }}", "page:1:16: `string.append` takes 2 arguments, not 1. The value before `|` is the first argument.")]
    [InlineData("{{ string.truncate 'a' }}", "page:1:4: `string.truncate` takes 2 to 3 arguments, not 1. The value before `|` is the first argument.")]
    [InlineData("{{ 'a' | string.truncate length: 3 }}", "page:1:26: Arguments of functions have no names here. Write the value alone.")]
    [InlineData("{{ row.title | string.upcas | string.strip }}", "page:1:23: There is no function `string.upcas`. Did you mean `upcase`?")]
    [InlineData("{{ row.title | titel }}", "page:1:16: There is no variable `titel`.")]
    [InlineData("{{ $.x }}", "page:1:4: Nobody gives a page `$.x`. Only what is included has arguments.")]
    [InlineData("{{ $x }}", "page:1:4: There is no variable `$x`. An argument of an include is read as `$.x`.")]
    public void A_mistake_is_found_when_the_theme_is_loaded(string text, string expected) => Assert.Equal([expected], Errors(text));

    [Theory]
    [InlineData("{{ anything.x.y[0].z }}{{ for a in anything; a.b; end }}{{ anything | string.upcase }}{{ anything }}")]
    [InlineData("{{ x = row }}{{ x = 'text' }}{{ x.anything }}")]
    [InlineData("{{ x.anything }}{{ x = row }}")]
    [InlineData("{{ x = { a: 1 } }}{{ x.b }}{{ [1, 'a'][0] }}")]
    [InlineData("{{ (row.is_last ? row : words).anything }}")]
    [InlineData("{{ (row.cells | array.map 'title')[0].x }}")]
    [InlineData("{{ row.cells.size }}{{ row.title.size }}{{ for c in row.cells; for.last ? c.title : for.index; end }}")]
    [InlineData("{{ while row.is_last; while.index; end }}{{ tablerow c in row.cells; c.title; tablerow.col; end }}")]
    [InlineData("{{ row.cells | array.each @string.upcase | array.join ', ' }}{{ case row.count; when 1; row.title; else; row.as_of; end }}")]
    public void What_is_not_known_is_no_mistake(string text) => Assert.Empty(Errors(text));

    [Fact]
    public void Types_go_through_includes_by_the_arguments_of_each()
    {
        const string Text = "{{ include 'a' x: row }}\n{{ include 'a' x: row.cells[0] }}\n{{ include 'a' x: anything }}";
        Assert.Equal(
            [
                "b:1:8: There is no member `as_of`. There are: title. Included from a:1:4, from page:2:4.",
                "b:1:8: There is no member `as_of`: this is text. Included from a:1:4, from page:4:4.",
            ],
            Errors(Text + "\n{{ include 'a' x: 'text' }}", ("a", "{{ include 'b' y: $.x }}"), ("b", "{{ $.y.as_of }}")));
    }

    [Fact]
    public void Templates_that_include_themselves_come_to_an_end() =>
        Assert.Equal(
            ["tree:1:26: There is no member `titel`. Did you mean `title`? Included from page:1:4."],
            Errors("{{ include 'tree' node: row }}", ("tree", "{{ if $.node }}{{ $.node.titel }}{{ include 'tree' node: $.node.next }}{{ end }}")));

    [Fact]
    public void Loop_variables_are_not_seen_by_what_is_included() =>
        Assert.Equal(
            ["a:1:4: There is no variable `cell`. Included from page:1:27."],
            Errors("{{ for cell in row.cells; include 'a'; end }}", ("a", "{{ cell.title }}")));

    [Fact]
    public void Of_templates_that_nothing_includes_the_names_are_checked() =>
        Assert.Equal(
            ["a:1:15: There is no variable `rwo`. Did you mean `row`?"],
            Errors("", ("a", "{{ $.x.y }}{{ rwo.x }}{{ row.anything }}")));

    [Fact]
    public void A_page_that_is_shown_with_several_data_is_right_for_all_of_them()
    {
        var spanish = new TemplateMap("in words.es.yaml").Add("frame", new TemplateMap("in words.es.yaml").Add("titulo", "")).Type;
        var errors = new List<TemplateError>();
        TemplateSet.Load(
            [new("page", "page", "{{ words.frame.title }}")],
            errors,
            [Page, new("page", new Dictionary<string, TemplateType?> { ["words"] = spanish })]);
        Assert.Equal("page:1:16: There is no member `title` in words.es.yaml. There are: titulo.", Assert.Single(errors).ToString());
    }

    private static IEnumerable<string> Errors(string page, params (string Name, string Text)[] others)
    {
        var errors = new List<TemplateError>();
        TemplateSet.Load([new("page", "page", page), .. others.Select(other => new TemplateSource(other.Name, other.Name, other.Text))], errors, [Page]);
        return errors.Select(error => error.ToString());
    }
}
