namespace CalAimSite.Templates.Tests;

public sealed class LimitTests
{
    private static readonly TemplateValue Hundred = TemplateValue.List(Enumerable.Repeat("0123456789", 100).ToArray());

    [Fact]
    public void Includes_are_bounded_in_depth()
    {
        var set = Rendered.Load(
            [new("page", "page", "{{ include 'a' }}"), new("a", "a", "text\n{{ include 'a' }}")],
            [],
            new(IncludeDepth: 5));
        var error = Assert.Throws<TemplateException>(() => set.Page(new TemplateMap())).Error;
        Assert.Equal("a:2:4: Includes are nested deeper than 5. A template that includes itself must come to an end.", error.ToString());
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
        Assert.StartsWith("page:1:23: The loops take more than 10099 steps.", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ for x in list }}0123456789{{ end }}")]
    [InlineData("{{ for x in list; x | html.escape; end }}")]
    [InlineData("{{ for x in list; capture c; x | html.escape; end; c; end }}")]
    public void The_output_is_bounded(string text)
    {
        TemplateSet With(long bytes) => Rendered.Load([new("page", "page", text)], ["list"], new(OutputBytes: bytes));
        Assert.Equal(1000, With(1000).Page(new TemplateMap().Add("list", Hundred)).Length);
        var error = Assert.Throws<TemplateException>(() => With(999).Page(new TemplateMap().Add("list", Hundred))).Error;
        Assert.StartsWith("The output is longer than 999 bytes.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("!", "")]
    public void Expressions_are_bounded_in_depth(string open, string close)
    {
        string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
        string Nested(int depth) => $"{{{{ {Times(open, depth)}true{Times(close, depth)} | html.escape }}}}";
        Assert.Equal("true", Rendered.Load(Nested(100)).Page(new TemplateMap()));
        Assert.Equal("This is nested deeper than 100.", Rendered.Errors([new("page", "page", Nested(100_000))])[0].Message);
    }

    [Fact]
    public void Blocks_are_bounded_in_depth()
    {
        var errors = Rendered.Errors([new("page", "page", string.Concat(Enumerable.Repeat("{{ if true }}", 100_000)))]);
        Assert.Contains(errors, e => e.Message == "This is nested deeper than 100.");
    }
}
