namespace CalAimSite.Templates.Tests;

[TemplateView]
internal sealed partial record RowView(string? Title, int Count, bool IsLast, Html BodyHTML, RowView? Next, IReadOnlyList<string> Tags)
{
    public IReadOnlyList<CellView> Cells { get; init; } = [];

    public string AsOf => $"{Title} {Count}";

    internal string Hidden => $"{Title}";
}

[TemplateView]
internal sealed partial record CellView(string Title);

/// <summary>What the generator makes of records.</summary>
public sealed class ViewTests
{
    private static readonly RowView Example = new("A", 2, IsLast: false, new Html("<b>"), new("B", 3, IsLast: true, new Html(""), null, []), ["x", "y"])
    {
        Cells = [new CellView("1"), new CellView("2")],
    };

    [Fact]
    public void Properties_are_read_by_the_names_that_Scriban_gives_them()
    {
        const string Text = """
            {{ row.title }} {{ row.next.count }} {{ row.next.next?.title }} {{ row.body_html }} {{ row.as_of }} {{ row.is_last }} {{ row.next.is_last -}}
            {{ row.tags.size }}{{ row.tags[0] }}{{ row["title"] }}{{ for cell in row.cells; cell.title; end }}
            """;
        Assert.Equal("A 3  <b> A 2 false true2xA12", Page(Text));
    }

    [Fact]
    public void Types_are_known_before_there_is_a_view()
    {
        var members = RowView.TemplateType.Members;
        Assert.Equal(["title", "count", "is_last", "body_html", "next", "tags", "cells", "as_of"], members.Keys);
        Assert.Equal(
            [TemplateType.Text, TemplateType.Number, TemplateType.Flag, TemplateType.Html, RowView.TemplateType],
            members.Values.Take(5));
        Assert.Same(TemplateType.Text, Assert.IsType<ListType>(members["tags"]).Item);
        Assert.Same(CellView.TemplateType, Assert.IsType<ListType>(members["cells"]).Item);
    }

    [Fact]
    public void One_place_reads_views_of_several_types()
    {
        var set = Rendered.Load("{{ for x in items; x.title; end }}", "items");
        var items = new ITemplateView[] { Example, new CellView("c"), new TemplateMap().Add("title", "map"), Example };
        Assert.Equal("AcmapA", set.Page(new TemplateMap().Add("items", items)));
    }

    [Theory]
    [InlineData("{{ row.hidden }}", "page:1:8: There is no member `hidden`.")]
    [InlineData("{{ row['titel'] }}", "page:1:8: There is no member `titel`. Did you mean `title`?")]
    public void What_is_no_public_property_cannot_be_read(string text, string expected) =>
        Assert.Equal(expected, Assert.Throws<TemplateException>(() => Page(text)).Message);

    private static string Page(string text) => Rendered.Load(text, "row").Page(new TemplateMap().Add("row", Example));
}
