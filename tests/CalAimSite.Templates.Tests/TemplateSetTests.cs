using System.Buffers;

namespace CalAimSite.Templates.Tests;

public sealed class TemplateSetTests
{
    private sealed record Row(string Title, int Count, Row? Next, IReadOnlyList<string> Tags)
    {
        internal static ObjectShape<Row> Shape { get; } = new ObjectShape<Row>()
            .Member("title", r => r.Title)
            .Member("count", r => r.Count)
            .Member("next", r => TemplateValue.Object(Shape!, r.Next))
            .Member("tags", r => TemplateValue.List(r.Tags))
            .Member("title_html", r => new Html($"<b>{r.Title}</b>"));
    }

    private sealed class Other
    {
        internal static ObjectShape<Other> Shape { get; } = new ObjectShape<Other>().Member("zero", _ => 0).Member("title", _ => "other");
    }

    private static TemplateMap Model => new TemplateMap()
        .Add("row", TemplateValue.Object(Row.Shape, Example));

    private static readonly Row Example = new("A", 2, new("B", 3, null, []), ["x", "y"]);

    [Fact]
    public void Objects_are_read_by_their_shapes()
    {
        const string Text = """
            {{ row.title }} {{ row.next.count }} {{ row.next.next?.title }} {{ row.title_html -}}
            {{ row.tags.size }}{{ row.tags[0] }}
            """;
        Assert.Equal("A 3  <b>A</b>2x", Rendered.Load(Text, "row").Page(Model));
    }

    [Fact]
    public void One_place_reads_objects_of_several_shapes()
    {
        var set = Rendered.Load("{{ for x in items; x.title; end }}", "items");
        var row = TemplateValue.Object(Row.Shape, Example);
        var other = TemplateValue.Object(Other.Shape, new Other());
        var items = TemplateValue.List([row, other, new TemplateMap().Add("title", "map"), row]);
        Assert.Equal("AothermapA", set.Page(new TemplateMap().Add("items", items)));
    }

    [Fact]
    public void Lists_of_objects_keep_their_shape()
    {
        var set = Rendered.Load("{{ for x in items; x.title; end }}", "items");
        Assert.Equal("AB", set.Page(new TemplateMap().Add("items", TemplateValue.List(Row.Shape, [Example, Example.Next!]))));
    }

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
            var items = Enumerable.Range(0, n % 7).Select(i => (TemplateValue)new TemplateMap().Add("title", i)).ToArray();
            var model = new TemplateMap().Add("name", n).Add("list", TemplateValue.List(items));
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

    [Fact]
    public void A_template_that_does_not_exist_cannot_be_rendered()
    {
        var set = Rendered.Load("");
        Assert.True(set.Contains("page") && !set.Contains("no"));
        Assert.Throws<ArgumentException>(() => set.Render("no", new TemplateMap(), new ArrayBufferWriter<byte>()));
    }

    [Fact]
    public void A_model_has_members() =>
        Assert.Throws<ArgumentException>(() => Rendered.Load("").Page("text"));

    [Fact]
    public void Carriage_returns_before_line_feeds_are_white_space() =>
        Assert.Equal(
            "a\r\nb\r\nxc\r\n",
            Rendered.Load("a\r\n{{~ if true ~}}\r\nb\r\n{{~ end\r\n'x' -}}\r\nc\r\n").Page(new TemplateMap()));
}
