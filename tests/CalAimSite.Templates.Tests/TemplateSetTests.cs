using System.Buffers;

namespace CalAimSite.Templates.Tests;

public sealed class TemplateSetTests
{
    [Fact]
    public void Many_threads_render_at_once()
    {
        var set = Rendered.Load(
            [
                new("page", "page", "{{ x = name }}{{ for i in list }}  {{ include 'part' i: i }}\n{{ end }}{{ x }}"),
                new("part", "part", "{{ $.i.title }}\n{{ name }}"),
            ],
            ["name", "list"]);
        Parallel.For(0, 2000, n =>
        {
            var items = Enumerable.Range(0, n % 7).Select(i => new TemplateMap().Add("title", i)).ToArray();
            var model = new TemplateMap().Add("name", n).Add("list", items);
            Assert.Equal(string.Concat(items.Select((_, i) => $"  {i}\n{n}\n")) + n, set.Page(model));
        });
    }

    [Fact]
    public void Renderings_leave_nothing_behind()
    {
        var set = Rendered.Load("{{ if x }}left{{ end }}{{ x = 1 }}");
        Assert.Equal("", set.Page(new TemplateMap()));
        Assert.Equal("", set.Page(new TemplateMap()));
    }

    [Fact]
    public void Of_a_template_that_cannot_be_read_nothing_else_is_told_where_it_is_included()
    {
        var errors = Rendered.Errors(
        [
            new("page", "page", "{{ include 'part' name: 'x' }}{{ include 'other' }}"),
            new("part", "part", "{{ if $.name }}{{ include 'other' title: 'x' }}"),
            new("other", "other", "{{ $.title }}"),
        ]);
        Assert.Equal(["part"], errors.Select(error => error.Path));
        Assert.Equal("An `if`, a `for` or another block needs an `end`.", errors[0].Advice);
    }

    [Fact]
    public void Errors_come_in_the_order_of_sources_and_places()
    {
        const string Text = "{{ include 'no' }}\n{{ a }}{{ func b }}{{ end }}\n{{ zz }}";
        var errors = Rendered.Errors([new("z", "z", Text), new("a", "a", "{{ b }}{{ include 'n' }}")]);
        Assert.Equal(
            ["z:1:12", "z:2:4", "z:2:11", "z:3:4", "a:1:4", "a:1:19"],
            errors.Select(e => $"{e.Path}:{e.Line}:{e.Column}"));
    }

    [Fact]
    public void An_error_spans_what_it_is_about()
    {
        var error = Assert.Single(Rendered.Errors([new("page", "page", "é\n  {{ string.upcas 'a' }}")]));
        Assert.Equal((14, 5, 2, 13), (error.Start, error.Length, error.Line, error.Column));
    }

    [Theory]
    [InlineData("{{ include 'part'\n  a: 1 }}")]
    [InlineData("{{ include 'part' a: 1\n  b: 2 }}")]
    public void An_argument_behind_a_line_break_is_an_error(string text) =>
        Assert.Contains(
            Rendered.Errors([new("page", "page", text), new("part", "part", "{{ $.a }}{{ $.b }}")]),
            error => error.Line == 2 && error.Message.StartsWith("This argument is given to nothing", StringComparison.Ordinal));

    [Fact]
    public void A_template_that_does_not_exist_cannot_be_rendered()
    {
        var set = Rendered.Load("");
        Assert.True(set.Contains("page") && !set.Contains("no"));
        Assert.Throws<ArgumentException>(() => set.Render("no", new TemplateMap(), new ArrayBufferWriter<byte>()));
    }

    [Fact]
    public void Carriage_returns_before_line_feeds_are_white_space() =>
        Assert.Equal(
            "a\r\nb\r\nxc\r\n",
            Rendered.Load("a\r\n{{~ if true ~}}\r\nb\r\n{{~ end\r\n'x' -}}\r\nc\r\n").Page(new TemplateMap()));
}
