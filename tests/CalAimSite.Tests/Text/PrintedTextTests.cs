namespace CalAimSite.Text;

public sealed class PrintedTextTests
{
    [Theory]
    [InlineData("Plain words, ünïcödé and 日本 too.", "Plain words, ünïcödé and 日本 too.")]
    [InlineData("a\e[31mb\rc\0", "a␛[31mb␍c␀")]
    [InlineData("to\u202epot\u200b", "to\ufffdpot\ufffd")]
    [InlineData("one\ntwo", "one two")]
    [InlineData("::error::x", "：:error::x")]
    [InlineData("  ::add-mask::x", "  ：:add-mask::x")]
    [InlineData("\n::error::x", " ：:error::x")]
    [InlineData("a::b", "a::b")]
    [InlineData("said ##[error]x", "said #＃[error]x")]
    [InlineData("###[group]x", "##＃[group]x")]
    [InlineData("## Heading", "## Heading")]
    public void A_line_shows_what_it_holds_and_commands_nothing(string text, string expected) =>
        Assert.Equal(expected, PrintedText.Line(text));

    [Theory]
    [InlineData("one\r\ntwo\n", "one\ntwo\n")]
    [InlineData("one\n ::error::x", "one\n ：:error::x")]
    public void Of_several_lines_each_one_does(string text, string expected) => Assert.Equal(expected, PrintedText.Lines(text));

    [Fact]
    public void What_is_too_long_to_read_is_cut()
    {
        var line = PrintedText.Line(new string('x', 80_000));
        Assert.Equal(2_001, line.Length);
        Assert.EndsWith("x…", line, StringComparison.Ordinal);
    }
}
