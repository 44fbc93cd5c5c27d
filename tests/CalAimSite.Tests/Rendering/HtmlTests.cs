using System.Text;
using AngleSharp.Html.Parser;
using CalAimSite.Rendering.Languages;
using CalAimSite.Rendering.Markup;
using CalAimSite.Rendering.RichText;
using CalAimSite.Rendering.Routing;
using FsCheck;
using FsCheck.Fluent;

namespace CalAimSite.Rendering;

public sealed class HtmlTests
{
    private static readonly Translations English = DefaultTheme.English.Languages[0].Words;

    private static readonly string[] Pieces =
        ["a", "/", " ", "<", ">", "&", "\"", "'", "amp;", "{{", "</p>", "<script>", "é", "😀"];

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
    public void Long_words_may_break_behind_their_slashes(string text, string html) => Assert.Equal(html, HtmlText.EscapeWithBreaks(text).Text);

    [Fact]
    public void Any_text_is_read_back_as_it_was() =>
        Prop.ForAll(
            Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary(),
            text =>
            {
                var html = HtmlText.EscapeWithBreaks(text).Text;
                var title = html.Replace("<wbr>", "", StringComparison.Ordinal);
                var paragraph = new HtmlParser().ParseDocument($"<p title=\"{title}\">{html}</p>").QuerySelector("p")!;
                Assert.Equal(text, paragraph.TextContent);
                Assert.Equal(text, paragraph.GetAttribute("title"));
                Assert.All(paragraph.Children, child => Assert.Equal("wbr", child.LocalName));
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void References_to_a_footnote_are_numbered_by_themselves()
    {
        var references = new FootnoteReferences(English, new ContentText("en", "en"));
        var html = new StringBuilder();
        references.Append(html, "1");
        references.Append(html, "<*>");
        references.Append(html, "1");

        Assert.Equal((2, 1, 0), (references.Count("1"), references.Count("<*>"), references.Count("2")));
        Assert.Equal(
            Reference("footnote--1", "footnote-ref--1--1", "1")
            + Reference("footnote--&lt;*&gt;", "footnote-ref--1--&lt;*&gt;", "&lt;*&gt;")
            + Reference("footnote--1", "footnote-ref--2--1", "1"),
            html.ToString());

        static string Reference(string note, string id, string mark) =>
            $"""<sup><a class="footnote-ref" href="#{note}" id="{id}" aria-label="Footnote {mark}">{mark}</a></sup>""";
    }

    [Fact]
    public void No_two_references_have_one_id()
    {
        string[] marks = ["1", "2", "1--1", "2--1", "ref--1--1", "*"];
        var ids = marks.SelectMany(mark =>
            Enumerable.Range(1, 12).Select(number => Anchors.FootnoteReference(mark, number)).Append(Anchors.Footnote(mark)));

        Assert.Distinct(ids);
    }

    [Fact]
    public void What_is_put_into_words_is_not_read_as_words()
    {
        var text = English.Format(
            TranslationKeys.CalendarDescription,
            ("title", "{period} {title} {{rows}}"), ("period", "{milestones}"), ("milestones", "m"), ("rows", "r"));

        Assert.Equal("{period} {title} {{rows}}: m in r, {milestones}.", text);
    }

    [Fact]
    public void A_value_that_is_not_given_is_an_error_of_the_code() =>
        Assert.Throws<ArgumentException>(() => English.Format(TranslationKeys.Caption, ("heading", "a")));

    [Theory]
    [InlineData(0, "0 milestones")]
    [InlineData(1, "1 milestone")]
    [InlineData(2, "2 milestones")]
    [InlineData(1234, "1,234 milestones")]
    public void One_thing_is_counted_in_other_words_than_several(int count, string text) =>
        Assert.Equal(text, English.Count(TranslationKeys.Milestones, count));
}
