namespace CalAimSite.Cli.Pdf;

public sealed class PrintCopyTests
{
    private static readonly Uri Address = new("https://example.org/calendar/editions/2023-08.html");

    [Theory]
    [InlineData("""<a href="../index.html">x</a>""", """<a href="https://example.org/calendar/index.html">x</a>""")]
    [InlineData("""<a class="b" href="c.html#d">x</a>""", """<a class="b" href="https://example.org/calendar/editions/c.html#d">x</a>""")]
    [InlineData("<A\n HREF='c.html'>x</A>", "<A\n href=\"https://example.org/calendar/editions/c.html\">x</A>")]
    [InlineData("""<a title="a > b" href="c?d=1&amp;e=2">x</a>""",
        """<a title="a > b" href="https://example.org/calendar/editions/c?d=1&amp;e=2">x</a>""")]
    [InlineData("""<a href="a:b.html">x</a> <a href="a/b:c">y</a>""",
        """<a href="a:b.html">x</a> <a href="https://example.org/calendar/editions/a/b:c">y</a>""")]
    public void A_relative_link_leads_to_the_published_page(string html, string copy) => Assert.Equal(copy, PrintCopy.Create(html, Address));

    [Theory]
    [InlineData("""<a href="../index.html">x</a>""", "<a>x</a>")]
    [InlineData("""<a href="c.html" class="b">x</a>""", """<a class="b">x</a>""")]
    public void Where_no_address_is_known_it_is_no_link(string html, string copy) => Assert.Equal(copy, PrintCopy.Create(html, address: null));

    [Theory]
    [InlineData("""<a href="#footnote--1">1</a>""")]
    [InlineData("""<a href="https://example.com/?a=1&amp;b">x</a>""")]
    [InlineData("""<a href="mailto:a@example.com">x</a>""")]
    [InlineData("""<a data-href="c.html">x</a>""")]
    [InlineData("""<abbr href="c.html">x</abbr>""")]
    [InlineData("""<link rel="stylesheet" href="../assets/style.css">""")]
    public void Everything_else_stays(string html)
    {
        Assert.Equal(html, PrintCopy.Create(html, Address));
        Assert.Equal(html, PrintCopy.Create(html, address: null));
    }

    [Theory]
    [InlineData("<p>a<script src=\"../assets/site.js\" defer></script>b", "<p>ab")]
    [InlineData("<p>a<SCRIPT>\nlet now = new Date();\n</SCRIPT\n>b", "<p>ab")]
    public void Scripts_are_left_out(string html, string copy) => Assert.Equal(copy, PrintCopy.Create(html, Address));
}
