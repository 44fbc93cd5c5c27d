using System.Buffers;
using System.Net;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace CalAimSite.Templates.Tests;

public sealed class EscapingTests
{
    private static readonly TemplateSet Page = Rendered.Load("{{ x }}", "x");

    [Fact]
    public void Every_character_is_escaped_as_by_HtmlEncode()
    {
        for (var c = 1; c <= char.MaxValue; c++)
            Check($"a{(char)c}b");
    }

    [Theory]
    [InlineData("\uD83D\uDE00\uDBFF\uDFFF")]
    [InlineData("\uD83D")]
    [InlineData("\uDE00\uD83D")]
    [InlineData("\uD83D\uD83D\uDE00x")]
    public void Surrogates_are_escaped_as_by_HtmlEncode(string text) => Check(text);

    [Fact]
    public void Any_text_is_escaped_as_by_HtmlEncode()
    {
        var characters = Gen.OneOf(Gen.Choose(1, 0x2FF), Gen.Choose(0xD7F0, 0xE010)).Select(c => (char)c);
        var texts = characters.ArrayOf().Select(cs => new string(cs)).Resize(2000);
        Prop.ForAll(texts.ToArbitrary(), text => Check(text)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_text_longer_than_any_buffer_is_escaped_whole() => Check(string.Concat(Enumerable.Repeat("<é😀&ab>\n", 200_000)));

    [Fact]
    public void Output_is_UTF_8_without_a_mark()
    {
        var output = new ArrayBufferWriter<byte>();
        Rendered.Load("ł{{ 'ń' }}").Render("page", new TemplateMap(), output);
        Assert.Equal(Encoding.UTF8.GetBytes("łń"), output.WrittenSpan.ToArray());
    }

    [Theory]
    [InlineData("<a href=\"{{ x }}\">", "javascript:alert(1)")]
    [InlineData("<a href='{{ x }}'>", " JavaScript\t:alert(1)")]
    [InlineData("<a class=a\nHREF={{ x }}>", "java\nscript:alert(1)")]
    [InlineData("<img src=\"{{ x }}\">", "data:text/html,x")]
    [InlineData("<form action=\"{{ include 'part' }}\">", "vbscript:x")]
    [InlineData("{{ capture y }}{{ x }}{{ end }}<a href=\"{{ y }}\">", "javascript:alert(1)")]
    [InlineData("{{ capture y }}<a href=\"{{ x }}\">{{ end }}", "javascript:alert(1)")]
    public void An_address_cannot_be_code(string text, string address)
    {
        var set = Rendered.Load([new("page", "page", text), new("part", "part", "{{ x }}")], ["x"]);
        var error = Assert.Throws<TemplateException>(() => set.Page(new TemplateMap().Add("x", address))).Error;
        Assert.StartsWith("An address here begins with", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/a:b")]
    [InlineData("mailto:a@example.org")]
    [InlineData("../a.html#b:c")]
    [InlineData("?a=b:c")]
    public void Other_addresses_can_be_anything(string address) =>
        Assert.Equal($"<a href=\"{address}\" title=\"javascript:x\">", Rendered.Load("<a href=\"{{ x }}\" title=\"{{ 'javascript:x' }}\">", "x")
            .Page(new TemplateMap().Add("x", address)));

    private static void Check(string text) =>
        Assert.Equal(
            Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(WebUtility.HtmlEncode(text))),
            Page.Page(new TemplateMap().Add("x", text)));
}
