using System.Text;
using AngleSharp.Html.Parser;
using CalAimSite.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace CalAimSite.Rendering;

public sealed class HtmlTests
{
    private static readonly Words English =
        ThemeFolder.Read(Repository.PathOf("themes", "default"), "en", new DiagnosticBag())!.Words;

    [Theory]
    [InlineData("a/b", "a/<wbr>b")]
    [InlineData("LTC/MLTSS/Duals", "LTC/<wbr>MLTSS/<wbr>Duals")]
    [InlineData("(ECM)/ Community", "(ECM)/ Community")]
    [InlineData("a /b", "a /b")]
    [InlineData("/a", "/a")]
    [InlineData("a/", "a/")]
    [InlineData("https://example.org/a", "https://example.org/<wbr>a")]
    [InlineData("1915(b)/<i>", "1915(b)/<wbr>&lt;i&gt;")]
    [InlineData("\"it's\" & <so>", "&quot;it&#39;s&quot; &amp; &lt;so&gt;")]
    [InlineData("😀/é/ש", "😀/<wbr>é/<wbr>ש")]
    [InlineData("", "")]
    public void Long_words_may_break_behind_their_slashes(string text, string html) => Assert.Equal(html, HtmlText.Breakable(text).Text);

    [Fact]
    public void Any_text_is_read_back_as_it_was() =>
        Prop.ForAll(
            Gen.Elements("a", "/", " ", "<", ">", "&", "\"", "'", "amp;", "{{", "</p>", "<script>", "é", "😀").ListOf().Select(string.Concat).ToArbitrary(),
            text =>
            {
                var paragraph = new HtmlParser().ParseDocument($"<p title=\"{HtmlText.Breakable(text).Text.Replace("<wbr>", "", StringComparison.Ordinal)}\">{HtmlText.Breakable(text).Text}</p>").QuerySelector("p")!;
                Assert.Equal(text, paragraph.TextContent);
                Assert.Equal(text, paragraph.GetAttribute("title"));
                Assert.All(paragraph.Children, child => Assert.Equal("wbr", child.LocalName));
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void References_to_a_footnote_are_numbered_by_themselves()
    {
        var references = new FootnoteReferences(English);
        var html = new StringBuilder();
        references.Append(html, "1");
        references.Append(html, "<*>");
        references.Append(html, "1");

        Assert.Equal((2, 1, 0), (references.Count("1"), references.Count("<*>"), references.Count("2")));
        Assert.Equal(
            """<sup><a class="footnote-ref" href="#footnote--1" id="footnote-ref--1--1" aria-label="Footnote 1">1</a></sup>"""
            + """<sup><a class="footnote-ref" href="#footnote--&lt;*&gt;" id="footnote-ref--1--&lt;*&gt;" aria-label="Footnote &lt;*&gt;">&lt;*&gt;</a></sup>"""
            + """<sup><a class="footnote-ref" href="#footnote--1" id="footnote-ref--2--1" aria-label="Footnote 1">1</a></sup>""",
            html.ToString());
    }

    [Fact]
    public void No_two_references_have_one_id()
    {
        string[] marks = ["1", "2", "1--1", "2--1", "ref--1--1", "*"];
        var ids = marks.SelectMany(mark => Enumerable.Range(1, 12).Select(number => Anchors.FootnoteReference(mark, number)).Append(Anchors.Footnote(mark)));

        Assert.Distinct(ids);
    }

    [Fact]
    public void What_is_put_into_words_is_not_read_as_words()
    {
        var text = English.Format(WordKeys.CalendarDescription, ("title", "{period} {title} {{rows}}"), ("period", "{milestones}"), ("milestones", "m"), ("rows", "r"));

        Assert.Equal("{period} {title} {{rows}}: m in r, {milestones}.", text);
    }

    [Fact]
    public void A_value_that_is_not_given_is_an_error_of_the_code() =>
        Assert.Throws<ArgumentException>(() => English.Format(WordKeys.Caption, ("heading", "a")));

    [Theory]
    [InlineData(0, "0 milestones")]
    [InlineData(1, "1 milestone")]
    [InlineData(2, "2 milestones")]
    [InlineData(1234, "1,234 milestones")]
    public void One_thing_is_counted_in_other_words_than_several(int count, string text) =>
        Assert.Equal(text, English.Count(WordKeys.Milestones, count));
}
