using CalAimSite.Rendering.Themes;

namespace CalAimSite.Rendering;

public sealed class StyleSheetTests
{
    [Theory]
    [InlineData("a { color: red; }\n\nb {\n  margin: 0 auto;\n}\n", "a{color:red}b{margin:0 auto}")]
    [InlineData("a, b > c, d:hover { x: y }", "a,b > c,d:hover{x:y}")]
    [InlineData("a :hover { x: y }", "a :hover{x:y}")]
    [InlineData("/* why */\na { x: y } /* none */\n", "a{x:y}")]
    [InlineData("a/* */b", "a/**/b")]
    [InlineData("a /* */ b", "a b")]
    [InlineData("a { content: \"a;  b /* c */\" }", "a{content:\"a;  b /* c */\"}")]
    [InlineData("a { content: 'a\\'  ;' }", "a{content:'a\\'  ;'}")]
    [InlineData("a { content: \"↩\" / \"\" }", "a{content:\"↩\" / \"\"}")]
    [InlineData("@media screen and (min-width: 68rem) { a { x: calc(1px + 2px) } }", "@media screen and (min-width:68rem){a{x:calc(1px + 2px)}}")]
    [InlineData("a { --b: ; }", "a{--b:}")]
    [InlineData("/* without an end", "")]
    [InlineData("a { b: \"without an end", "a{b:\"without an end")]
    [InlineData("", "")]
    public void What_means_nothing_is_left_out(string css, string expected) => Assert.Equal(expected, StyleSheet.Compact(css));

    [Fact]
    public void A_compact_style_sheet_cannot_be_made_more_compact()
    {
        var compact = StyleSheet.Compact(File.ReadAllText(Path.Join(DefaultTheme.Folder, "assets", "style.css")));

        Assert.Equal(compact, StyleSheet.Compact(compact));
        Assert.DoesNotContain('\n', compact);
    }
}
