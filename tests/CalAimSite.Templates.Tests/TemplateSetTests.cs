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

    private static readonly Row Example = new("A", 2, new("B", 3, null, []), ["x", "y"]);

    [Fact]
    public void Objects_are_read_by_their_shapes()
    {
        const string Text = """
            {{ title | html.escape }} {{ next.count | html.escape }} {{ next.next?.title | html.escape }} {{ title_html -}}
            {{ tags.size | html.escape }}{{ tags[0] | html.escape }}
            """;
        var set = Rendered.Load(Text, [.. Row.Shape.Names]);
        Assert.Equal("A 3  <b>A</b>2x", set.Page(TemplateValue.Object(Row.Shape, Example)));
    }

    [Fact]
    public void One_place_reads_objects_of_several_shapes()
    {
        var set = Rendered.Load("{{ for x in items; x.title | html.escape; end }}", "items");
        var row = TemplateValue.Object(Row.Shape, Example);
        var other = TemplateValue.Object(Other.Shape, new Other());
        var items = TemplateValue.List([row, other, new TemplateMap().Add("title", "map"), row]);
        Assert.Equal("AothermapA", set.Page(new TemplateMap().Add("items", items)));
    }

    [Fact]
    public void Lists_of_objects_keep_their_shape()
    {
        var set = Rendered.Load("{{ for x in items; x.title | html.escape; end }}", "items");
        Assert.Equal("AB", set.Page(new TemplateMap().Add("items", TemplateValue.List(Row.Shape, [Example, Example.Next!]))));
    }

    [Fact]
    public void Many_threads_render_at_once()
    {
        var set = Rendered.Load(
            [
                new("page", "page", "{{ x = name | html.escape }}{{ for i in list }}  {{ include 'part' i: i }}\n{{ end }}{{ x }}"),
                new("part", "part", "{{ $.i.title | html.escape }}\n{{ name | html.escape }}"),
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
        const string Text = "{{ include 'no' }}\n{{ a }}{{ 1.5 }}\n{{ while }}{{ end }}{{ zz }}";
        var errors = Rendered.Errors([new("z", "z", Text), new("a", "a", "{{ b }}{{ if }}")]);
        Assert.Equal(
            ["z:1:4", "z:2:4", "z:2:11", "z:3:4", "z:3:24", "a:1:4", "a:1:11", "a:1:14"],
            errors.Select(e => $"{e.Path}:{e.Line}:{e.Column}"));
    }

    [Fact]
    public void An_error_spans_what_it_is_about()
    {
        var error = Assert.Single(Rendered.Errors([new("page", "page", "é\n  {{ string.upcas 'a' | html.escape }}")]));
        Assert.Equal((7, 12, 2, 6), (error.Start, error.Length, error.Line, error.Column));
    }

    [Theory]
    [InlineData("no", "There is no template `no`. (Parameter 'name')")]
    [InlineData("part", "The template `part` takes arguments: it can only be included. (Parameter 'name')")]
    public void Only_pages_can_be_rendered(string name, string message)
    {
        const string Page = "{{ include 'part' }}{{ include 'part' a: 1 }}";
        var set = Rendered.Load([new("page", "page", Page), new("part", "part", "{{ $.a | html.escape }}")], []);
        Assert.True(set.Contains("part") && !set.Contains("no"));
        var thrown = Assert.Throws<ArgumentException>(() => set.Render(name, new TemplateMap(), new ArrayBufferWriter<byte>()));
        Assert.Equal(message, thrown.Message);
    }

    [Fact]
    public void A_model_has_members() =>
        Assert.Throws<ArgumentException>(() => Rendered.Load("").Page("text"));

    [Fact]
    public void A_model_without_a_promised_member_is_an_error()
    {
        var set = Rendered.Load("{{ title | html.escape }}", "title");
        var error = Assert.Throws<TemplateException>(() => set.Page(new TemplateMap().Add("titel", "")));
        Assert.Equal("page:1:4: The model has no member `title`. Did you mean `titel`?", error.Message);
    }

    [Theory]
    [InlineData("\0", "page:1:1: A template cannot hold the character U+0000. Remove it.")]
    [InlineData("{{\r'a' | html.escape }}", "page:1:3: A line in code ends with a carriage return alone. End lines with a line feed.")]
    public void Characters_that_Scriban_treats_apart_are_refused(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Rendered.Errors([new("page", "page", text)])).ToString());

    [Fact]
    public void Carriage_returns_before_line_feeds_are_white_space() =>
        Assert.Equal(
            "a\r\nb\r\nxc\r\n",
            Rendered.Load("a\r\n{{~ if true ~}}\r\nb\r\n{{~ end\r\n'x' | html.escape -}}\r\nc\r\n").Page(new TemplateMap()));
}
