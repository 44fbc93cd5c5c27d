namespace CalAimSite.Templates.Tests;

public sealed class LimitTests
{
    private static readonly string[] Hundred = [.. Enumerable.Repeat("0123456789", 100)];

    [Fact]
    public void Includes_are_bounded_in_depth()
    {
        var set = Rendered.Load(
            [new("page", "page", "{{ include 'a' }}"), new("a", "a", "text\n{{ include 'a' }}")],
            [],
            new(IncludeDepth: 5));
        var error = Assert.Throws<TemplateException>(() => set.Page(new TemplateMap())).Error;
        Assert.Equal("a:2:4: Includes are nested deeper than 5. A template that includes itself must come to an end. Included from a:2:4, from a:2:4, from a:2:4, from a:2:4, from page:1:4.", error.ToString());
    }

    [Fact]
    public void The_default_depth_is_safe_on_a_small_stack()
    {
        const string Text = "{{ if true }}{{ capture x }}{{ include 'a' }}{{ end }}{{ end }}";
        var set = Rendered.Load([new("page", "page", "{{ include 'a' }}"), new("a", "a", Text)], []);
        Exception? thrown = null;
        var thread = new Thread(() => thrown = Record.Exception(() => set.Page(new TemplateMap())), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.IsType<TemplateException>(thrown);
    }

    [Fact]
    public void The_steps_of_all_loops_together_are_bounded()
    {
        const string Text = "{{ for x in list }}{{ for y in list }}{{ end }}{{ end }}";
        var set = Rendered.Load([new("page", "page", Text)], ["list"], new(LoopSteps: 10_100));
        Assert.Equal("", set.Page(new TemplateMap().Add("list", Hundred)));
        set = Rendered.Load([new("page", "page", Text)], ["list"], new(LoopSteps: 10_099));
        var error = Assert.Throws<TemplateException>(() => set.Page(new TemplateMap().Add("list", Hundred))).Error;
        Assert.StartsWith("page:1:23: Exceeding number of iteration limit `10099` for loop statement.", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ for x in list }}0123456789{{ end }}")]
    [InlineData("{{ for x in list; x; end }}")]
    [InlineData("{{ for x in list; capture c; x; end; c; end }}")]
    public void The_output_is_bounded(string text)
    {
        TemplateSet With(int bytes) => Rendered.Load([new("page", "page", text)], ["list"], new(OutputBytes: bytes));
        Assert.Equal(1000, With(1000).Page(new TemplateMap().Add("list", Hundred)).Length);
        var error = Assert.Throws<TemplateException>(() => With(999).Page(new TemplateMap().Add("list", Hundred))).Error;
        Assert.StartsWith("The output is longer than 999 bytes.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'a' * 1000")]
    [InlineData("'a' | string.pad_left 1000")]
    [InlineData("'a' | string.pad_right 1000")]
    [InlineData("1 | math.format 'D1000'")]
    public void A_text_is_not_made_longer_than_may_be_written(string code)
    {
        TemplateSet With(int bytes) => Rendered.Load([new("page", "page", $"{{{{ ({code}).size }}}}")], [], new(OutputBytes: bytes));
        Assert.Equal("1000", With(1000).Page(new TemplateMap()));
        Assert.Throws<TemplateException>(() => With(999).Page(new TemplateMap()));
    }

    // Most double it, ten times, to 1024.
    [Theory]
    [InlineData("x = 'a'; for i in 1..10; x = x + x; end")]
    [InlineData("x = 'a'; for i in 1..10; x = $'{x}{x}'; end")]
    [InlineData("x = 'a'; for i in 1..10; x = x | string.append x; end")]
    [InlineData("x = 'a'; for i in 1..10; x = string.append x x; end")]
    [InlineData("x = 'a'; for i in 1..10; capture x; x; x; end; end")]
    [InlineData("x = ['a']; for i in 1..10; x = x | array.concat x; end")]
    [InlineData("x = 1..1000; for i in 1..2; x = x | array.reverse; end")]
    [InlineData("x = 'a' * 1000; for i in 1..2; y = x | string.size; end")]
    public void What_texts_and_lists_take_is_bounded(string code)
    {
        TemplateSet With(int work) => Rendered.Load([new("page", "page", $"{{{{ {code} }}}}")], [], new(Work: work));
        Assert.Equal("", With(5100).Page(new TemplateMap()));
        var error = Assert.Throws<TemplateException>(() => With(1500).Page(new TemplateMap())).Error;
        Assert.Equal("All texts and lists up to here have more than 1500 characters and items together. Does one grow in a loop?", error.Message);
    }

    // Scriban makes them when they are read, each out of the one before.
    [Fact]
    public void Lists_are_made_of_lists_as_often_as_one_likes() => Assert.Equal(
        "3", Rendered.Load("{{ x = [1, 2, 3]; for i in 1..100000; x = x | array.reverse; end; x | array.size }}").Page(new TemplateMap()));

    [Fact]
    public void Includes_are_bounded_in_number()
    {
        const string Text = "{{ if n < 60 }}{{ n = n + 1 }}{{ include 'a' }}{{ include 'a' }}{{ n = n - 1 }}{{ end }}";
        var set = Rendered.Load([new("page", "page", "{{ n = 0; include 'a' }}"), new("a", "a", Text)], [], new(LoopSteps: 10_000));
        var error = Assert.Throws<TemplateException>(() => set.Page(new TemplateMap())).Error;
        Assert.Equal("There are more than 10000 includes.", error.Message);
    }

    [Fact]
    public void Endless_loops_end()
    {
        var error = Assert.Throws<TemplateException>(() => Rendered.Load("{{ while true }}{{ end }}").Page(new TemplateMap())).Error;
        Assert.Equal("page:1:4: Exceeding number of iteration limit `1000000` for loop statement.", error.ToString());
    }

    [Fact]
    public void Long_texts_are_not_cut()
    {
        var text = new string('a', 3_000_000);
        var model = new TemplateMap().Add("x", text);
        Assert.Equal(text + text, Rendered.Load("{{ x }}{{ capture y }}{{ x }}{{ end }}{{ y }}", "x").Page(model));
        Assert.Equal(text + text, Rendered.Load("{{ x + x }}", "x").Page(model));
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("!", "")]
    [InlineData("[", "]")]
    public void Expressions_are_bounded_in_depth(string open, string close)
    {
        string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
        Assert.NotEmpty(Rendered.Errors([new("page", "page", $"{{{{ {Times(open, 100_000)}true{Times(close, 100_000)} }}}}")]));
    }

    [Fact]
    public void Blocks_are_bounded_in_depth() =>
        Assert.NotEmpty(Rendered.Errors([new("page", "page", string.Concat(Enumerable.Repeat("{{ if true }}", 100_000)))]));

    [Fact]
    public void An_error_deep_inside_is_reported_where_it_is()
    {
        var set = Rendered.Load(
            [
                new("page", "page", "{{ for x in list }}{{ y = include 'a' x: x }}{{ end }}"),
                new("a", "a", "{{ for y in list }}{{ capture c }}{{ include 'b' x: $.x }}{{ end }}{{ end }}"),
                new("b", "b", "{{ for z in list }}\n{{ $.x.no }}{{ end }}"),
            ],
            ["list"]);
        var thrown = Assert.Throws<TemplateException>(() => set.Page(new TemplateMap().Add("list", new[] { new TemplateMap() })));
        Assert.Equal("b:2:8: There is no member `no`. Included from a:1:38, from page:1:27.", thrown.Message);
    }

    [Fact]
    public void After_an_error_others_are_rendered_as_ever()
    {
        var set = Rendered.Load("{{ for x in list }}{{ capture y }}{{ x.a.b }}{{ end }}{{ y }}{{ end }}", "list");
        TemplateMap Model(object? a) => new TemplateMap().Add("list", new[] { new TemplateMap().Add("a", a) });
        var thrown = Assert.Throws<TemplateException>(() => set.Page(Model(null)));
        Assert.Equal("page:1:42: Object `x.a` is null. Cannot access member: x.a.b", thrown.Message);
        Assert.Equal("1", set.Page(Model(new TemplateMap().Add("b", 1))));
    }
}
