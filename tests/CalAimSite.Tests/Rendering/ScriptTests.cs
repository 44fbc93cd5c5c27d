using CalAimSite.Rendering.Themes;

namespace CalAimSite.Rendering;

public sealed class ScriptTests
{
    [Theory]
    [InlineData("// why\nx();\n  // how\n  y(); // stays\n", "x();\n  y(); // stays\n")]
    [InlineData("fetch('https://example.org');\n", "fetch('https://example.org');\n")]
    [InlineData("// why\r\nx();\r\n", "x();\r\n")]
    [InlineData("", "")]
    public void Lines_that_are_comments_alone_are_left_out(string script, string expected) => Assert.Equal(expected, Script.Compact(script));
}
