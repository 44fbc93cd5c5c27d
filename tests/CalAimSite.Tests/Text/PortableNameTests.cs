namespace CalAimSite.Text;

public sealed class PortableNameTests
{
    [Theory]
    [InlineData("site.yaml")]
    [InlineData(".nojekyll")]
    [InlineData("später — 日本 📅.html")]
    [InlineData("console.js")]
    [InlineData("com10.md")]
    [InlineData("a.con")]
    public void A_name_that_every_system_takes(string name) => Assert.True(PortableName.IsPortable(name));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a:b")]
    [InlineData("what?")]
    [InlineData("dot.")]
    [InlineData("blank ")]
    [InlineData("CON")]
    [InlineData("nul.yaml")]
    [InlineData("Com1.tar.gz")]
    [InlineData("lpt².md")]
    [InlineData("aux .md")]
    [InlineData("conin$")]
    [InlineData("caf\ufffd")]
    [InlineData("a\nb")]
    [InlineData("a\u202eb")]
    public void A_name_that_some_system_refuses_or_reads_as_another(string name) => Assert.False(PortableName.IsPortable(name));
}
